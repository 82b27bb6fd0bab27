using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Generation.Material;

namespace StudyBot.Quizzes.Generation;

/// <summary>Tells whether a text is in English or not, so that a translation never stands beside what it translates.</summary>
static partial class Tongue
{
    static readonly HashSet<string> English = ["a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "of", "on", "or", "the", "their", "to", "with"];

    /// <summary>True for an English title; beside it an Indonesian name would be out of question, and the other way round.</summary>
    public static bool OfTitle(string title) => Words.Of(title).Any(word => English.Contains(word.Surface) || EnglishEnding().IsMatch(word.Surface));

    [GeneratedRegex("(?:tion|logy|ment|ness|ship|work|ing|ics|phy|ity)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishEnding();

    /// <summary>True for English: more than a tenth of its words bind as English words do.</summary>
    public static bool IsEnglish(ItemList list)
    {
        var words = list.Items.SelectMany(item => Words.Of(item.Text)).Select(word => word.Surface).ToList();
        return words.Count(English.Contains) * 10 > words.Count;
    }
}
