using System.Collections.Frozen;

namespace StudyBot.Knowledge.Language;

/// <summary>
/// Takes Indonesian words back to base words that the language data knows, so that a family of affixes finds itself. A word is only cut
/// when a known base remains: cutting by rule alone makes families of strangers (memukul → ukul, relawan → rawan).
/// </summary>
static class Roots
{
    /// <summary>Room for a base word with a sound put back.</summary>
    const int LongestWord = 48;

    static readonly FrozenDictionary<string, string> Bases = WordList.Lines("roots")
        .SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, Base: w)))
        .Concat(WordList.Lines("root-exceptions").Select(l => l.Split('=', StringSplitOptions.TrimEntries)).Select(p => (Word: p[0], Base: p[1])))
        .DistinctBy(p => p.Word)
        .ToFrozenDictionary(p => p.Word, p => p.Base);

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Bases.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly string[] Endings = ["nya", "lah", "kah", "pun", "ku", "mu"];
    static readonly string[] Suffixes = ["", "kan", "an", "i"];

    /// <summary>
    /// Beginnings of words, and which sounds each may hide; the first that leads to a known base wins. "mem" before a vowel hides p,
    /// "men" t, "meng" k, "meny" s, unless the sound is the word's own.
    /// </summary>
    static readonly (string Written, string[] Hidden)[] Prefixes =
    [
        ("memper", [""]), ("mempe", [""]), ("diper", [""]), ("dipe", [""]), ("member", [""]), ("keber", [""]), ("keter", [""]), ("ketida", [""]),
        ("pember", [""]), ("pembe", [""]), ("pemer", [""]), ("berke", [""]), ("berpe", [""]), ("terpe", [""]), ("seke", [""]),
        ("meny", ["s", "ny"]), ("peny", ["s", "ny"]),
        ("meng", ["", "k"]), ("peng", ["", "k"]),
        ("mem", ["", "p", "m"]), ("pem", ["", "p", "m"]),
        ("men", ["", "t", "n"]), ("pen", ["", "t", "n"]),
        ("me", [""]), ("pel", [""]), ("per", ["", "r"]), ("pe", [""]),
        ("bel", [""]), ("ber", ["", "r"]), ("be", [""]), ("ter", ["", "r"]), ("te", [""]),
        ("di", [""]), ("ke", [""]), ("se", [""]),
    ];

    /// <summary>The base word; null when none that is known remains.</summary>
    public static string? Of(string word)
    {
        if (word.Length > LongestWord)
            return null;
        if (Cut(word) is { } root)
            return root;
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && Cut(word.AsSpan(..^ending.Length)) is { } within)
                return within;
        }
        return null;
    }

    /// <summary>The known base with the least cut off: nothing, a prefix, a suffix, then both.</summary>
    static string? Cut(ReadOnlySpan<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (!word.EndsWith(suffix))
                continue;
            var stem = word[..^suffix.Length];
            if (Known.TryGetValue(stem, out var whole))
                return whole;
            if (WithoutPrefix(stem) is { } root)
                return root;
        }
        return null;
    }

    static string? WithoutPrefix(ReadOnlySpan<char> stem)
    {
        Span<char> candidate = stackalloc char[LongestWord + 2];
        foreach (var (written, hidden) in Prefixes)
        {
            if (!stem.StartsWith(written))
                continue;
            foreach (var sound in hidden)
            {
                sound.CopyTo(candidate);
                stem[written.Length..].CopyTo(candidate[sound.Length..]);
                if (Known.TryGetValue(candidate[..(sound.Length + stem.Length - written.Length)], out var root))
                    return root;
            }
        }
        return null;
    }
}
