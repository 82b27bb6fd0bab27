using System.Globalization;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Numbers as words, Indonesian and English.</summary>
static class NumberWords
{
    static readonly string[] Indonesian =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas"];

    static readonly string[] English =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number of a word; null when it is none from 2 to 12: "satu" is an article as well.</summary>
    public static int? Of(string word)
    {
        var value = Math.Max(Array.IndexOf(Indonesian, word), Array.IndexOf(English, word));
        return value >= 2 ? value : null;
    }

    /// <summary>The word for a number from 0 to 12, in the language of another such word.</summary>
    public static string Like(string word, long value) => (Array.IndexOf(English, word) >= 0 ? English : Indonesian)[value];

    /// <summary>What a number as written amounts to: "1.500", "3 (tiga)", "tiga".</summary>
    public static long ValueOf(string written)
    {
        var first = written.Split(' ', '(')[0].Replace(".", "", StringComparison.Ordinal);
        return long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : Math.Max(Array.IndexOf(Indonesian, written.ToLowerInvariant()), Array.IndexOf(English, written.ToLowerInvariant()));
    }
}
