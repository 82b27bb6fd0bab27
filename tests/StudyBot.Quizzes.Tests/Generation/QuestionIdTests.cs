using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>How long a question keeps its name.</summary>
public class QuestionIdTests
{
    const string Rules = """
        # Aturan perpustakaan

        ## Peminjaman

        Buku dipinjamkan kepada anggota paling lama 14 hari kerja.

        ## Denda

        Anggota yang terlambat membayar denda sebesar 500 rupiah sehari.
        """;

    static List<string> Ids(string text, string language = "id") => [.. QuestionBank.Of([Deck.Of("aturan.md", text)], language).Drafts.Select(draft => draft.Id)];

    [Fact]
    public void It_stays_when_the_document_changes_elsewhere()
    {
        var changed = Rules.Replace("## Denda", "Kartu anggota wajib dibawa setiap kali meminjam.\n\n## Denda", StringComparison.Ordinal);
        Assert.NotEmpty(Ids(Rules));
        Assert.All(Ids(Rules), id => Assert.Contains(id, Ids(changed)));
    }

    [Fact]
    public void It_stays_when_the_language_of_the_frames_changes() => Assert.Equal(Ids(Rules), Ids(Rules, "en"));

    [Fact]
    public void It_is_retired_with_its_sentence()
    {
        var before = QuestionBank.Of([Deck.Of("aturan.md", Rules)]);
        var after = QuestionBank.Of([Deck.Of("aturan.md", Rules.Replace("14 hari", "7 hari", StringComparison.Ordinal))]);
        var retired = before.Drafts.Where(draft => !after.Holds(draft.Id)).ToList();
        Assert.NotEmpty(retired);
        Assert.All(retired, draft => Assert.Contains("14 hari", draft.Source.Sentence, StringComparison.Ordinal));
        Assert.All(before.Drafts.Except(retired), draft => Assert.True(after.Holds(draft.Id)));
    }

    [Fact]
    public void English_frames_leave_the_text_of_the_document_as_it_is()
    {
        var questions = QuestionBank.Of([Deck.Of("aturan.md", Rules)], "en").Draw(new QuestionRequest(10, 1)).Questions;
        Assert.NotEmpty(questions);
        Assert.All(questions, question => Assert.Contains("According to “Aturan perpustakaan”", question.Stem, StringComparison.Ordinal));
        Assert.Contains(questions, question => question.Stem.Contains("Buku dipinjamkan kepada anggota", StringComparison.Ordinal));
    }
}
