using StudyBot.Chat.Testing;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Questions;

public sealed class EmphasisTests : IDisposable
{
    readonly Classroom _class = new("""
        # Catatan

        ## Relasi

        Seorang pembaca menanyakan relasi intern dan relasi ekstern:

        - Relasi intern adalah hubungan di dalam satu kesatuan. Contohnya keluarga.
        - Relasi ekstern adalah hubungan dengan pihak di luar.
        """);

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task Who_asks_for_meanings_gets_the_defining_sentences_emphasised()
    {
        var said = await _class.AskAsync(Some.Command("tanya", new() { ["pertanyaan"] = "apa yang dimaksud relasi intern dan relasi ekstern?" }));

        Assert.Contains("**• Relasi intern adalah hubungan di dalam satu kesatuan.** Contohnya", said.Text);
        Assert.Contains("**• Relasi ekstern adalah hubungan dengan pihak di luar.**", said.Text);
        Assert.Contains("\nSeorang pembaca", "\n" + said.Text);
    }
}
