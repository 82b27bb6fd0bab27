using Microsoft.Playwright;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>The page in a browser, before a practice Discord with the scripted bot. Whatever the browser complains of fails the test.</summary>
sealed class ChatPage : IAsyncDisposable
{
    readonly List<string> _complaints = [];
    readonly IBrowserContext _context;
    readonly ScriptedBot? _bot;

    ChatPage(Practice practice, ScriptedBot? bot, IBrowserContext context, IPage page)
    {
        (Practice, _bot, _context, Tab) = (practice, bot, context, page);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
    }

    public Practice Practice { get; }

    public IPage Tab { get; }

    public ILocator Composer => Tab.Locator("#composer-text");

    public ILocator Suggestions => Tab.Locator("#suggestions");

    public ILocator Messages => Tab.Locator("#messages > .message");

    /// <summary>The newest message.</summary>
    public ILocator Last => Messages.Last;

    public static async Task<ChatPage> OpenAsync(
        Browser browser, CancellationToken stop, BrowserNewContextOptions? options = null, bool withBot = true)
    {
        var context = await browser.OpenAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1200, Height = 800 } });
        var practice = await Practice.StartAsync(stop);
        var bot = withBot ? await ScriptedBot.StartAsync(practice) : null;
        var page = new ChatPage(practice, bot, context, await context.NewPageAsync());
        page.Tab.SetDefaultTimeout(8000);
        Assertions.SetDefaultExpectTimeout(8000);
        await page.Tab.GotoAsync(practice.Server.Address.ToString());
        await page.Tab.WaitForSelectorAsync("body[data-ready]");
        return page;
    }

    /// <summary>Types a whole message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    /// <summary>Uses a command without options, by the keyboard.</summary>
    public async Task CommandAsync(string name)
    {
        await Composer.PressSequentiallyAsync("/" + name);
        await Composer.PressAsync("Enter");
        await Tab.Keyboard.PressAsync("Enter");
    }

    public async Task GoToAsync(string channel) => await Tab.Locator("#channels .channel").Filter(new LocatorFilterOptions { HasText = channel }).First.ClickAsync();

    /// <summary>Keeps a picture below STUDYBOT_SCREENSHOTS, when that is set.</summary>
    public async Task PhotographAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("STUDYBOT_SCREENSHOTS") is { Length: > 0 } folder)
            await Tab.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        if (_bot is not null)
            await _bot.DisposeAsync();
        await Practice.DisposeAsync();
        Assert.Empty(_complaints);
    }
}
