using System.Globalization;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Which number a sentence states: as a gap with options, and typed.</summary>
static class NumberWriter
{
    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var amount in material.Amounts)
        {
            var kind = amount.Form == AmountForm.Year ? QuestionKind.Source : QuestionKind.Gap;
            var stem = amount.Form == AmountForm.Year ? wording.WhichYear(material.Title, amount.Blanked) : wording.WhichNumber(material.Title, amount.Blanked);
            yield return new Draft(kind, stem, amount.Written, Others(amount), amount.Source) { Arrangement = Arrangement.Ascending };
            if (amount.Form == AmountForm.Figures)
            {
                yield return new Draft(QuestionKind.ShortAnswer, wording.TypeNumber(material.Title, amount.Blanked), Figures(amount), [], amount.Source)
                {
                    AlsoAccepted = Spelled(amount),
                };
            }
        }
    }

    /// <summary>Numbers of the same kind around it, three below and three above where there are so many; none stands in the same block.</summary>
    internal static IReadOnlyList<string> Others(Amount amount)
    {
        var (least, most) = amount.Form switch
        {
            AmountForm.Word => (2L, 12L),
            AmountForm.Year => (1000L, LatestYear(amount.Value)),
            _ => (1L, amount.After.StartsWith('%') ? 100L : long.MaxValue),
        };
        var step = Step(amount);
        var context = Gist.Of(amount.Context);
        return [.. Enumerable.Range(-3, 7)
            .Select(i => amount.Value + i * step)
            .Where(value => value != amount.Value && value >= least && value <= most)
            .Select(value => Like(amount, value))
            .Where(other => !Gist.Of(other).IsWithin(context))];
    }

    /// <summary>Years apart, so that the options differ and none is out of question.</summary>
    internal static long YearStep(long year) => year >= 1990 ? 2 : 3 + year % 4;

    /// <summary>The last year to offer: a year of our days is not put beside years to come.</summary>
    internal static long LatestYear(long year) => year >= 2015 ? year : year + 100;

    static long Step(Amount amount) => amount switch
    {
        { Form: AmountForm.Word } => 1,
        { Form: AmountForm.Year } => YearStep(amount.Value),
        { Value: <= 12 } => 1,
        _ => Math.Max(
            Array.Find([1_000_000L, 100_000, 10_000, 1_000, 100, 50, 25, 10, 5], step => amount.Value % step == 0 && amount.Value >= 2 * step) is var found and > 0 ? found : 2,
            OneFigure(amount.Value / 20)),
    };

    /// <summary>The number with all figures but the first made zeros, so that options end as the key does.</summary>
    static long OneFigure(long value) => value < 10 ? 0 : OneFigure(value / 10) is var rest and > 0 ? rest * 10 : value / 10 * 10;

    static string Like(Amount amount, long value) => amount.Form switch
    {
        AmountForm.Word => NumberWords.Like(amount.Written, value),
        AmountForm.Year => value.ToString(CultureInfo.InvariantCulture),
        _ when amount.Written.Contains('(', StringComparison.Ordinal) => value <= 12 ? $"{value} ({NumberWords.Like("dua", value)})" : $"{value}",
        _ => amount.Written.Contains('.', StringComparison.Ordinal) || value >= 10_000
            ? value.ToString("#,0", CultureInfo.GetCultureInfo("id"))
            : value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>"3 (tiga)" → "3".</summary>
    static string Figures(Amount amount) => amount.Written.Split(' ', '(')[0];

    static IReadOnlyList<string> Spelled(Amount amount) => amount.Value <= 12 ? [NumberWords.Like("dua", amount.Value)] : [];
}
