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
            QuestionKind.Source, wording.WhoWrote(book.Title), book.Authors,
            [.. material.Books.Where(other => other.Authors != book.Authors).Select(other => other.Authors)], book.Source));
}
