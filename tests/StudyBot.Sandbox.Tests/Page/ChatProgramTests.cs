using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>What people know from chat programs beside writing and reading.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ChatProgramTests(Browser browser)
{
    [Fact(Timeout = 60000)]
    public async Task A_person_has_a_menu_with_the_bots_user_commands()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Tab.Locator("#open-members").ClickAsync();
        await page.Tab.Locator("#member-list").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Budi Santoso" }).ClickAsync();
        await page.PhotographAsync("person-menu");
        await page.Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Lihat nilai" }).ClickAsync();
        await Expect(page.Last).ToContainTextAsync("Nilai @Budi Santoso: baik.");
        await page.Practice.DoAsync("/people/dewi/messages", new { channel = "umum", content = "halo" });
        await page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Dewi Lestari" }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Sebut Dewi Lestari" }).ClickAsync();
        await Expect(page.Composer).ToHaveValueAsync("@Dewi Lestari ");
    }

    [Fact(Timeout = 60000)]
    public async Task Earlier_messages_are_read_when_one_scrolls_up_to_them()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        for (var number = 1; number <= 130; number++)
            await page.Practice.DoAsync("/people/budi/messages", new { channel = "umum", content = $"pesan nomor {number}." });
        await page.Tab.ReloadAsync();
        await Expect(page.Messages).ToHaveCountAsync(100);
        await Expect(page.Tab.Locator(".welcome")).ToHaveCountAsync(0);
        await page.PhotographAsync("earlier");
        await page.Tab.Locator("#scroller").EvaluateAsync("scroller => scroller.scrollTop = 0");
        await Expect(page.Messages).ToHaveCountAsync(130);
        await Expect(page.Messages.First).ToContainTextAsync("pesan nomor 1.");
        await Expect(page.Tab.Locator(".welcome")).ToHaveCountAsync(1);
        // One still looks at the message that was the first before.
        await Expect(page.Messages.Nth(30)).ToBeInViewportAsync();
    }

    [Fact(Timeout = 60000)]
    public async Task Emoji_have_names_that_are_proposed_and_shown()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Composer.PressSequentiallyAsync("selesai :tad");
        await Expect(page.Suggestions).ToContainTextAsync(":tada:");
        await page.Composer.PressAsync("Tab");
        await page.Composer.PressAsync("Enter");
        await Expect(page.Last.Locator(".text")).ToHaveTextAsync("selesai 🎉");
        await page.SayAsync("baca :books: pukul 10:30:45, bukan `:books:` atau :entah:");
        await Expect(page.Last.Locator(".text")).ToHaveTextAsync("baca 📚 pukul 10:30:45, bukan :books: atau :entah:");
    }

    [Fact(Timeout = 60000)]
    public async Task The_theme_that_is_chosen_stays()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        await Expect(page.Tab.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await page.Tab.Locator("#switch-theme").ClickAsync();
        await page.Tab.ReloadAsync();
        await Expect(page.Tab.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Theory(Timeout = 60000)]
    [InlineData("Pilih orang", "Budi Santoso", "who", "1100000000000003002")]
    [InlineData("Pilih peran", "@Pengajar", "role", "1100000000000001001")]
    [InlineData("Pilih orang atau peran", "@Pengajar", "whoever", "1100000000000001001")]
    [InlineData("Pilih kanal", "#kuis", "where", "1100000000000002003")]
    public async Task People_roles_and_channels_are_picked_from_a_select(string select, string choice, string name, string id)
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.CommandAsync("pameran");
        await page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = select, Exact = true }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = choice }).First.ClickAsync();
        await page.Tab.Keyboard.PressAsync("Escape");
        await Expect(page.Last).ToContainTextAsync($"Kamu menekan {name} [\"{id}\"].");
    }

    [Fact(Timeout = 90000)]
    public async Task Every_fault_of_the_drawer_can_be_made_and_ended()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        await page.Tab.Locator("#open-faults").ClickAsync();
        var faults = page.Tab.Locator("#fault-list .fault");
        var count = await faults.CountAsync();
        Assert.True(count > 20, $"There are {count} faults.");
        for (var number = 0; number < count; number++)
        {
            await faults.Nth(number).GetByRole(AriaRole.Button).ClickAsync();
            await Expect(faults.Nth(number).Locator(".result")).ToHaveTextAsync("✓");
        }
        Assert.Empty((await page.Practice.SeeAsync("/faults/rest")).AsArray());
    }
}
