using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Sandbox.Tests.Page;

[Collection(nameof(BrowserTests))]
public sealed class ConversationTests(Browser browser)
{
    [Fact(Timeout = 60000)]
    public async Task What_one_person_writes_is_there_for_the_next()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.SayAsync("halo semua");
        await page.Tab.Locator("#switch-person").ClickAsync();
        await page.PhotographAsync("people");
        await page.Tab.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Bu Ratna" }).ClickAsync();
        await Expect(page.Tab.Locator("#switch-person")).ToContainTextAsync("Pengajar");
        await Expect(page.Last).ToContainTextAsync("halo semua");
        await page.GoToAsync("pengumuman");
        await page.SayAsync("Ujian hari Senin");
        await Expect(page.Last).ToContainTextAsync("Ujian hari Senin");
    }

    [Fact(Timeout = 60000)]
    public async Task A_student_reads_announcements_but_may_not_write_there()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.GoToAsync("pengumuman");
        await Expect(page.Composer).ToBeDisabledAsync();
        await Expect(page.Composer).ToHaveAttributeAsync("placeholder", "Kamu tidak punya izin menulis di kanal ini.");
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_is_edited_answered_and_deleted()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.SayAsync("apa itu relsi?");
        await Expect(page.Messages).ToHaveCountAsync(1);
        await page.Composer.PressAsync("ArrowUp");
        await page.Tab.Locator(".editor textarea").FillAsync("apa itu relasi?");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("apa itu relasi? (diedit)");
        await page.Last.ClickAsync(new LocatorClickOptions { Button = MouseButton.Right });
        await page.Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Balas" }).ClickAsync();
        await page.SayAsync("hubungan");
        await Expect(page.Last.Locator(".above")).ToContainTextAsync("apa itu relasi?");
        await page.Messages.First.ClickAsync(new LocatorClickOptions { Button = MouseButton.Right });
        await page.Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Hapus pesan" }).ClickAsync();
        await Expect(page.Messages).ToHaveCountAsync(1);
    }

    [Fact(Timeout = 60000)]
    public async Task Markup_is_shown_and_never_run()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.SayAsync("<img src=x onerror=alert(1)> **tebal** [klik](javascript:alert(1)) ||rahasia||");
        await Expect(page.Last).ToContainTextAsync("<img src=x onerror=alert(1)> tebal [klik](javascript:alert(1))");
        await Expect(page.Last.Locator("strong")).ToHaveTextAsync("tebal");
        await Expect(page.Last.Locator(".text img, .text a")).ToHaveCountAsync(0);
        await page.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Bocoran" }).ClickAsync();
        await Expect(page.Last.GetByText("rahasia")).ToBeVisibleAsync();
    }

    [Fact(Timeout = 60000)]
    public async Task A_backslash_takes_the_meaning_from_every_sign()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.SayAsync(@"isi \_\_\_\_ dan \*ini\*, 1\. bukan daftar, \a tetap");
        await Expect(page.Last.Locator(".text")).ToHaveTextAsync(@"isi ____ dan *ini*, 1. bukan daftar, \a tetap");
        await Expect(page.Last.Locator("em, u, strong, ol")).ToHaveCountAsync(0);
    }

    [Fact(Timeout = 60000)]
    public async Task Files_are_sent_with_a_message()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Tab.Locator("#file-input").SetInputFilesAsync(new FilePayload { Name = "catatan.md", MimeType = "text/markdown", Buffer = "# Catatan"u8.ToArray() });
        await Expect(page.Tab.Locator("#upload-bar")).ToContainTextAsync("catatan.md");
        await page.SayAsync("ini catatanku");
        await Expect(page.Last.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "catatan.md" })).ToBeVisibleAsync();
    }

    [Fact(Timeout = 60000)]
    public async Task The_direct_message_with_the_bot_answers_without_a_mention()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.GoToAsync("StudyBot");
        await page.SayAsync("apa fungsi peksos?");
        await Expect(page.Last).ToContainTextAsync("Menurut Siporin");
    }

    [Fact(Timeout = 60000)]
    public async Task A_forum_post_opens_as_a_thread()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.GoToAsync("diskusi-materi");
        await page.Tab.Locator("#post-title").FillAsync("Relasi");
        await page.Tab.Locator("#post-content").FillAsync("apa itu relasi?");
        await page.Tab.GetByLabel("Pertanyaan", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.PhotographAsync("forum");
        await page.Tab.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kirim", Exact = true }).First.ClickAsync();
        await Expect(page.Tab.Locator("#channel-title h1")).ToHaveTextAsync("Relasi");
        await Expect(page.Last).ToContainTextAsync("apa itu relasi?");
        await page.SayAsync("tambahan");
        await page.GoToAsync("diskusi-materi");
        await Expect(page.Tab.Locator(".post")).ToContainTextAsync("1 balasan");
    }

    [Fact(Timeout = 60000)]
    public async Task A_thread_starts_from_a_message()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.SayAsync("bahas relasi");
        await page.Last.ClickAsync(new LocatorClickOptions { Button = MouseButton.Right });
        await page.Tab.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Buat utas" }).ClickAsync();
        await Expect(page.Tab.Locator("#channel-title h1")).ToHaveTextAsync("bahas relasi");
        await page.GoToAsync("umum");
        await Expect(page.Tab.Locator(".thread-chip")).ToContainTextAsync("bahas relasi");
        await Expect(page.Tab.Locator(".threads")).ToContainTextAsync("bahas relasi");
    }
}
