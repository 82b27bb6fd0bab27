using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>The words of one document with how often they stand in it: tells words that were likely damaged, and its own abbreviations.</summary>
sealed partial class Vocabulary
{
    /// <summary>A word this frequent is no slip.</summary>
    const int Frequent = 4;

    /// <summary>Of shorter words, too many neighbours are words themselves.</summary>
    const int ShortestSlip = 6;

    /// <summary>Shorter words do not run together unseen.</summary>
    const int ShortestRunOn = 8;

    readonly HashSet<string> _shorthands;
    readonly Dictionary<string, int> _counts;
    readonly HashSet<string> _nearFrequent;

    [GeneratedRegex(@"\b(?:selanjutnya|yang)\s+(?:disingkat|disebut)\s+(?<short>\p{Lu}{2,8})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Shorthand();

    /// <summary>Counts the words of a text.</summary>
    public Vocabulary(string text)
    {
        _shorthands = [.. Shorthand().Matches(text).Select(match => match.Groups["short"].Value)];
        _counts = Words.Of(text).CountBy(word => word.Surface).ToDictionary();
        _nearFrequent = [.. _counts.Where(word => word.Value >= Frequent && word.Key.Length >= ShortestSlip - 1).SelectMany(word => WithoutOneLetter(word.Key).Append(word.Key))];
    }

    /// <summary>Whether the text has an abbreviation that the document made for itself: "Satuan Ruang Parkir, selanjutnya disingkat SRP".</summary>
    public bool UsesShorthand(string text) => _shorthands.Count > 0 && Words.Of(text).Any(word => _shorthands.Contains(word.Span.In(text)));

    /// <summary>Whether a word of the text was likely mistyped or run together with the next.</summary>
    public bool IsDamaged(string text) => Words.Of(text).Any(word => IsSlipOrRunOn(word.Surface));

    bool IsSlipOrRunOn(string word) =>
        _counts.GetValueOrDefault(word) <= 1 && word.All(char.IsLetter) && (IsRunOn(word) || IsSlip(word));

    /// <summary>"yangmemiliki": two words that stand in the document apart.</summary>
    bool IsRunOn(string word)
    {
        for (var cut = 3; word.Length >= ShortestRunOn && cut <= word.Length - 3; cut++)
        {
            if (IsKnown(word[..cut]) && IsKnown(word[cut..]))
                return true;
        }
        return false;
    }

    bool IsKnown(string word) => _counts.GetValueOrDefault(word) >= 2 && (Words.IsFunctionWord(word) || word.Length >= 5);

    /// <summary>One letter too many or too few beside a frequent word, or another letter in a long one.</summary>
    bool IsSlip(string word) =>
        word.Length >= ShortestSlip - 1
        && (_nearFrequent.Contains(word)
            || WithoutOneLetter(word).Any(shorter => _counts.GetValueOrDefault(shorter) >= Frequent || (word.Length >= ShortestRunOn && _nearFrequent.Contains(shorter))));

    static IEnumerable<string> WithoutOneLetter(string word) => Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1));
}
