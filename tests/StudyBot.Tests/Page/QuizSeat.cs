using Microsoft.Playwright;
using StudyBot.Sandbox.Tests.Page;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Tests.Page;

/// <summary>Somebody at the page in the quiz channel.</summary>
/// <param name="page">Their tab.</param>
/// <param name="words">The words of the server's language.</param>
sealed class QuizSeat(ChatTab page, QuizWords words) : IAsyncDisposable
{
    const string Channel = "kuis";

    public ChatTab Page => page;

    IKeyboard Keys => page.Tab.Keyboard;

    /// <summary>The card of a question that is open, or was.</summary>
    public ILocator Question(int number) => page.Messages.Filter(new LocatorFilterOptions { HasText = $"{words.Question} {number} " })
        .Filter(new LocatorFilterOptions { HasNotText = words.Answer }).Last;

    public ILocator Reveal(int number) => page.Messages.Filter(new LocatorFilterOptions { HasText = $"{words.Question} {number} " })
        .Filter(new LocatorFilterOptions { HasText = words.Answer }).Last;

    public ILocator Saying(string text) => page.Messages.Filter(new LocatorFilterOptions { HasText = text }).Last;

    public static async Task<QuizSeat> TakeAsync(Browser browser, Uri address, QuizWords words, string? person = null, BrowserNewContextOptions? options = null)
    {
        var page = await ChatTab.OpenAsync(browser, address, options);
        if (person is not null)
            await page.BecomeAsync(person);
        await page.Tab.Locator("#hint").GetByRole(AriaRole.Button).First.ClickAsync();
        // On a phone the channels are in a drawer.
        if (options?.HasTouch == true)
            await page.Tab.Locator("#open-channels").ClickAsync();
        await page.GoToAsync(Channel);
        await Expect(page.Tab.Locator("#channel-title h1")).ToHaveTextAsync(Channel);
        return new QuizSeat(page, words);
    }

    /// <summary>Uses a command by the keys; an option that offers choices takes the first one that fits.</summary>
    public async Task CommandAsync(string command, params (string Option, string Typed, string? Offered)[] options)
    {
        await page.Composer.PressSequentiallyAsync("/" + command);
        await Keys.PressAsync("Enter");
        foreach (var (option, typed, offered) in options)
        {
            await Keys.TypeAsync(option + ":");
            await Keys.TypeAsync(typed);
            if (offered is null)
            {
                await Keys.PressAsync("Tab");
                continue;
            }
            await Expect(page.Suggestions.GetByRole(AriaRole.Option, new LocatorGetByRoleOptions { Name = offered, Exact = true })).ToBeVisibleAsync();
            var active = page.Suggestions.Locator(".option.active");
            while (await active.InnerTextAsync() != offered)
                await Keys.PressAsync("ArrowDown");
            await Keys.PressAsync("Enter");
        }
    }

    public Task SendAsync() => Keys.PressAsync("Enter");

    public async Task PressAsync(ILocator message, string label) => await Button(message, label).ClickAsync();

    /// <summary>Presses a button of a message without a pointer: up from the composer to the message, on to the button, Enter.</summary>
    public async Task PressByKeysAsync(ILocator message, string label)
    {
        await page.Composer.FocusAsync();
        await Keys.PressAsync("Escape");
        await page.Tab.Locator("#messages").FocusAsync();
        await WalkAsync("ArrowUp", message);
        await WalkAsync("Tab", Button(message, label));
        await Keys.PressAsync("Enter");
    }

    /// <summary>Answers a question: the option with that place, or the same words where it is to be typed.</summary>
    public async Task AnswerAsync(int number, int option, string typed, bool byKeys = false)
    {
        var question = Question(number);
        // A quiz that goes on by itself gives up to twenty seconds to read the answer before.
        await Expect(question.GetByRole(AriaRole.Button).First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30000 });
        Func<ILocator, string, Task> press = byKeys ? PressByKeysAsync : PressAsync;
        if (await Button(question, words.Type).CountAsync() == 0)
        {
            await press(question, $"{(char)('A' + option)} ·");
        }
        else
        {
            await press(question, words.Type);
            var form = page.Tab.GetByRole(AriaRole.Dialog);
            await Expect(form.GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
            await Keys.TypeAsync(typed);
            await Keys.PressAsync("Enter");
            await Expect(form).ToHaveCountAsync(0);
        }
        await Expect(page.Last).ToContainTextAsync(words.Noted);
        await Expect(page.Last).ToContainTextAsync("Hanya kamu yang bisa melihat ini");
    }

    public ValueTask DisposeAsync() => page.DisposeAsync();

    static ILocator Button(ILocator message, string label) => message.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = label }).First;

    async Task WalkAsync(string key, ILocator to)
    {
        for (var step = 0; step < 40 && !await to.EvaluateAsync<bool>("there => there === document.activeElement"); step++)
            await Keys.PressAsync(key);
        await Expect(to).ToBeFocusedAsync();
    }
}

/// <summary>What is read and pressed in a quiz, in one language.</summary>
sealed record QuizWords(string Question, string Answer, string Noted, string Type, string Join, string Start, string Close, string Next)
{
    public static QuizWords Indonesian { get; } = new("Soal", "Jawaban yang benar", "Jawabanmu dicatat", "Ketik jawaban", "Ikut", "Mulai", "Tutup soal", "Berikutnya");

    public static QuizWords English { get; } = new("Question", "The right answer", "Your answer is noted", "Type the answer", "Join", "Start", "Close question", "Next");
}
