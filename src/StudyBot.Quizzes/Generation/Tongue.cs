using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Generation.Material;

namespace StudyBot.Quizzes.Generation;

/// <summary>Tells whether a list is in English or not, so that a translation never stands beside what it translates.</summary>
static class Tongue
{
    static readonly HashSet<string> English = ["a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "of", "on", "or", "the", "their", "to", "with"];

    /// <summary>True for English: more than a tenth of its words bind as English words do.</summary>
    public static bool Of(ItemList list)
    {
        var words = list.Items.SelectMany(item => Words.Of(item.Text)).Select(word => word.Surface).ToList();
        return words.Count(English.Contains) * 10 > words.Count;
    }
}
