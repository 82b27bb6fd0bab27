using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>The server takes its time, and the person goes on typing.</summary>
[Collection(nameof(BrowserTests))]
public sealed partial class SlowLineTests(Browser browser)
{
    [Fact(Timeout = 60000)]
    public async Task What_is_typed_right_after_becoming_another_person_is_said_by_that_person()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        await page.Composer.FillAsync("belum selesai");
        var go = new TaskCompletionSource();
        await page.Tab.RouteAsync(Servers(), async route =>
        {
            await go.Task;
            await route.ContinueAsync();
        });

        await page.BecomeAsync("Bu Ratna");
        await Expect(page.Composer).ToHaveValueAsync("");
        await page.SayAsync("Selamat pagi");
        await page.Composer.FillAsync("Hari ini");
        go.SetResult();

        await Expect(page.Last).ToContainTextAsync("Bu Ratna");
        await Expect(page.Last).ToContainTextAsync("Selamat pagi");
        await Expect(page.Messages).ToHaveCountAsync(1);
        await Expect(page.Composer).ToHaveValueAsync("Hari ini");
    }

    [Fact(Timeout = 60000)]
    public async Task What_is_said_while_a_channel_is_opened_is_seen()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        var (asked, go) = await HoldMessagesAsync(page);

        await page.GoToAsync("kuis");
        await asked.Task;
        await page.Tab.EvaluateAsync("""
            new Promise(open => {
                const stream = new EventSource("/control/people/siti/events");
                stream.onopen = open;
                window.heard = new Promise(heard => stream.addEventListener("message_create", () => (stream.close(), heard(true))));
            })
            """);
        await page.Practice.DoAsync("/people/budi/messages", new { channel = "kuis", content = "siap bermain" });
        await page.Tab.EvaluateAsync("window.heard");
        go.SetResult();

        await Expect(page.Last).ToContainTextAsync("siap bermain");
    }

    [Fact(Timeout = 60000)]
    public async Task Enter_sends_once_and_the_next_message_can_be_typed_meanwhile()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        var go = new TaskCompletionSource();
        await page.Tab.RouteAsync(Sent(), async route =>
        {
            await go.Task;
            await route.ContinueAsync();
        });

        await page.SayAsync("pertama");
        await page.Composer.PressAsync("Enter");
        await page.Composer.PressSequentiallyAsync("kedua");
        go.SetResult();

        await Expect(page.Last).ToContainTextAsync("pertama");
        await Expect(page.Messages).ToHaveCountAsync(1);
        await Expect(page.Composer).ToHaveValueAsync("kedua");
    }

    [Fact(Timeout = 60000)]
    public async Task Messages_that_could_not_be_sent_stand_in_the_box_again_each_on_its_line_in_their_order()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        var (first, second, third) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await page.Tab.RouteAsync(Sent(), async route =>
        {
            var text = route.Request.PostData!;
            await (text.Contains("pertama") ? first : text.Contains("kedua") ? second : third).Task;
            await route.AbortAsync();
        });
        await page.SayAsync("pertama");
        await page.SayAsync("kedua");
        await page.SayAsync("ketiga");
        await page.Composer.FillAsync("sedang diketik");

        second.SetResult();
        await Expect(page.Composer).ToHaveValueAsync("kedua\nsedang diketik");
        first.SetResult();
        await Expect(page.Composer).ToHaveValueAsync("pertama\nkedua\nsedang diketik");
        await page.Composer.FillAsync("pertama, kedua");
        third.SetResult();
        await Expect(page.Composer).ToHaveValueAsync("ketiga\npertama, kedua");
    }

    [Fact(Timeout = 60000)]
    public async Task What_the_page_cannot_show_takes_nothing_with_it_that_came_after()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        await page.Tab.EvaluateAsync("""
            import("/page/state.js").then(({ on }) => on("message", ({ message }) => { if (message.content === "aneh") throw new Error("cannot show this"); }))
            """);
        var (asked, go) = await HoldMessagesAsync(page);

        await page.GoToAsync("kuis");
        await asked.Task;
        await page.Tab.EvaluateAsync("""
            new Promise(open => {
                const stream = new EventSource("/control/people/siti/events");
                stream.onopen = open;
                let left = 2;
                window.heard = new Promise(heard => stream.addEventListener("message_create", () => --left || (stream.close(), heard(true))));
            })
            """);
        await page.Practice.DoAsync("/people/budi/messages", new { channel = "kuis", content = "aneh" });
        await page.Practice.DoAsync("/people/budi/messages", new { channel = "kuis", content = "siap bermain" });
        await page.Tab.EvaluateAsync("window.heard");
        go.SetResult();

        await Expect(page.Last).ToContainTextAsync("siap bermain");
        page.TakeComplaint("cannot show this");
    }

    /// <summary>The keys of somebody fast, or of a fast program, come right behind the choice.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_choice_takes_away_neither_the_focus_nor_what_is_typed_after_it()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken, withBot: false);
        await page.Tab.Locator("#switch-person").ClickAsync();
        await Expect(page.Tab.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Bu Ratna" })).ToBeVisibleAsync();
        await page.Tab.EvaluateAsync("""
            [...document.querySelectorAll("[role=option]")].find(option => option.textContent.includes("Bu Ratna")).click();
            document.querySelector("#composer-text").focus();
            document.querySelector("#composer-text").value = "Selamat pagi";
            """);

        await Expect(page.Tab.Locator("#switch-person")).ToContainTextAsync("Pengajar");
        await Expect(page.Composer).ToBeFocusedAsync();
        await page.Composer.PressAsync("Enter");
        await Expect(page.Last).ToContainTextAsync("Selamat pagi");
    }

    [Fact(Timeout = 60000)]
    public async Task A_command_sent_before_its_proposals_were_asked_for_is_answered_without_complaint()
    {
        await using var page = await ChatPage.OpenAsync(browser, TestContext.Current.CancellationToken);
        await page.Tab.Clock.InstallAsync();
        await page.Composer.PressSequentiallyAsync("/fungsi");
        await page.Composer.PressAsync("Tab");
        await page.Tab.Clock.PauseAtAsync(DateTime.UtcNow.AddHours(1));
        await page.Tab.Keyboard.TypeAsync("menurut");
        await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.TypeAsync("Zastrow");
        await page.Tab.Keyboard.PressAsync("Enter");

        await Expect(page.Last).ToContainTextAsync("menurut Zastrow");
        await page.Tab.Clock.RunForAsync(1000);
        await Expect(page.Tab.Locator("#toast")).ToBeHiddenAsync();
    }

    /// <summary>Lets the list of messages be read as it is, and holds it back: the first is done once it was asked for, and it is given when the second is.</summary>
    static async Task<(TaskCompletionSource Asked, TaskCompletionSource Go)> HoldMessagesAsync(ChatPage page)
    {
        var (asked, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.Tab.RouteAsync(MessageList(), async route =>
        {
            var before = await route.FetchAsync();
            asked.SetResult();
            await go.Task;
            await route.FulfillAsync(new RouteFulfillOptions { Response = before });
        });
        return (asked, go);
    }

    [GeneratedRegex("/people/ratna/servers$")]
    private static partial Regex Servers();

    [GeneratedRegex(@"/channels/\d+/messages\?")]
    private static partial Regex MessageList();

    [GeneratedRegex("/people/siti/messages$")]
    private static partial Regex Sent();
}
