using StudyBot.Sandbox;
using StudyBot.Tests.EndToEnd.Ways;

namespace StudyBot.Tests.EndToEnd;

/// <summary>A running bot that the tests of one class share, in a server with a language, with or without the message content intent.</summary>
public abstract class SharedClass(bool isEnglish, bool hasContent) : IAsyncLifetime
{
    /// <summary>A channel in which every question is answered.</summary>
    internal const string QuestionChannel = "tanya-jawab";

    RunningBot? _bot;

    internal bool IsEnglish => isEnglish;

    internal bool HasContent => hasContent;

    internal RunningBot Bot => _bot!;

    public async ValueTask InitializeAsync()
    {
        _bot = await RunningBot.StartAsync(
            new SandboxOptions { MessageContent = hasContent }, documents: new() { ["prinsip.md"] = ControlWays.LongDocument, ["koperasi.md"] = QuizWays.Document });
        foreach (var person in new[] { "wulan", "penonton" })
        {
            await _bot.PostAsync("people", new { username = person });
            await _bot.SendAsync(HttpMethod.Put, $"servers/Kelas%20Pekerjaan%20Sosial/members/{person}", new { });
        }
        if (isEnglish)
            await _bot.CommandAsync("ratna", "umum", "pengaturan bahasa", new { bahasa = "en" });
        await _bot.CommandAsync("ratna", "umum", "pengaturan kanal-pertanyaan", new { kanal = "1100000000000002002" });
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_bot is not null)
            await _bot.DisposeAsync();
    }
}

public sealed class IndonesianClass() : SharedClass(isEnglish: false, hasContent: true);

public sealed class EnglishClass() : SharedClass(isEnglish: true, hasContent: true);

public sealed class IndonesianClassWithoutContent() : SharedClass(isEnglish: false, hasContent: false);

public sealed class EnglishClassWithoutContent() : SharedClass(isEnglish: true, hasContent: false);
