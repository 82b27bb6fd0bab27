using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Asks the question sets that lie outside the repository; where they are is told by STUDYBOT_EVAL.</summary>
public sealed class CourseMaterialTests
{
    static readonly string? Sets = Environment.GetEnvironmentVariable("STUDYBOT_EVAL");

    sealed record Asked(string Query, string Kind, string[][] Gold, bool All);

    [Fact]
    public void The_article_as_it_was_pasted_answers_its_questions()
    {
        using var files = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(QuestionSets(), "..", "seed")))
            File.Copy(file, Path.Combine(files.Documents, Path.GetFileName(file)));
        // The pasted article leaves its reader's comment open.
        var score = Score(files.Documents, files.Index, q => q.Gold.Length > 0 && q.Kind != "comment");
        Assert.InRange(score.FirstHits, 0.88, 1);
        Assert.InRange(score.ThirdHits, 0.94, 1);
        Assert.InRange(score.Declined, 0.80, 1);
        Assert.InRange(score.WronglyDeclined, 0, 2);
    }

    [Fact]
    public void What_ships_answers_the_same_questions()
    {
        QuestionSets();
        using var files = new TemporaryFolder();
        var score = Score(Shipped(), files.Index, q => q.Gold.Length > 0);
        Assert.InRange(score.FirstHits, 0.90, 1);
        Assert.InRange(score.Declined, 0.80, 1);
    }

    [Theory]
    [InlineData("apa yang dimaksud dengan relasi intern dan relasi ekstern dalam pekerja sosial?")]
    [InlineData("relasi intern vs ekstern")]
    [InlineData("bedanya relasi internal sama eksternal di peksos")]
    public void The_class_note_answers_what_a_reader_asked_and_the_article_left_open(string question)
    {
        using var files = new TemporaryFolder();
        using var folder = KnowledgeFolder.Open(new KnowledgeOptions { Folder = Shipped(), IndexDirectory = files.Index }, NullLogger.Instance);
        folder.Refresh(cancel: TestContext.Current.CancellationToken);
        using var snapshot = folder.Snapshot();
        var answer = new Answerer(snapshot).Ask(question, new AskOptions());
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(Documents.DocumentKind.Notes, answer.Passages[0].Passage.DocumentKind);
        Assert.Contains("relasi ekstern", answer.Passages[0].Passage.Headings[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jelasin dong social functioning itu apaan")]
    [InlineData("apa itu keberfungsian sosial")]
    public void A_term_that_the_definitions_of_another_only_mention_gets_no_list_of_authors(string question)
    {
        using var files = new TemporaryFolder();
        using var folder = KnowledgeFolder.Open(new KnowledgeOptions { Folder = Shipped(), IndexDirectory = files.Index }, NullLogger.Instance);
        folder.Refresh(cancel: TestContext.Current.CancellationToken);
        using var snapshot = folder.Snapshot();
        var answer = new Answerer(snapshot).Ask(question, new AskOptions());
        Assert.Null(answer.Shape);
        Assert.Contains("keberfungsian sosial", answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    static string QuestionSets()
    {
        Assert.SkipWhen(Sets is null, "The question sets are not here: STUDYBOT_EVAL is not set.");
        return Sets!;
    }

    static string Shipped()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "StudyBot.sln")))
            directory = directory.Parent!;
        return Path.Combine(directory.FullName, "knowledge");
    }

    static (double FirstHits, double ThirdHits, double Declined, int WronglyDeclined) Score(string documents, string index, Func<Asked, bool> isAnswerable)
    {
        using var folder = KnowledgeFolder.Open(new KnowledgeOptions { Folder = documents, IndexDirectory = index }, NullLogger.Instance);
        folder.Refresh(cancel: TestContext.Current.CancellationToken);
        using var snapshot = folder.Snapshot();
        var answerer = new Answerer(snapshot);
        var results = Questions().Select(q => (Question: q, Answer: answerer.Ask(q.Query, new AskOptions()))).ToLookup(r => isAnswerable(r.Question));
        var answered = results[true].Where(r => r.Answer.Outcome == Outcome.Answered).ToList();
        double answerable = results[true].Count();
        return (
            answered.Count(r => IsHit(r.Question, r.Answer, r.Question.All ? 3 : 1)) / answerable,
            answered.Count(r => IsHit(r.Question, r.Answer, 3)) / answerable,
            results[false].Average(r => r.Answer.Outcome == Outcome.NotFound ? 1.0 : 0),
            (int)answerable - answered.Count);
    }

    static bool IsHit(Asked question, Answer answer, int depth)
    {
        var top = answer.Passages.Take(depth).Select(p => $"{string.Join(" | ", p.Passage.Headings)} | {p.Passage.Source} | {p.Passage.Text}").ToList();
        bool Held(string[] patterns) => top.Exists(text => patterns.All(p => Regex.IsMatch(text, p, RegexOptions.IgnoreCase)));
        return question.All ? question.Gold.All(Held) : question.Gold.Any(Held);
    }

    static IEnumerable<Asked> Questions() =>
        File.ReadLines(Path.Combine(QuestionSets(), "seed-questions.jsonl"))
            .Where(l => l.Length > 0)
            .Select(l => JsonSerializer.Deserialize<Asked>(l, JsonSerializerOptions.Web)!);
}
