using Microsoft.Playwright;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>The page of a practice Discord in a browser. Whatever the browser complains of fails the test.</summary>
public class ChatTab : IAsyncDisposable
{
    readonly List<string> _complaints = [];
    readonly IBrowserContext _context;

    protected ChatTab(IBrowserContext context, IPage page)
    {
        (_context, Tab) = (context, page);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
    }

    public static BrowserNewContextOptions Wide { get; } = new() { ViewportSize = new ViewportSize { Width = 1200, Height = 800 } };

    public static BrowserNewContextOptions Phone { get; } = new()
    {
        ViewportSize = new ViewportSize { Width = 360, Height = 740 },
        HasTouch = true,
        ColorScheme = ColorScheme.Dark,
    };

    public IPage Tab { get; }

    public ILocator Composer => Tab.Locator("#composer-text");

    public ILocator Suggestions => Tab.Locator("#suggestions");

    public ILocator Messages => Tab.Locator("#messages > .message");

    /// <summary>The newest message.</summary>
    public ILocator Last => Messages.Last;

    /// <summary>Opens the page at an address in a profile of its own.</summary>
    public static async Task<ChatTab> OpenAsync(Browser browser, Uri address, BrowserNewContextOptions? options = null)
    {
        var context = await browser.OpenAsync(options ?? Wide);
        var tab = new ChatTab(context, await context.NewPageAsync());
        await tab.GoToAsync(address);
        return tab;
    }

    protected async Task GoToAsync(Uri address)
    {
        Tab.SetDefaultTimeout(8000);
        Assertions.SetDefaultExpectTimeout(8000);
        await Tab.GotoAsync(address.ToString());
        await Tab.WaitForSelectorAsync("body[data-ready]");
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

    /// <summary>Opens the menu of a message and chooses from it.</summary>
    public async Task MenuAsync(ILocator message, string entry)
    {
        await message.ClickAsync(new LocatorClickOptions { Button = MouseButton.Right });
        await Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = entry }).ClickAsync();
    }

    /// <summary>Becomes another person.</summary>
    public async Task BecomeAsync(string person)
    {
        await Tab.Locator("#switch-person").ClickAsync();
        await Tab.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = person }).ClickAsync();
    }

    /// <summary>The browser complained of this once, as it should.</summary>
    public void TakeComplaint(string of) => Assert.True(_complaints.Remove(Assert.Single(_complaints, complaint => complaint.Contains(of, StringComparison.Ordinal))));

    /// <summary>How far something sticks out at the side, in pixels: 0 where the page fits.</summary>
    public Task<int> OverflowAsync() => Tab.EvaluateAsync<int>(
        "Math.max(document.documentElement.scrollWidth - innerWidth, document.querySelector('#scroller').scrollWidth - document.querySelector('#scroller').clientWidth)");

    /// <summary>Keeps a picture below STUDYBOT_SCREENSHOTS, when that is set.</summary>
    public async Task PhotographAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("STUDYBOT_SCREENSHOTS") is { Length: > 0 } folder)
            await Tab.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _context.DisposeAsync();
        Assert.Empty(_complaints);
    }
}
