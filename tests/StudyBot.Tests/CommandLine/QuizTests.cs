using System.Text.Json;

namespace StudyBot.Tests.CommandLine;

public sealed class QuizTests : IDisposable
{
    readonly Bench _bench = new();

    public QuizTests() => _bench.Write("pasar/pasar.md", """
        # Bentuk pasar

        ## Istilah

        - Monopoli adalah keadaan dengan satu penjual yang menguasai seluruh penawaran.
        - Barter adalah pertukaran barang dengan barang tanpa perantaraan uang.
        - Bursa efek adalah tempat jual beli surat berharga.
        - Inflasi adalah kenaikan harga umum yang berlangsung terus-menerus.
        """);

    public void Dispose() => _bench.Dispose();

    [Fact(Timeout = 60000)]
    public async Task A_question_is_printed_with_its_answer_and_the_sentence_it_rests_on()
    {
        var run = await _bench.RunAsync("quiz", "--knowledge", Path.Combine(_bench.Home, "pasar"), "--count", "3", "--seed", "2");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, run.OutputLines.Count(line => line.Contains('✔')));
        Assert.Contains("Bentuk pasar › Istilah", run.Output);
        Assert.Contains("adalah", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task Json_lines_hold_the_whole_question_and_the_same_seed_repeats_them()
    {
        var run = await _bench.RunAsync("quiz", "--knowledge", Path.Combine(_bench.Home, "pasar"), "--count", "3", "--seed", "2", "--json");
        var again = await _bench.RunAsync("quiz", "--knowledge", Path.Combine(_bench.Home, "pasar"), "--count", "3", "--seed", "2", "--json");

        Assert.Equal(run.Output, again.Output);
        foreach (var line in run.OutputLines)
        {
            var question = JsonDocument.Parse(line).RootElement;
            Assert.Equal(12, question.GetProperty("id").GetString()!.Length);
            Assert.Equal("pasar.md", question.GetProperty("source").GetProperty("document").GetString());
            Assert.NotEmpty(question.GetProperty("answer").GetString()!);
        }
    }

    [Fact(Timeout = 60000)]
    public async Task Fewer_good_questions_than_asked_for_are_fewer_and_that_is_said()
    {
        var run = await _bench.RunAsync("quiz", "--knowledge", Path.Combine(_bench.Home, "pasar"), "--count", "200");

        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual("", run.Output);
        Assert.StartsWith("Diminta 200 soal; dokumen hanya memuat", run.Error, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_count_out_of_range_is_refused_with_the_range()
    {
        var run = await _bench.RunAsync("quiz", "--knowledge", Path.Combine(_bench.Home, "pasar"), "--count", "0");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--count", run.Error);
        Assert.Contains("1000", run.Error);
    }
}
