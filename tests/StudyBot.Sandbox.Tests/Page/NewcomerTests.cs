using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Sandbox.Tests.Page;

[Collection(nameof(BrowserTests))]
public sealed class NewcomerTests(Browser browser)
{
    [Fact(Timeout = 60000)]
    public async Task The_hint_leads_to_three_answers()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        var steps = page.Tab.Locator("#hint .example");
        await page.PhotographAsync("hint");

        await steps.Nth(0).ClickAsync();
        await page.Composer.PressAsync("Enter");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Restoration");

        await steps.Nth(1).ClickAsync();
        await page.Composer.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Menurut Siporin");

        await steps.Nth(2).ClickAsync();
        await Expect(page.Last).ToContainTextAsync("relasi intern");
        await page.Last.ClickAsync(new LocatorClickOptions { Button = MouseButton.Right });
        await page.PhotographAsync("menu");
        await page.Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Cari jawaban" }).ClickAsync();
        await Expect(page.Last.Locator(".above")).ToContainTextAsync("Cari jawaban");
    }

    [Fact(Timeout = 60000)]
    public async Task Slash_shows_the_commands_and_autocomplete_proposes_authors()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Composer.PressSequentiallyAsync("/");
        await Expect(page.Suggestions.GetByRole(AriaRole.Option)).ToHaveCountAsync(6);
        await page.PhotographAsync("picker");
        await page.Composer.PressSequentiallyAsync("fun");
        await page.Composer.PressAsync("Tab");
        await page.Tab.Keyboard.TypeAsync("men");
        await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.TypeAsync("zas");
        await Expect(page.Suggestions.GetByRole(AriaRole.Option)).ToHaveTextAsync(["Zastrow"]);
        await page.PhotographAsync("autocomplete");
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("menurut Zastrow");
        await Expect(page.Composer).ToBeFocusedAsync();
    }

    [Fact(Timeout = 60000)]
    public async Task Picking_from_the_select_and_pressing_a_button_change_the_card()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.CommandAsync("fungsi");
        await page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Siporin" }).ClickAsync();
        await page.PhotographAsync("select");
        await page.Tab.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Friedlander" }).ClickAsync();
        await Expect(page.Last).ToContainTextAsync("menurut Friedlander");
        await page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lanjut", Exact = true }).ClickAsync();
        await Expect(page.Last).ToContainTextAsync("menurut Zastrow");
        await Expect(page.Messages).ToHaveCountAsync(1);
    }

    [Fact(Timeout = 60000)]
    public async Task A_form_is_filled_in_and_its_answer_is_for_oneself_only()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.CommandAsync("formulir");
        var modal = page.Tab.GetByRole(AriaRole.Dialog);
        await modal.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Kirim" }).ClickAsync();
        await Expect(modal.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Pertanyaanmu wajib diisi.");
        await modal.GetByLabel("Pertanyaanmu").FillAsync("dan contohnya?");
        await modal.GetByLabel("Singkat").CheckAsync();
        await modal.GetByLabel("Zastrow").CheckAsync();
        await page.PhotographAsync("modal");
        await modal.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Kirim" }).ClickAsync();
        await Expect(modal).ToHaveCountAsync(0);
        await Expect(page.Last).ToContainTextAsync("question=\"dan contohnya?\"; author=[]; length=\"short\"; sources=[\"Zastrow\"]; notes=[]");
        await Expect(page.Last).ToContainTextAsync("Hanya kamu yang bisa melihat ini");
        await page.Last.GetByText("Tutup pesan").ClickAsync();
        await Expect(page.Messages).ToHaveCountAsync(0);
    }

    [Fact(Timeout = 60000)]
    public async Task A_deferred_answer_shows_that_the_bot_is_thinking()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Composer.PressSequentiallyAsync("/tanya ");
        await page.Tab.Keyboard.TypeAsync("apa itu relasi?");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("sedang berpikir");
        await page.PhotographAsync("thinking");
        await Expect(page.Last).ToContainTextAsync("Jawaban untuk kamu.");
    }

    [Fact(Timeout = 60000)]
    public async Task Silence_of_the_bot_is_shown_as_a_failure()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.CommandAsync("fungsi");
        await page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Diam saja" }).ClickAsync();
        await Expect(page.Last.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Interaksi ini gagal");
        await page.CommandAsync("diam");
        await Expect(page.Last).ToContainTextAsync("Mengirim perintah…");
        await Expect(page.Last).ToContainTextAsync("Aplikasi tidak merespons");
        await page.PhotographAsync("failures");
    }

    [Fact(Timeout = 60000)]
    public async Task A_choice_among_fixed_ones_belongs_to_its_subcommand()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Composer.PressSequentiallyAsync("/pengaturan");
        await page.Composer.PressAsync("Enter");
        await Expect(page.Suggestions.GetByRole(AriaRole.Option)).ToHaveTextAsync(["Indonesia", "Inggris"]);
        await page.Tab.Keyboard.PressAsync("ArrowDown");
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Last.Locator(".above")).ToContainTextAsync("/pengaturan bahasa");
        await Expect(page.Last).ToContainTextAsync("Bahasa server: en");
    }
}
