using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Finds a long name beside its short form, either way round: "Kuliah Kerja Nyata (KKN)", "lansia (lanjut usia)".</summary>
static partial class Abbreviations
{
    const int LongestName = 8;

    [GeneratedRegex(@"^(?:(?:atau|yang |biasa |selanjutnya |lebih dikenal )*(?:disingkat|disebut)?(?: menjadi| dengan| sebagai)?(?:singkatan dari|kepanjangan dari)?\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opener();

    /// <summary>Capitals, perhaps with small letters between: "KKN", "PPKn".</summary>
    [GeneratedRegex(@"^\p{Lu}{2,8}$|^\p{Lu}{2,4}\p{Ll}\p{Lu}?$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    /// <summary>The pair that the bracket gives; null when it gives none.</summary>
    public static TermPair? In(Bracket bracket)
    {
        var inside = Terms.Split(Opener().Replace(bracket.Inside, ""));
        if (inside is [var shortForm])
        {
            for (var start = bracket.Before.Count - 2; start >= Math.Max(0, bracket.Before.Count - LongestName); start--)
            {
                if (Fits(shortForm, [.. bracket.Before.Skip(start)]))
                    return new TermPair(string.Join(' ', bracket.Before.Skip(start)), shortForm, null);
            }
            return null;
        }
        return inside.Count is >= 2 and <= LongestName && Fits(bracket.Before[^1], inside)
            ? new TermPair(bracket.Before[^1], string.Join(' ', inside), null)
            : null;
    }

    /// <summary>Which of two terms is the short form of the other; null when neither is.</summary>
    public static (string Short, string Long)? NameIn(IReadOnlyList<string> group)
    {
        if (group is not [var one, var other])
            return null;
        return IsShortFor(one, other) ? (one, other) : IsShortFor(other, one) ? (other, one) : null;
    }

    static bool IsShortFor(string one, string other) => Terms.Split(other) is { Count: > 1 } words && !one.Contains(' ', StringComparison.Ordinal) && Fits(one, words);

    /// <summary>Whether the short form is made of the words' beginnings and is no word of questions: "SI" must not stand for "si" in "si Siporin".</summary>
    public static bool Fits(string shortForm, IReadOnlyList<string> words)
    {
        var letters = shortForm.ToLowerInvariant();
        if (QuestionWords.All.Contains(letters) || ChatSpelling.Spelled(letters) != letters
            || Words.IsFunctionWord(words[0].ToLowerInvariant()) || Words.IsFunctionWord(words[^1].ToLowerInvariant()) || words.Any(w => !w.All(c => char.IsLetter(c) || c is '-')))
            return false;
        var parts = words.SelectMany(w => w.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (Initials().IsMatch(shortForm))
            return TakesInitials(letters, parts);
        return shortForm.Length >= 5 && shortForm.All(char.IsLetter) && parts.Count is >= 2 and <= 5
            && TakesPieces(letters, parts, shortest: parts.Count == 2 ? 2 : 1);
    }

    /// <summary>One letter a word; words like "dan" may be passed over.</summary>
    static bool TakesInitials(ReadOnlySpan<char> letters, IReadOnlyList<string> parts, int at = 0)
    {
        if (at == parts.Count)
            return letters.IsEmpty;
        if (!letters.IsEmpty && parts[at][0] == letters[0] && TakesInitials(letters[1..], parts, at + 1))
            return true;
        return at > 0 && Words.IsFunctionWord(parts[at]) && TakesInitials(letters, parts, at + 1);
    }

    /// <summary>A few letters a word, its first ones or, of a later word, some within: pus|kes|mas, lan|sia.</summary>
    static bool TakesPieces(ReadOnlySpan<char> letters, IReadOnlyList<string> parts, int shortest, int at = 0)
    {
        if (at == parts.Count)
            return letters.IsEmpty;
        for (var length = Math.Min(4, letters.Length); length >= shortest; length--)
        {
            var place = parts[at].AsSpan().IndexOf(letters[..length]);
            if ((place == 0 || (place > 0 && at > 0 && length >= 3)) && parts[at].Length > length && TakesPieces(letters[length..], parts, shortest, at + 1))
                return true;
        }
        return false;
    }
}
