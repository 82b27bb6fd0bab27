namespace StudyBot.Tests.CommandLine;

public sealed class ArgumentTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory(Timeout = 60000)]
    [InlineData("Perintah \"tanya\" tidak dikenal. Lihat: studybot --help", "tanya")]
    [InlineData("Pilihan \"--xyz\" tidak dikenal. Lihat: studybot --help", "--xyz")]
    [InlineData("Beri satu pertanyaan, atau --questions FILE (salah satu). Lihat: studybot ask --help", "ask")]
    [InlineData("Beri satu pertanyaan, atau --questions FILE (salah satu). Lihat: studybot ask --help", "ask", " ")]
    [InlineData("Beri satu pertanyaan, atau --questions FILE (salah satu). Lihat: studybot ask --help", "ask", "apa?", "-q", "soal.txt")]
    [InlineData("Pilihan \"--xyz\" tidak dikenal. Lihat: studybot ask --help", "ask", "apa?", "--xyz")]
    [InlineData("Pilihan \"--xyz\" tidak dikenal. Lihat: studybot ask --help", "ask", "--xyz", "apa?")]
    [InlineData("\"fungsi\" tidak diharapkan di sini; tulis pertanyaan di dalam tanda kutip. Lihat: studybot ask --help", "ask", "apa", "fungsi")]
    [InlineData("\"x\" tidak diharapkan di sini; tulis pertanyaan di dalam tanda kutip. Lihat: studybot ask --help", "ask", "apa?", "--", "x")]
    [InlineData("\"banyak\" bukan bilangan bulat. Lihat: studybot ask --help", "ask", "apa?", "--top", "banyak")]
    [InlineData("--top harus bilangan bulat dari 1 sampai 50. Lihat: studybot ask --help", "ask", "apa?", "--top", "0")]
    [InlineData("Pilihan --top memerlukan nilai. Lihat: studybot ask --help", "ask", "apa?", "--top")]
    [InlineData("--questions: file /tidak/ada tidak ada. Lihat: studybot ask --help", "ask", "--questions", "/tidak/ada")]
    [InlineData("--knowledge: folder /tidak/ada tidak ada. Lihat: studybot index --help", "index", "-k", "/tidak/ada")]
    [InlineData("--show: file /tidak/ada tidak ada. Lihat: studybot index --help", "index", "--show", "/tidak/ada")]
    [InlineData("Pilihan --corpus wajib diisi. Lihat: studybot evaluate --help", "evaluate")]
    [InlineData("Pilihan --run memerlukan nilai. Lihat: studybot evaluate --help", "evaluate", "--run")]
    public async Task A_wrong_argument_gets_one_clear_line_and_exit_code_2(string line, params string[] arguments)
    {
        var run = await _bench.RunAsync(arguments);

        Assert.Equal((2, "", line), (run.ExitCode, run.Output, Assert.Single(run.ErrorLines)));
    }

    [Fact(Timeout = 60000)]
    public async Task A_question_that_begins_with_a_hyphen_is_asked_with_a_space_before_it()
    {
        var run = await _bench.RunAsync("ask", " - advokasi");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mewakili klien", run.Output);
    }
}
