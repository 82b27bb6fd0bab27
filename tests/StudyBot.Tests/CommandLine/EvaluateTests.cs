namespace StudyBot.Tests.CommandLine;

public sealed class EvaluateTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact(Timeout = 60000)]
    public async Task Figures_are_printed_and_the_ranking_is_written_as_a_TREC_run()
    {
        var output = Path.Combine(_bench.Home, "run.txt");

        var run = await _bench.RunAsync([.. Files(), "--negatives", _bench.Write("negatif.tsv", "n1\tcara menanak nasi\n"), "--run", output]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.OutputLines, line => line.StartsWith("R@1 ", StringComparison.Ordinal) && line.TrimEnd().EndsWith("1.000", StringComparison.Ordinal));
        foreach (var figure in new[] { "R@5", "MRR@10", "nDCG@10", "ROC-AUC", "Pertanyaan per detik" })
            Assert.Contains(figure, run.Output);
        Assert.StartsWith("q1 Q0 p2 1 ", File.ReadAllText(output));
    }

    [Fact(Timeout = 60000)]
    public async Task Without_negatives_there_is_no_area_under_the_curve()
    {
        var run = await _bench.RunAsync(Files());

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("ROC-AUC", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task A_line_with_too_few_columns_is_named()
    {
        var files = Files();
        _bench.Write("korpus.tsv", "p1\t\tMediasi menyelesaikan konflik.\nrusak\n");

        var run = await _bench.RunAsync(files);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("korpus.tsv, line 2", Assert.Single(run.ErrorLines));
    }

    string[] Files() =>
    [
        "evaluate",
        "--corpus", _bench.Write("korpus.tsv", "p1\t\tMediasi menyelesaikan konflik.\np2\t\tAdvokasi berarti mewakili klien.\n"),
        "--queries", _bench.Write("soal.tsv", "q1\tapa arti advokasi\n"),
        "--qrels", _bench.Write("qrels.tsv", "q1 0 p2 1\n"),
    ];
}
