using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Sandbox.Tests.Page;

[Collection(nameof(BrowserTests))]
public sealed class AccessTests(Browser browser)
{
    static readonly BrowserNewContextOptions Dark = new()
    {
        ViewportSize = new ViewportSize { Width = 1200, Height = 900 },
        ColorScheme = ColorScheme.Dark,
    };

    [Fact(Timeout = 60000)]
    public async Task On_a_phone_channels_are_in_a_drawer_and_nothing_overflows()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, ChatTab.Phone);
        await Expect(page.Tab.Locator("#sidebar")).ToBeHiddenAsync();
        await page.CommandAsync("fungsi");
        await Expect(page.Last).ToContainTextAsync("Restoration");
        await page.PhotographAsync("phone");
        await page.Tab.Locator("#open-channels").TapAsync();
        await Expect(page.Tab.Locator("#sidebar")).ToBeVisibleAsync();
        await page.PhotographAsync("phone-drawer");
        await page.Tab.Locator("#channels .channel").Filter(new LocatorFilterOptions { HasText = "kuis" }).TapAsync();
        await Expect(page.Tab.Locator("#sidebar")).ToBeHiddenAsync();
        await page.CommandAsync("pameran");
        await Expect(page.Last).ToContainTextAsync("Bagian dengan pelengkap");
        await page.PhotographAsync("phone-showcase");
        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task Everything_a_message_may_hold_is_laid_out()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, Dark);
        await page.CommandAsync("fungsi");
        await Expect(page.Last).ToContainTextAsync("Restoration");
        await page.CommandAsync("pameran");
        await Expect(page.Last.Locator(".accessory")).ToContainTextAsync("Buka");
        await Expect(page.Last.Locator("time.stamp")).ToContainTextAsync("tahun yang lalu");
        await Expect(page.Last.Locator(".mention.me")).ToHaveTextAsync("@Siti Aminah");
        await Expect(page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Mati" })).ToBeDisabledAsync();
        await Expect(page.Last.Locator("pre")).ToHaveTextAsync("var x = 1;");
        await page.PhotographAsync("dark");
    }

    [Fact(Timeout = 60000)]
    public async Task The_keyboard_alone_gets_an_answer_a_choice_and_a_menu()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        var keys = page.Tab.Keyboard;
        await keys.TypeAsync("/fungsi");
        await keys.PressAsync("Enter");
        await keys.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("menurut Siporin");
        await page.Tab.Locator("#messages").FocusAsync();
        await keys.PressAsync("ArrowUp");
        await Expect(page.Last).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("menurut Zastrow");
        await page.Last.FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Tab.GetByRole(AriaRole.Menu)).ToBeVisibleAsync();
        await keys.PressAsync("Escape");
        await Expect(page.Tab.GetByRole(AriaRole.Menu)).ToHaveCountAsync(0);
        await Expect(page.Last).ToBeFocusedAsync();
    }

    [Fact(Timeout = 60000)]
    public async Task The_page_speaks_the_language_of_the_persons_discord()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Tab.Locator("#switch-language").ClickAsync();
        await Expect(page.Tab.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(page.Composer).ToHaveAttributeAsync("placeholder", "Message #umum");
        Assert.Equal("en-US", (string?)(await page.Practice.SeeAsync("/people")).AsArray().First(p => (string?)p!["username"] == "siti")!["locale"]);
    }

    [Fact(Timeout = 60000)]
    public async Task New_messages_are_announced_to_screen_readers()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Practice.DoAsync("/people/budi/messages", new { channel = "umum", content = "ada yang paham relasi?" });
        await Expect(page.Tab.Locator("#live")).ToHaveTextAsync("Budi Santoso: ada yang paham relasi?");
        var nameless = await page.Tab.EvaluateAsync<int>(
            "[...document.querySelectorAll('button, input:not([type=file]), textarea')].filter(n => n.offsetParent && !n.textContent.trim() && !n.ariaLabel).length");
        Assert.Equal(0, nameless);
    }

    [Fact(Timeout = 60000)]
    public async Task Faults_are_a_press_away_and_the_bots_absence_is_told()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        await Expect(page.Tab.Locator("#bot-away")).ToBeVisibleAsync();
        await page.Composer.PressSequentiallyAsync("/");
        await Expect(page.Suggestions).ToContainTextAsync("Belum ada perintah di sini");
        await page.Tab.Locator("#open-faults").ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Discord menolak" }).ClickAsync();
        await Expect(page.Tab.Locator("#fault-pending")).ToContainTextAsync("refuse ×1");
        await page.PhotographAsync("faults");
        Assert.Single((await page.Practice.SeeAsync("/faults/rest")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task After_a_restart_of_the_server_the_page_is_live_again_and_keeps_what_was_typed()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        var address = page.Practice.Server.Address.ToString();
        await page.Composer.FillAsync("belum terkirim");
        await page.Practice.Server.DisposeAsync();
        await Expect(page.Tab.Locator("#connection")).ToBeVisibleAsync();
        await page.Composer.PressAsync("Enter");
        await Expect(page.Tab.Locator("#toast")).ToContainTextAsync("tidak dapat dihubungi");
        await using var again = await SandboxServer.StartAsync(new SandboxOptions { Url = address }, TestContext.Current.CancellationToken);
        await Expect(page.Tab.Locator("#connection")).ToBeHiddenAsync(new LocatorAssertionsToBeHiddenOptions { Timeout = 60000 });
        await Expect(page.Composer).ToHaveValueAsync("belum terkirim");
        await page.Composer.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("belum terkirim");
    }

    [Fact(Timeout = 60000)]
    public async Task The_page_runs_only_its_own_scripts()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        var response = await page.Tab.ReloadAsync();
        var policy = (await response!.AllHeadersAsync())["content-security-policy"];
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
