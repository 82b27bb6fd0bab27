using Microsoft.Playwright;
using StudyBot.Sandbox.Tests.Page;
using StudyBot.Tests.EndToEnd;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Tests.Page;

/// <summary>Somebody who has just typed <c>dotnet run</c> and opened the printed address: the real bot over the documents that ship.</summary>
[Collection(nameof(BrowserTests))]
public sealed class NewcomerTests(Browser browser)
{
    [Fact(Timeout = 90000)]
    public async Task The_three_things_of_the_hint_each_bring_a_cited_answer()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var page = await ChatTab.OpenAsync(browser, bot.Address);
        var steps = page.Tab.Locator("#hint .example");
        await page.PhotographAsync("bot-hint");

        await steps.Nth(0).ClickAsync();
        await page.Composer.PressAsync("Enter");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Diringkas dari:");
        await page.PhotographAsync("bot-topic");

        await steps.Nth(1).ClickAsync();
        await page.Composer.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Empat fungsi dasar menurut Max Siporin");
        await Expect(page.Last.Locator(".above")).ToContainTextAsync("apa sih fungsi peksos menurut siporin?");
        await page.PhotographAsync("bot-mention");

        await steps.Nth(2).ClickAsync();
        await Expect(page.Last).ToContainTextAsync("apa yang dimaksud relasi intern dan relasi ekstern?");
        await page.MenuAsync(page.Last, "Cari jawaban");
        await Expect(page.Last.Locator(".above")).ToContainTextAsync("Cari jawaban");
        await Expect(page.Last).ToContainTextAsync("Dokumen:");
        await Expect(page.Last).Not.ToContainTextAsync("tidak memuat jawabannya");
        await page.PhotographAsync("bot-menu");
        await Expect(page.Tab.Locator("#hint")).ToBeHiddenAsync();
    }

    [Fact(Timeout = 90000)]
    public async Task An_author_is_picked_and_the_buttons_below_an_answer_lead_on()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var page = await ChatTab.OpenAsync(browser, bot.Address);
        await page.CommandAsync("fungsi");
        await page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Semua sumber" }).ClickAsync();
        await page.PhotographAsync("bot-authors");
        await page.Tab.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Siporin" }).First.ClickAsync();
        await Expect(page.Last).ToContainTextAsync("Siporin, 1975");
        await Expect(page.Messages).ToHaveCountAsync(2);

        await PressAsync(page, "Tanya lanjutan");
        var form = page.Tab.GetByRole(AriaRole.Dialog);
        await form.GetByLabel("Pertanyaan lanjutan").FillAsync("menurut Siporin?");
        await page.PhotographAsync("bot-form");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Kirim" }).ClickAsync();
        await Expect(page.Last).ToContainTextAsync("Letak: ");
        await Expect(page.Last).ToContainTextAsync("Siporin");

        await PressAsync(page, "Seluruh bagian");
        await Expect(page.Last).ToContainTextAsync("Hanya kamu yang bisa melihat ini");
        await page.PhotographAsync("bot-section");
    }

    [Fact(Timeout = 90000)]
    public async Task On_a_phone_it_all_fits()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var page = await ChatTab.OpenAsync(browser, bot.Address, ChatTab.Phone);
        await page.PhotographAsync("bot-phone-hint");
        await page.SayAsync("@StudyBot apa sih fungsi peksos menurut siporin?");
        await Expect(page.Last).ToContainTextAsync("Max Siporin");
        await page.PhotographAsync("bot-phone");
        Assert.Equal(0, await page.OverflowAsync());
        await page.CommandAsync("bantuan");
        await Expect(page.Last).ToContainTextAsync("Cara bertanya");
        await page.PhotographAsync("bot-phone-help");
        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact(Timeout = 90000)]
    public async Task The_keyboard_alone_gets_every_kind_of_answer()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var page = await ChatTab.OpenAsync(browser, bot.Address);
        var keys = page.Tab.Keyboard;
        await bot.WriteAsync("budi", "umum", "apa yang dimaksud relasi intern dan relasi ekstern?");
        await Expect(page.Last).ToContainTextAsync("relasi intern");
        await page.Tab.Locator("#messages").FocusAsync();
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("Enter");
        var entry = page.Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Cari jawaban" });
        for (var i = 0; i < 20 && !await entry.EvaluateAsync<bool>("entry => entry === document.activeElement"); i++)
            await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Dokumen:");

        await page.Composer.FocusAsync();
        await keys.TypeAsync("@Study");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("fungsi peksos menurut siporin?");
        await keys.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Max Siporin");
        await page.Last.FocusAsync();
        var button = page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Tanya lanjutan" });
        for (var i = 0; i < 20 && !await button.EvaluateAsync<bool>("button => button === document.activeElement"); i++)
            await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await Expect(page.Tab.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await keys.TypeAsync("kalau pengertiannya?");
        await keys.PressAsync("Tab");
        for (var i = 0; i < 5 && await page.Tab.GetByRole(AriaRole.Dialog).CountAsync() > 0; i++)
        {
            if (await page.Tab.EvaluateAsync<bool>("document.activeElement.textContent === 'Kirim'"))
                await keys.PressAsync("Enter");
            else
                await keys.PressAsync("Tab");
        }
        await Expect(page.Last).ToContainTextAsync("kalau pengertiannya?");
        await Expect(page.Last).ToContainTextAsync("Dokumen:");
    }

    [Fact(Timeout = 90000)]
    public async Task What_the_teacher_sets_the_student_sees()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var page = await ChatTab.OpenAsync(browser, bot.Address);
        await page.CommandAsync("cek");
        await Expect(page.Last).ToContainTextAsync("hanya untuk pengajar");

        await page.BecomeAsync("Bu Ratna");
        await Expect(page.Messages).ToHaveCountAsync(1);
        await page.CommandAsync("cek");
        await Expect(page.Last).ToContainTextAsync("Tertutup juga bagi anggota biasa");
        await page.PhotographAsync("bot-checkup");
        await page.CommandAsync("pengaturan lihat");
        await Expect(page.Last).ToContainTextAsync("Bahasa: Indonesia");
        await page.Composer.PressSequentiallyAsync("/pengaturan bahasa");
        await page.Composer.PressAsync("Enter");
        await page.Tab.Keyboard.TypeAsync("Eng");
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Saved.");
        await page.PhotographAsync("bot-settings");

        await page.BecomeAsync("Andi Wijaya");
        await page.SayAsync("@StudyBot fungsi peksos menurut siporin?");
        await Expect(page.Last).ToContainTextAsync("Document: ");
        await page.Tab.Locator("#switch-theme").ClickAsync();
        await page.PhotographAsync("bot-english-dark");
    }

    static Task PressAsync(ChatTab page, string label) =>
        page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = label }).ClickAsync();
}
