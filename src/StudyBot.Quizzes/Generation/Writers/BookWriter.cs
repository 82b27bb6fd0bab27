using System.Globalization;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Who wrote a work of the bibliography, and when it appeared.</summary>
static class BookWriter
{
    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var book in material.Books)
        {
            var others = material.Books.Where(other => other.Authors != book.Authors);
            yield return new Draft(QuestionKind.Source, wording.WhoWrote(book.Title), book.Authors, [.. others.Select(other => other.Authors)], book.Source);
            var year = int.Parse(book.Year, CultureInfo.InvariantCulture);
            yield return new Draft(QuestionKind.Source, wording.WhenWritten(book.Title, book.Authors), book.Year, Years(year), book.Source)
            {
                Arrangement = Arrangement.Ascending,
            };
        }
    }

    static IReadOnlyList<string> Years(int year) =>
        [.. Enumerable.Range(-3, 7).Where(i => i != 0)
            .Select(i => year + i * NumberWriter.YearStep(year))
            .Where(other => other <= NumberWriter.LatestYear(year))
            .Select(other => other.ToString(CultureInfo.InvariantCulture))];
}
