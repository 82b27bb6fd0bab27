using System.Globalization;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Evaluation;

/// <summary>What answering a question set came to.</summary>
/// <param name="Passages">Passages in the corpus.</param>
/// <param name="Questions">Questions asked, negatives not counted.</param>
/// <param name="RecallAt1">Share of questions whose first passage is relevant.</param>
/// <param name="RecallAt5">Share of questions with a relevant passage among the first five.</param>
/// <param name="MrrAt10">Mean reciprocal rank within ten.</param>
/// <param name="NdcgAt10">Mean normalised discounted cumulative gain within ten.</param>
/// <param name="RocAuc">How well confidence tells questions from negatives; null without negatives.</param>
/// <param name="QuestionsPerSecond">One thread, the second time over the same questions.</param>
public sealed record EvaluationReport(
    int Passages,
    int Questions,
    double RecallAt1,
    double RecallAt5,
    double MrrAt10,
    double NdcgAt10,
    double? RocAuc,
    double QuestionsPerSecond);

/// <summary>Asks a question set and measures the answers.</summary>
public static class RetrievalEvaluation
{
    const int Depth = 10;

    static readonly AskOptions Options = new() { Top = Depth };

    /// <summary>Indexes the corpus in memory and asks every question.</summary>
    /// <param name="set">The questions.</param>
    /// <param name="clock">Times the questions.</param>
    /// <param name="run">Takes the ranking as a TREC run file, or null.</param>
    public static EvaluationReport Run(QuestionSet set, TimeProvider clock, TextWriter? run)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(clock);
        using var index = PassageIndex.InMemory();
        index.Commit([], set.Corpus.Select(c => PassageEntry.Of(PassageOf(c))));
        using var snapshot = new Snapshot(index.Reader, [], []);
        var answerer = new Answerer(snapshot);

        var answers = set.Questions.Select(q => answerer.Ask(q.Text, Options)).ToList();
        var started = clock.GetTimestamp();
        foreach (var question in set.Questions)
            answerer.Ask(question.Text, Options);
        var seconds = clock.GetElapsedTime(started).TotalSeconds;

        var rankings = answers.Select(a => a.Passages.Select(p => p.Passage.Document).ToList()).ToList();
        var relevant = set.Questions.Select(q => set.Relevant[q.Id]).ToList();
        if (run is not null)
            WriteRun(run, set.Questions, answers);
        double Mean(Func<IReadOnlyList<string>, IReadOnlySet<string>, double> measure) =>
            rankings.Zip(relevant, measure).DefaultIfEmpty().Average();
        return new EvaluationReport(
            set.Corpus.Count,
            set.Questions.Count,
            Mean((r, g) => RetrievalMetrics.Success(r, g, 1)),
            Mean((r, g) => RetrievalMetrics.Success(r, g, 5)),
            Mean((r, g) => RetrievalMetrics.ReciprocalRank(r, g, Depth)),
            Mean((r, g) => RetrievalMetrics.Ndcg(r, g, Depth)),
            set.Negatives.Count == 0
                ? null
                : RetrievalMetrics.RocAuc(
                    [.. answers.Select(a => a.Confidence)],
                    [.. set.Negatives.Select(n => n.Without is null ? answerer.Ask(n.Text, Options).Confidence : answerer.EvidenceFor(n.Text, n.Without).Confidence())]),
            set.Questions.Count / Math.Max(seconds, 1e-9));
    }

    static Passage PassageOf((string Id, string Title, string Text) row) =>
        new(row.Id, row.Title, DocumentKind.Article, [], row.Text, [], [new TextSpan(0, row.Text.Length)], 0, PassageKind.Paragraph);

    static void WriteRun(TextWriter run, IReadOnlyList<PosedQuestion> questions, List<Answer> answers)
    {
        foreach (var (question, answer) in questions.Zip(answers))
        {
            foreach (var (rank, passage) in answer.Passages.Index())
                run.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question.Id} Q0 {passage.Passage.Document} {rank + 1} {passage.Score:0.######} studybot"));
        }
    }
}
