using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Who wrote a work of the bibliography. In which year it appeared is not worth knowing by heart.</summary>
static class BookWriter
{
    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording) =>
        material.Books.Select(book => new Draft(
            QuestionKind.Source, wording.WhoWrote(wording.Place(material.Title), book.Title), book.Authors, [.. Others(material, book).Select(other => other.Authors)], book.Source)
        { Family = book.Source.Document });

    /// <summary>Works of others in the same language, none of which could be meant by the title: "Perpajakan" beside "Perpajakan: Teori dan Kasus".</summary>
    static IEnumerable<Book> Others(DocumentMaterial material, Book book)
    {
        var title = Gist.Of(book.Title);
        return material.Books.Where(other => other.Authors != book.Authors && Tongue.OfTitle(other.Title) == Tongue.OfTitle(book.Title) && !title.IsWithin(Gist.Of(other.Title)));
    }
}
