using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Reading;

namespace StudyBot.Tests.Knowledge;

/// <summary>What ships in <c>knowledge/</c>, as it lies beside the program.</summary>
public sealed class CourseMaterialTests : IDisposable
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "knowledge");

    readonly DirectoryInfo _index = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly KnowledgeFolder _folder;
    readonly IndexReport _report;

    public CourseMaterialTests()
    {
        _folder = KnowledgeFolder.Open(new KnowledgeOptions { Folder = Folder, IndexDirectory = _index.FullName }, NullLogger.Instance);
        _report = _folder.Refresh(cancel: TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _index.Delete(recursive: true);
    }

    [Fact]
    public void It_is_read_without_a_warning_and_offers_the_three_topics()
    {
        Assert.Empty(_report.Warnings);
        Assert.Equal(["pengertian", "tujuan", "fungsi"], _report.Documents.SelectMany(d => d.Topics).Select(t => t.Command));
    }

    [Fact]
    public void Descriptions_of_topics_fit_a_chat_command() =>
        Assert.All(_report.Documents.SelectMany(d => d.Topics), topic => Assert.InRange(topic.Description.Length, 1, 100));

    [Fact]
    public void Every_passage_can_be_quoted_whole() =>
        Assert.All(Passages("pekerjaan-sosial.md").Concat(Passages("catatan-kelas.md")), p => Assert.InRange(p.Text.Length, 1, 1200));

    [Fact]
    public void A_summary_under_an_authors_name_says_that_it_is_one() =>
        Assert.All(
            Passages("pekerjaan-sosial.md").Where(p => p.Headings[^1].Contains("menurut", StringComparison.OrdinalIgnoreCase)),
            p => Assert.Contains("(diringkas dari ", p.Text));

    [Fact]
    public void Every_entry_of_the_notes_says_that_it_is_a_note() =>
        Assert.All(
            Passages("catatan-kelas.md").GroupBy(p => p.Headings[0]),
            entry => Assert.StartsWith("Catatan kelas, bukan isi artikel.", entry.First().Text));

    [Theory]
    [InlineData("apa tujuan pekerjaan sosial?", "Tujuan pekerjaan sosial")]
    [InlineData("apa aja sih tujuan peksos?", "Tujuan pekerjaan sosial")]
    [InlineData("what are the goals of social work?", "Tujuan pekerjaan sosial")]
    [InlineData("sebutkan tujuan pekerjaan sosial", "Tujuan pekerjaan sosial")]
    [InlineData("fungsi peksos apa aja", "Fungsi pekerjaan sosial")]
    [InlineData("apa pengertian pekerjaan sosial?", "Pengertian pekerjaan sosial")]
    public void Asked_for_a_topic_it_answers_from_the_section_of_that_name(string question, string section)
    {
        using var snapshot = _folder.Snapshot();
        var answer = new Answerer(snapshot).Ask(question, new AskOptions());
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(section, answer.Passages[0].Passage.Headings[0]);
    }

    [Theory]
    [InlineData("apa yang dimaksud dengan relasi intern dan relasi ekstern dalam pekerja sosial?")]
    [InlineData("relasi intern vs ekstern")]
    [InlineData("bedanya relasi internal sama eksternal di peksos")]
    public void The_readers_question_on_relations_is_answered_by_the_note(string question)
    {
        using var snapshot = _folder.Snapshot();

        var answer = new Answerer(snapshot).Ask(question, new AskOptions());

        Assert.Equal(Outcome.Answered, answer.Outcome);
        var passage = answer.Passages[0].Passage;
        Assert.Equal("catatan-kelas.md", passage.Document);
        Assert.All(["Relasi intern (internal) adalah", "Relasi ekstern (eksternal) adalah", "tidak pernah memakai kedua istilah itu"], part => Assert.Contains(part, passage.Text));
    }

    static IReadOnlyList<Passage> Passages(string file) =>
        [.. PassageBuilder.Of(file, DocumentFile.Read(Path.Combine(Folder, file), file, long.MaxValue).Document!)];
}
