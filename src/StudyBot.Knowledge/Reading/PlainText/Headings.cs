using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Kinds of headings, by what makes them one. Headings of one kind stand on one level.</summary>
enum HeadingKind
{
    /// <summary>BAB II, Bab 2.</summary>
    Chapter,

    /// <summary>Bagian Kesatu, Paragraf 2.</summary>
    Part,

    /// <summary>Pasal 7.</summary>
    Article,

    /// <summary>I. Pendahuluan</summary>
    Roman,

    /// <summary>A. Pengertian</summary>
    Letter,

    /// <summary>1. Pengertian</summary>
    Number,

    /// <summary>1.1 Pengertian</summary>
    Decimal,

    /// <summary>1.1.1 Pengertian</summary>
    DeepDecimal,

    /// <summary>A line that stands as a heading by its form.</summary>
    Plain,

    /// <summary>The author of what follows: "Max Siporin (1975)".</summary>
    Attribution,
}

/// <summary>Tells headings from other lines by their form, in a text without markup.</summary>
/// <param name="title">The document's title; headings tend to take up its words.</param>
sealed partial class Headings(string title)
{
    const int LongestHeading = 120;

    static readonly FrozenSet<string> HeadingWords = WordList.Set("heading-words");

    readonly FrozenSet<string> _titleWords = Words(title).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^BAB\s+(?:[IVXLC]+|\d+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?:Bagian|Paragraf)\s+(?:Ke\p{L}+|\d+|[IVX]+)\b.{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^Pasal\s+\d+\p{Lu}?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^\d+(?:\.\d+)+\.?\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    /// <summary>The kind of heading the line is, or null. Lists come first: a numbered line is only asked about when it opens no list.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line behind it; a heading has something below it.</param>
    /// <param name="inDefinitions">Whether the section at hand lists what several authors say, so that a bare name is one of them.</param>
    public HeadingKind? KindOf(Line line, Line? next, bool inDefinitions)
    {
        if (next is null || line.Text.Length > LongestHeading)
            return null;
        if (Chapter().IsMatch(line.Text))
            return HeadingKind.Chapter;
        if (Part().IsMatch(line.Text))
            return HeadingKind.Part;
        if (Article().IsMatch(line.Text))
            return HeadingKind.Article;
        if (Decimal().Match(line.Text) is { Success: true } number && LooksLikeOne(line, line.Text[number.Length..]))
            return number.Value.Count(c => c == '.') > 2 ? HeadingKind.DeepDecimal : HeadingKind.Decimal;
        if (line.Marker is { } marker)
            return OpensSection(line, next) ? Marked(marker) : null;
        if (SourceParser.IsSourceLine(line.Text) || next.Text.Length < 4 || char.IsLower(next.Text[0]))
            return null;
        if (!OpensWithHeadingWord(line.Text) && IsAttribution(line.Text))
            return HeadingKind.Attribution;
        if (!LooksLikeOne(line, line.Text))
            return null;
        return inDefinitions && IsBareName(line.Text) ? HeadingKind.Attribution : HeadingKind.Plain;
    }

    /// <summary>Whether the line can be a title: a heading in form, whatever follows it.</summary>
    public static bool IsTitle(Line line) =>
        line.Marker is null && line.Text.Length <= LongestHeading && HasNoSentenceEnd(line.Text) && WordCount(line.Text) <= 16;

    /// <summary>"A. Pengertian" above a paragraph, or above a list of another kind.</summary>
    bool OpensSection(Line line, Line next) =>
        LooksLikeOne(line, line.Content)
        && (next.Marker is null || (OpensWithHeadingWord(line.Content) && !next.Marker.SameList(line.Marker!)));

    static bool IsAttribution(string text) =>
        text[^1] is not ('.' or ',' or ';' or '!' or '?') && WordCount(text) <= 14 && SourceParser.OfHeading(text) is not null;

    static HeadingKind? Marked(ListMarker marker) => marker.Style switch
    {
        MarkerStyle.CapitalRoman => HeadingKind.Roman,
        MarkerStyle.CapitalLetter => HeadingKind.Letter,
        MarkerStyle.Number => HeadingKind.Number,
        _ => null,
    };

    bool LooksLikeOne(Line line, string text)
    {
        var words = Words(text);
        if (words.Length is 0 or > 14 || !HasNoSentenceEnd(text) || !char.IsUpper(text[0]))
            return false;
        if (text[^1] == '?' && !(line.AfterBlank || OpensWithHeadingWord(text)))
            return false;
        var heavy = words.Where(w => w.Length > 3).ToList();
        var capitals = heavy.Count(w => char.IsUpper(w[0]));
        return OpensWithHeadingWord(text)
            || (heavy.Count > 0 && capitals * 10 >= heavy.Count * 6)
            || (heavy.Count > 0 && heavy.Count(_titleWords.Contains) * 10 >= heavy.Count * 6)
            || (line is { AfterBlank: true, BeforeBlank: true } && words.Length <= 10);
    }

    bool IsBareName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6
            && !OpensWithHeadingWord(text)
            && words.All(w => char.IsUpper(w[0]) || w is "dan" or "&" or "and")
            && !words.Any(_titleWords.Contains);
    }

    static bool OpensWithHeadingWord(string text) => HeadingWords.Contains(text.Split([' ', ','], 2)[0].TrimEnd(':'));

    static bool HasNoSentenceEnd(string text) => text[^1] is not ('.' or ',' or ';' or '!' or ':') || (text[^1] == ':' && WordCount(text) <= 3);

    static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    static string[] Words(string text) =>
        text.Split([' ', ',', '(', ')', ':', '/', '"', '“', '”', '?'], StringSplitOptions.RemoveEmptyEntries);
}
