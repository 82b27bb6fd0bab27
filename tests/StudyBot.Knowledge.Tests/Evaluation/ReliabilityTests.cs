using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Evaluation;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Tests.Evaluation;

/// <summary>Asks a question set that lies outside the repository; where it is is told by STUDYBOT_EVAL.</summary>
public sealed class ReliabilityTests
{
    static readonly string? Sets = Environment.GetEnvironmentVariable("STUDYBOT_EVAL");

    [Fact]
    public void Of_the_answers_given_with_a_confidence_about_that_share_is_right()
    {
        if (Sets is null)
            Assert.Skip("STUDYBOT_EVAL names no folder of question sets.");
        string File(string name) => Path.Combine(Sets!, "idkmrc", name);
        var set = QuestionSet.Read(File("corpus-large.tsv"), File("queries.dev.tsv"), File("qrels.dev.tsv"), File("offtopic.dev.tsv"));
        using var index = PassageIndex.InMemory();
        index.Commit([], set.Corpus.Select(c => PassageEntry.Of(
            new Passage(c.Id, c.Title, DocumentKind.Article, [], c.Text, [], [new TextSpan(0, c.Text.Length)], 0, PassageKind.Paragraph))));
        using var snapshot = new Snapshot(index.Reader, [], []);
        var answerer = new Answerer(snapshot);

        var asked = set.Questions.Select(q => (Answer: answerer.Ask(q.Text, new AskOptions()), Gold: set.Relevant[q.Id]))
            .Concat(set.Negatives.Select(n => (Answer: answerer.Ask(n.Text, new AskOptions()), Gold: (IReadOnlySet<string>)new HashSet<string>())))
            .Select(a => (a.Answer.Confidence, IsRight: a.Answer.Passages is [var first, ..] && a.Gold.Contains(first.Passage.Document)))
            .ToList();

        Assert.All(asked.GroupBy(a => (int)Math.Min(4, a.Confidence * 5)), alike =>
            Assert.Equal(alike.Average(a => a.IsRight ? 1 : 0), alike.Average(a => a.Confidence), 0.1));
    }
}
