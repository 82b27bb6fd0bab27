using Microsoft.Playwright;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>One headless Chromium for all tests of the page; each test gets a fresh profile.</summary>
public sealed class Browser : IAsyncLifetime
{
    static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    IPlaywright? _playwright;
    IBrowser? _chromium;

    /// <summary>Chromium's program: STUDYBOT_CHROMIUM, or where Debian puts it.</summary>
    static string Program => Environment.GetEnvironmentVariable("STUDYBOT_CHROMIUM") ?? "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
            return;
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Headless = true, Args = Flags });
    }

    /// <summary>A fresh profile; skips the test where there is no Chromium.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(_chromium is null, $"There is no Chromium at {Program}; install it or set STUDYBOT_CHROMIUM.");
        return await _chromium.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<Browser>;
