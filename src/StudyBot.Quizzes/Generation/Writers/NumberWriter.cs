using System.Globalization;
using System.Text.RegularExpressions;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Which number a sentence states: as a gap with options, and typed.</summary>
static partial class NumberWriter
{
    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var amount in material.Amounts.Where(amount => !NearNumbers.IsWhole(amount) && !IsTold(amount)))
        {
            var place = wording.Place(material.Title, material.SectionOf(amount.Spot));
            var kind = amount.Form == AmountForm.Year ? QuestionKind.Source : QuestionKind.Gap;
            var stem = amount.Form == AmountForm.Year ? wording.WhichYear(place, amount.Blanked) : wording.WhichNumber(place, amount.Blanked);
            yield return new Draft(kind, stem, amount.Written, Others(material, amount), amount.Source) { Arrangement = Arrangement.Ascending };
            if (amount.Form == AmountForm.Figures)
            {
                yield return new Draft(QuestionKind.ShortAnswer, wording.TypeNumber(place, amount.Blanked), Figures(amount), [], amount.Source)
                {
                    AlsoAccepted = Spelled(amount),
                };
            }
        }
    }

    /// <summary>"tidak ada ____ yang sama" is always two.</summary>
    [GeneratedRegex(@"\b(?:tidak|tak) ada ____|____ sama lain\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Idiom();

    /// <summary>A time whose years everybody knows about: among years around it one alone fits.</summary>
    [GeneratedRegex(@"\b(?:Jepang|VOC|Orde (?:Lama|Baru)|Reformasi|kemerdekaan|proklamasi|Hindia Belanda|revolusi)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    /// <summary>Whether an idiom, or the time that the sentence or its headings name, tells the number.</summary>
    static bool IsTold(Amount amount) =>
        Idiom().IsMatch(amount.Blanked) || (amount.Form == AmountForm.Year && Period().IsMatch($"{string.Join(' ', amount.Source.Headings)} {amount.Blanked}"));

    /// <summary>Numbers of the same kind around it, three below and three above where there are so many; none stands in the same block.</summary>
    internal static IReadOnlyList<string> Others(DocumentMaterial material, Amount amount)
    {
        var near = amount.Form switch
        {
            AmountForm.Word => Around(amount.Value, 1).Where(value => value is >= 2 and <= 12),
            AmountForm.Year => Around(amount.Value, YearStep(amount.Value)).Where(value => value >= 1000 && value <= LatestYear(amount.Value)),
            _ => NearNumbers.Of(amount, material.CountedLike(amount)),
        };
        return [.. near.Select(value => Like(amount, value)).Where(other => !StandsIn(amount.Context, other.Split(' ')[0]))];
    }

    /// <summary>Whether a number stands in a text by itself: "Rp5.000", not the "5.000" of "15.000".</summary>
    static bool StandsIn(string text, string number)
    {
        for (var at = text.IndexOf(number, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], text.ElementAtOrDefault(at + number.Length));
            var isWord = char.IsLetter(number[0]);
            if (!IsPart(before, isWord) && !IsPart(after, isWord))
                return true;
        }
        return false;
    }

    static bool IsPart(char beside, bool isWord) => isWord ? char.IsLetter(beside) : char.IsDigit(beside) || beside == '.';

    static IEnumerable<long> Around(long value, long step) => Enumerable.Range(-3, 7).Where(i => i != 0).Select(i => value + i * step);

    /// <summary>Years apart, so that the options differ and none is out of question.</summary>
    internal static long YearStep(long year) => year >= 1990 ? 2 : 3 + year % 4;

    /// <summary>The last year to offer: a year of our days is not put beside years to come.</summary>
    internal static long LatestYear(long year) => year >= 2015 ? year : year + 100;

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
