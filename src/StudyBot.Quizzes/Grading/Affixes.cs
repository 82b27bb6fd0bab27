using System.Collections.Frozen;

namespace StudyBot.Quizzes.Grading;

/// <summary>
/// Whether two words are the same but for a prefix or suffix. Such words are near in letters and far in meaning: "asosial",
/// "rehabilitasi" for "rehabilitatif", "pekerja" for "pekerjaan". Indonesian affixes, and those of loan words.
/// </summary>
static class Affixes
{
    /// <summary>May stand before a word or be missing.</summary>
    static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(
    [
        "a", "ab", "an", "anti", "ber", "be", "bi", "de", "di", "dis", "eks", "en", "im", "in", "inter", "intra", "kau", "ke", "ku", "makro", "me",
        "mem", "men", "meng", "menge", "meny", "mezzo", "mikro", "mono", "multi", "non", "pe", "pem", "pen", "peng", "penge", "peny", "per",
        "poli", "pra", "pre", "pro", "pasca", "post", "re", "se", "sub", "super", "swa", "te", "ter", "trans", "tuna", "un", "ko", "kontra", "tak",
    ]);

    /// <summary>May stand after a word or be missing.</summary>
    static readonly FrozenSet<string> After = FrozenSet.ToFrozenSet(
    [
        "an", "kan", "i", "nya", "lah", "kah", "pun", "ku", "mu", "wan", "wati", "man", "isme", "me", "is", "isasi", "asi", "al", "ial", "itas",
        "if", "ik", "ika", "or", "ing", "ed", "es", "s", "er", "ly", "ment", "ness", "ism", "ist", "ity", "ion", "tion", "ation",
    ]);

    /// <summary>May stand after a word in place of one another, what they have in common taken off ("advokat", "advokasi").</summary>
    static readonly FrozenSet<string> Exchanged = FrozenSet.ToFrozenSet(
    [
        "t", "si", "tif", "if", "tor", "or", "f", "asi", "atif", "ator", "an", "kan", "i", "is", "isme", "me", "ik", "ika", "al", "itas", "us",
        "er", "ed", "ing", "ion", "ive", "ity", "or", "ur", "wan", "wati", "nya", "ogi", "og", "sis", "tis",
    ]);

    /// <summary>First letters of Indonesian prefixes that differ by them alone ("bekerja", "pekerja").</summary>
    const string FirstLetters = "bkmpst";

    const int ShortestStem = 3;

    /// <summary>Whether nothing but affixes tells the words apart.</summary>
    public static bool AreAllThatDiffers(string a, string b)
    {
        var start = a.AsSpan().CommonPrefixLength(b);
        if (start >= ShortestStem && DiffersAtEnd(a[start..], b[start..], a, b))
            return true;
        var end = CommonSuffixLength(a, b);
        return end >= ShortestStem && DiffersAtStart(a[..^end], b[..^end], a[^end]);
    }

    static bool DiffersAtEnd(string a, string b, string wholeA, string wholeB)
    {
        if (a.Length == 0 || b.Length == 0)
            return After.Contains(a + b) && !IsCutShort(a + b, a.Length == 0 ? wholeB : wholeA);
        // One ending inside the other is a letter left out: "preventf".
        return Exchanged.Contains(a) && Exchanged.Contains(b) && !a.EndsWith(b, StringComparison.Ordinal) && !b.EndsWith(a, StringComparison.Ordinal);
    }

    /// <summary>The last letter of "-asi" is no suffix of its own: "sosialisas" is a slip.</summary>
    static bool IsCutShort(string ending, string whole) => ending == "i" && whole.EndsWith("si", StringComparison.Ordinal);

    static bool DiffersAtStart(string a, string b, char next)
    {
        if (a.Length == 0 || b.Length == 0)
            return Before.Contains(a + b);
        return (a.Length == 1 && b.Length == 1 && next == 'e' && FirstLetters.Contains(a[0], StringComparison.Ordinal) && FirstLetters.Contains(b[0], StringComparison.Ordinal))
            || (Before.Contains(a) && Before.Contains(b));
    }

    static int CommonSuffixLength(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
            length++;
        return length;
    }
}
