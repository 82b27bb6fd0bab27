using StudyBot.Knowledge.Evaluation;

namespace StudyBot.Knowledge.Tests.Evaluation;

public sealed class RetrievalMetricsTests
{
    static readonly IReadOnlyList<string> Ranked = ["a", "b", "c", "d"];

    static readonly HashSet<string> Relevant = ["c", "x"];

    [Fact]
    public void Success_looks_only_as_deep_as_told()
    {
        Assert.Equal(0, RetrievalMetrics.Success(Ranked, Relevant, 2));
        Assert.Equal(1, RetrievalMetrics.Success(Ranked, Relevant, 3));
    }

    [Fact]
    public void Reciprocal_rank_is_of_the_first_hit() => Assert.Equal(1.0 / 3, RetrievalMetrics.ReciprocalRank(Ranked, Relevant, 10));

    [Fact]
    public void Ndcg_compares_with_the_best_possible_order() =>
        Assert.Equal(0.5 / (1 + 1 / Math.Log2(3)), RetrievalMetrics.Ndcg(Ranked, Relevant, 10), 12);

    [Fact]
    public void Roc_auc_counts_won_pairs_and_half_of_the_ties() =>
        Assert.Equal((1 + 1 + 0.5 + 1) / 4, RetrievalMetrics.RocAuc([0.9, 0.5], [0.5, 0.1]));

    [Fact]
    public void A_small_set_is_read_asked_and_written_as_a_run()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-");
        try
        {
            string File(string name, string text)
            {
                var path = Path.Combine(folder.FullName, name);
                System.IO.File.WriteAllText(path, text);
                return path;
            }
            var set = QuestionSet.Read(
                File("corpus.tsv", "p1\t\tLumut tumbuh di batu.\np2\t\tPaku tumbuh di tanah lembap.\n"),
                File("queries.tsv", "q1\tdi mana paku tumbuh?\nq2\ttanpa jawaban\n"),
                File("qrels.tsv", "q1 0 p2 1\nq2 0 p9 1\n"),
                File("negatives.tsv", "n1\tsiapa presiden Brasil\t-\n"));
            var run = new StringWriter();
            var report = RetrievalEvaluation.Run(set, TimeProvider.System, run);
            Assert.Equal((2, 1, 1.0, 1.0), (report.Passages, report.Questions, report.RecallAt1, report.RocAuc));
            Assert.StartsWith("q1 Q0 p2 1 ", run.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_short_line_is_named_with_its_file_and_number()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "a\tb\tc\nsatu-kolom\n");
            var wrong = Assert.Throws<FormatException>(() => QuestionSet.Read(file, file, file, null));
            Assert.Contains($"{file}, line 2", wrong.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
