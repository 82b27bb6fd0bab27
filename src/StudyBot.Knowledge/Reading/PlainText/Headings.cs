using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Tells headings from other lines by their form, in a text without markup.</summary>
/// <param name="title">The document's title; headings tend to take up its words.</param>
sealed partial class Headings(string title)
{
    const int LongestHeading = 120;

    /// <summary>So few words behind a gap are a slide's title rather than a sentence.</summary>
    const int LabelWords = 4;

    /// <summary>More words behind a letter are an item's sentence.</summary>
    const int LetteredTitleWords = 8;

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

    /// <summary>"== Sejarah ==" of a wiki, "## Sejarah" of Markdown, "*Sejarah*" of a chat: signs around a whole line.</summary>
    [GeneratedRegex(@"^(?:(?<signs>={2,6})\s*(?<text>[^=\s].*?)\s*={2,6}|(?<signs>\#{1,6})\s+(?<text>\S.*?)\s*\#*|(?<signs>\*{1,2})(?<text>[^*\s][^*]*)\*{1,2}:?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    /// <summary>".[1]": a note behind a sentence.</summary>
    [GeneratedRegex(@"[.!?]\s*(?:\[\d{1,3}\])+$", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();

    /// <summary>A chapter or part that says its number only.</summary>
    [GeneratedRegex(@"^(?:BAB|Bagian|Paragraf)\s+\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAlone();

    /// <summary>The kind of heading the line is, or null. Lists come first: a numbered line is only asked about when it opens no list.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line behind it; a heading has something below it.</param>
    /// <param name="inDefinitions">Whether the section at hand lists what several authors say, so that a bare name is one of them.</param>
    public HeadingKind? KindOf(Line line, Line? next, bool inDefinitions)
    {
        // Lines that were put together, as a signature, head nothing.
        if (next is null || line.Text.Length > LongestHeading || line.Text.Contains('\n', StringComparison.Ordinal))
            return null;
        if (Chapter().IsMatch(line.Text))
            return HeadingKind.Chapter;
        if (Part().IsMatch(line.Text))
            return HeadingKind.Part;
        if (Article().IsMatch(line.Text))
            return HeadingKind.Article;
        if (Marked().Match(line.Text) is { Success: true } marked)
            return marked.Groups["signs"].Length > 2 ? HeadingKind.DeepMarkup : HeadingKind.Markup;
        if (Decimal().Match(line.Text) is { Success: true } number && LooksLikeOne(line, line.Text[number.Length..]))
            return number.Value.Trim().TrimEnd('.').Count(c => c == '.') > 1 ? HeadingKind.DeepDecimal : HeadingKind.Decimal;
        if (line.Marker is { } marker)
            return OpensSection(line, next) ? KindOf(marker) : null;
        if (SourceParser.IsSourceLine(line.Text) || next.Text.Length < 4 || char.IsLower(next.Text[0]))
            return null;
        if (!OpensWithHeadingWord(line.Text) && IsAttribution(line.Text))
            return HeadingKind.Attribution;
        if (!LooksLikeOne(line, line.Text))
            return null;
        return inDefinitions && IsBareName(line.Text) ? HeadingKind.Attribution : HeadingKind.Plain;
    }

    /// <summary>Whether the line below a heading carries its title: "BAB I", "Bagian Kesatu".</summary>
    public static bool TakesTitle(HeadingKind kind, Line line, Line next) =>
        kind is HeadingKind.Chapter or HeadingKind.Part && NumberAlone().IsMatch(line.Text) && IsTitle(next) && !Article().IsMatch(next.Text) && !Part().IsMatch(next.Text);

    /// <summary>The words of a heading line, without the signs that make it one.</summary>
    public static string TextOf(HeadingKind kind, Line line)
    {
        var text = kind switch
        {
            HeadingKind.Markup or HeadingKind.DeepMarkup => Marked().Match(line.Text).Groups["text"].Value,
            HeadingKind.Roman or HeadingKind.Letter or HeadingKind.Number => line.Content,
            _ => line.Text,
        };
        return text.TrimEnd(':').TrimEnd();
    }

    /// <summary>
    /// Whom a heading or list item speaks for, or null. What looks like an organisation only by a word of the document's title is
    /// a topic ("Lembaga Keluarga" in a text on "Lembaga Sosial").
    /// </summary>
    /// <param name="text">The heading's words.</param>
    /// <param name="inDefinitions">Whether a bare name is an author here.</param>
    public SourceReference? SourceOf(string text, bool inDefinitions) =>
        SourceParser.OfHeading(text) is { } source
            ? SourceParser.IsOrganisation(text, besides: _titleWords) || !SourceParser.IsOrganisation(text) ? source : null
            : inDefinitions && IsBareName(text) ? new SourceReference(text, null, null) : null;

    /// <summary>Whether a heading of this kind ends a bibliography; a book's title in an entry looks like a heading as well.</summary>
    public static bool EndsBibliography(HeadingKind kind, Line line) =>
        kind <= HeadingKind.DeepMarkup || (kind != HeadingKind.Attribution && OpensWithHeadingWord(line.Content));

    /// <summary>Whether the line can be a title: a heading in form, whatever follows it.</summary>
    public static bool IsTitle(Line line) =>
        line.Marker is null && line.Text.Length <= LongestHeading && HasNoSentenceEnd(line.Text) && WordCount(line.Text) <= 16;

    /// <summary>"A. Pengertian" above a paragraph, or above a list of another kind that begins there.</summary>
    bool OpensSection(Line line, Line next) =>
        next.Marker is null ? LooksLikeOne(line, line.Content)
        : next.Marker.SameList(line.Marker!) ? false
        : (OpensWithHeadingWord(line.Content) && LooksLikeOne(line, line.Content)) || IsLetteredTitle(line, next);

    /// <summary>A capital letter or numeral behind a gap, a few words, and a list below: a part of the text rather than an item.</summary>
    static bool IsLetteredTitle(Line line, Line next) =>
        line is { AfterBlank: true, Marker.IsCapital: true } && next.Marker is { Ordinal: <= 1, IsCapital: false }
        && char.IsUpper(line.Content[0]) && HasNoSentenceEnd(line.Content) && WordCount(line.Content) <= LetteredTitleWords;

    /// <summary>Whether the line may be the next heading where headings were counted before it, whatever its words: "4. Belajar bermakna" behind a gap.</summary>
    public static bool MayGoOn(Line line, Line? next) =>
        line is { AfterBlank: true, Marker: not null } && next is not null && !(next.Marker?.SameList(line.Marker) ?? false)
        && char.IsUpper(line.Content[0]) && HasNoSentenceEnd(line.Content) && WordCount(line.Content) <= LetteredTitleWords;

    bool IsAttribution(string text) =>
        text[^1] is not ('.' or ',' or ';' or '!' or '?') && WordCount(text) <= 14 && SourceOf(text, inDefinitions: false) is not null;

    static HeadingKind? KindOf(ListMarker marker) => marker.Style switch
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
            || (line is { AfterBlank: true, BeforeBlank: true } && words.Length <= 10)
            || (line is { AfterBlank: true, Marker: null } && words.Length <= LabelWords && !text.Contains(':', StringComparison.Ordinal));
    }

    bool IsBareName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 8
            && !OpensWithHeadingWord(text)
            && words.All(w => w is "dan" or "&" or "and" || (char.IsUpper(w[0]) && !_titleWords.Contains(w)));
    }

    static bool OpensWithHeadingWord(string text) => HeadingWords.Contains(text.Split([' ', ','], 2)[0].TrimEnd(':'));

    static bool HasNoSentenceEnd(string text) =>
        !FootnoteMark().IsMatch(text)
        && (text[^1] is not ('.' or ',' or ';' or '!' or ':') || (text[^1] == ':' && WordCount(text) <= 3)) && !Announcement.EndsInWord(text);

    static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    static string[] Words(string text) =>
        text.Split([' ', ',', '(', ')', ':', '/', '"', '“', '”', '?'], StringSplitOptions.RemoveEmptyEntries);
}
