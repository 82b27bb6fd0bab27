using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Titles and headings as people call them: without numbers, capitals throughout, and what they add behind a colon when they are long.</summary>
/// <param name="text">The text of the document, which tells acronyms from words written large.</param>
sealed partial class Headline(string text)
{
    /// <summary>A longer title would be half of every question.</summary>
    const int LongestTitle = 60;

    static readonly HashSet<string> Small = ["dan", "atau", "di", "ke", "dari", "yang", "untuk", "pada", "dalam", "tentang", "dengan", "bagi", "oleh", "sampai", "serta", "terhadap", "and", "of", "the", "in", "for", "to"];

    HashSet<string>? _acronyms;

    /// <summary>"3.", "2.1": the number of a section, which its name does without.</summary>
    [GeneratedRegex(@"^\d+(?:\.\d+)*\.?\s+(?=\p{L})")]
    private static partial Regex Numbering();

    /// <summary>"Peraturan Direksi … Nomor 7 Tahun 2021 tentang Tata Tertib …".</summary>
    [GeneratedRegex(@"^(?:Peraturan|Undang-Undang|Keputusan|Instruksi|Surat)\b.*?\btentang\s+(?=\p{L}.{10})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Act();

    /// <summary>"Rangkuman Bahasa Indonesia: Morfologi, Kalimat, dan Sastra".</summary>
    [GeneratedRegex(@"(?<=^.{10,})(?:\s*:|\s+[—–-])\s+.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Subtitle();

    /// <summary>"Tujuan keempat: mempermudah interaksi": behind the label stands the sense of what is listed below.</summary>
    [GeneratedRegex(@"^(?<label>\p{L}+ (?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|ke-\d+|[IVX]+|\d+)):\s.+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    /// <summary>A title, short enough to open a question with.</summary>
    public string OfTitle(string title)
    {
        var plain = Lowered(title);
        return plain.Length <= LongestTitle ? plain : Subtitle().Replace(Attribution.Capitalised(Act().Replace(plain, "")), "");
    }

    /// <summary>A heading without its number, brackets that say the same once more, and the theme behind a label.</summary>
    public string OfHeading(string heading) => Labelled().Replace(Lowered(Numbering().Replace(Tidy.Unglossed(heading), "")).TrimEnd(':', ' '), "${label}");

    /// <summary>Whether a heading is a label with its theme behind it.</summary>
    public static bool IsLabelled(string heading) => Labelled().IsMatch(Numbering().Replace(Tidy.Unglossed(heading), ""));

    /// <summary>Whether a heading is that of an act's part: "Bab II Waktu".</summary>
    public static bool IsPartOfAct(string heading) => Part().IsMatch(heading);

    [GeneratedRegex(@"^(?:Bab|Bagian|Pasal|Paragraf|Chapter|Article)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    /// <summary>Words all in capitals, set as a title is set; acronyms and figures stay.</summary>
    string Lowered(string headline)
    {
        if (headline.Any(char.IsLower) || headline.Count(char.IsUpper) < 6)
            return headline;
        return Attribution.Capitalised(string.Join(' ', headline.Split(' ').Select(Lowered)));

        string Lowered(string word)
        {
            var lower = word.ToLowerInvariant();
            return Small.Contains(lower) ? lower : IsAcronym(word) ? word : Attribution.Capitalised(lower);
        }
    }

    bool IsAcronym(string word)
    {
        _acronyms ??= [.. text.Split('\n').Where(line => line.Any(char.IsLower)).SelectMany(line => Words.Of(line).Select(one => one.Span.In(line))).Where(one => one.Length > 1 && one.All(char.IsUpper))];
        return word.All(c => c is 'I' or 'V' or 'X') || _acronyms.Contains(word.Trim('(', ')', ',', ':', '.'));
    }
}
