using Microsoft.Playwright;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>The page before a practice Discord with the scripted bot.</summary>
sealed class ChatPage : ChatTab
{
    readonly ScriptedBot? _bot;

    ChatPage(Practice practice, ScriptedBot? bot, IBrowserContext context, IPage page) : base(context, page) => (Practice, _bot) = (practice, bot);

    public Practice Practice { get; }

    public static async Task<ChatPage> OpenAsync(
        Browser browser, CancellationToken stop, BrowserNewContextOptions? options = null, bool withBot = true)
    {
        var context = await browser.OpenAsync(options ?? Wide);
        var practice = await Practice.StartAsync(stop);
        var bot = withBot ? await ScriptedBot.StartAsync(practice) : null;
        var page = new ChatPage(practice, bot, context, await context.NewPageAsync());
        await page.GoToAsync(practice.Server.Address);
        return page;
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        finally
        {
            if (_bot is not null)
                await _bot.DisposeAsync();
            await Practice.DisposeAsync();
        }
    }
}
