using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Questions about who wrote what: few, and not answered by the language of a title.</summary>
public class BibliographyTests
{
    static readonly QuestionBank Bank = QuestionBank.Of([Deck.Of("a.md", """
        # Pajak daerah

        ## Daftar pustaka

        - Mardiasmo, Anton. (2018). Perpajakan Daerah. Yogyakarta: Andi.
        - Brotodihardjo, Santoso. (2008). Ilmu Hukum Fiskal. Bandung: Refika Aditama.
        - Waluyo, Budi. (2010). Akuntansi Sektor Publik. Jakarta: Salemba Empat.
        - Smith, John. (1999). Principles of Local Finance. London: Macmillan.
        - Brown, Mary. (2001). Introduction to Tariffs. Boston: Beacon.
        - Green, Peter. (2005). The Fiscal State. New York: Norton.
        """)]);

    [Fact]
    public void A_title_stands_beside_authors_of_titles_in_its_language() =>
        Assert.Equal(["Brotodihardjo, Santoso", "Waluyo, Budi"], Bank.Drafts.Single(draft => draft.Key == "Mardiasmo, Anton").Others.Order());

    [Fact]
    public void The_question_says_whose_bibliography_is_meant() =>
        Assert.All(Bank.Drafts, draft => Assert.StartsWith("Menurut daftar pustaka “Pajak daerah”, siapa yang menulis “", draft.Stem, StringComparison.Ordinal));

    [Fact]
    public void A_set_asks_for_two_of_a_bibliography_at_most() => Assert.Equal(2, Bank.Draw(new QuestionRequest(10, 4)).Questions.Count);
}
