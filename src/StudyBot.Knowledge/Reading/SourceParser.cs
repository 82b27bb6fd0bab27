using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Reading;

/// <summary>Finds authors, years and pages where a text names them.</summary>
static partial class SourceParser
{
    static readonly FrozenSet<string> ReportingVerbs = WordList.Set("reporting-verbs");
    static readonly FrozenSet<string> OrganisationWords = WordList.Set("organisation-words");
    static readonly FrozenSet<string> HeadingWords = WordList.Set("heading-words");
    static readonly FrozenSet<string> Anaphora = WordList.Set("anaphora");
    static readonly FrozenSet<string> UnnamedAuthors = WordList.Set("unnamed-authors");

    /// <summary>The word before an author's name.</summary>
    public const string AccordingTo = "menurut";

    /// <summary>Lower-case words that may stand inside a name.</summary>
    static readonly FrozenSet<string> NameJoints =
        new[] { "dan", "and", "&", "von", "van", "de", "bin", "of", "on", "the", "for", "dkk", "dkk.", "et", "al", "al." }.ToFrozenSet();

    const string YearAndPage = @"(?<year>1[5-9]\d\d|20\d\d)[a-z]?\s*(?:[:,]\s*(?:hlm\.?|hal\.?|halaman|h\.|p{1,2}\.)?\s*(?<page>\d{1,4}(?:\s*[-–]\s*\d{1,4})?))?";

    /// <summary>"(Pincus dan Minahan, 1973 :15)", also "(diringkas dari Pincus dan Minahan, 1973: 15)".</summary>
    [GeneratedRegex(@"\((?:(?:diringkas|disadur|dikutip|dirangkum|diolah)\s+dari\s+|lihat\s+|dalam\s+)?(?<authors>[^()\d]{2,120}?),?\s*" + YearAndPage + @"\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();

    /// <summary>"Max Siporin (1975)", "Allen Pincus dan Anne Minahan (1973 :9)".</summary>
    [GeneratedRegex(@"\(\s*" + YearAndPage + @"\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex YearInBrackets();

    /// <summary>"… dalam tahun 1959".</summary>
    [GeneratedRegex(@",?\s+(?:(?:dalam|pada|in|di)\s+)?(?:tahun|year|in)\s+(?<year>1[5-9]\d\d|20\d\d)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TrailingYear();

    /// <summary>"Luthans, 2006, menyatakan".</summary>
    [GeneratedRegex(@",\s*" + YearAndPage + @"\s*,?\s+(?<verb>\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex YearBeforeVerb();

    [GeneratedRegex(@"\b[Mm]enurut\s+(?<rest>\p{Lu}.{0,120})", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex According();

    [GeneratedRegex(@"\([A-Z]{2,10}\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingAcronym();

    /// <summary>A degree or title before or after a name: "Prof.", "D.S.W.", "M.Si".</summary>
    [GeneratedRegex(@"^(?:(?:\p{Lu}\p{Ll}{0,3}\.)+\p{Lu}?\p{Ll}{0,3}\.?|Prof|Dr|Drs|Dra|Ir|Ph\.?D)\.?,?$", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    /// <summary>Whether the whole line is a source and nothing else: "(Pincus dan Minahan, 1973 :9)".</summary>
    public static bool IsSourceLine(string text)
    {
        text = text.Trim().TrimEnd('.');
        var match = Parenthesis().Match(text);
        return match.Success && match.Length == text.Length;
    }

    /// <summary>Whether a paragraph goes on about the author named before it ("Mereka lebih lanjut memperinci …").</summary>
    public static bool PointsBack(string text) => Anaphora.Contains(text.Split([' ', ','], 2)[0]);

    /// <summary>The source a heading speaks for, or null when the heading is no attribution: a name with a year, with "menurut", or of an organisation.</summary>
    public static SourceReference? OfHeading(string heading)
    {
        var text = heading.Trim().TrimEnd(':', '.').TrimEnd();
        if (Cited(text) is { Authors: not null } cited)
            return cited;
        if (According().Match(text) is { Success: true } according)
        {
            var rest = according.Groups["rest"].Value;
            return LeadingName(rest) == rest && !UnnamedAuthors.Contains(rest.Split(' ', 2)[0]) ? new SourceReference(rest, null, null) : null;
        }
        if (HeadingWords.Contains(text.Split(' ', 2)[0]) || !char.IsUpper(text.FirstOrDefault()))
            return null;
        if (TrailingYear().Match(text) is { Success: true } dated)
            return new SourceReference(text[..dated.Index].Trim(), dated.Groups["year"].Value, null);
        return IsOrganisation(text) ? new SourceReference(text, null, null) : null;
    }

    /// <summary>A name in capitals with an organisation's word or acronym in it, not a sentence that mentions one.</summary>
    /// <param name="text">The name.</param>
    /// <param name="besides">Words that do not mark an organisation here.</param>
    public static bool IsOrganisation(string text, IReadOnlySet<string>? besides = null)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 10
            && words.All(w => char.IsUpper(w[0]) || NameJoints.Contains(w) || w[0] == '(')
            && (TrailingAcronym().IsMatch(text) || words.Any(w => OrganisationWords.Contains(w) && besides?.Contains(w) != true));
    }

    /// <summary>Every source a passage names, in order, each once.</summary>
    public static IReadOnlyList<SourceReference> InText(string text)
    {
        var found = new List<SourceReference>();
        foreach (Match match in Parenthesis().Matches(text))
        {
            if (char.IsUpper(match.Groups["authors"].Value[0]))
                found.Add(Reference(match, match.Groups["authors"].Value));
        }
        foreach (Match match in YearInBrackets().Matches(text))
        {
            if (NameBefore(text, match.Index) is { } name)
                found.Add(Reference(match, name));
        }
        foreach (Match match in YearBeforeVerb().Matches(text))
        {
            if (ReportingVerbs.Contains(match.Groups["verb"].Value) && NameBefore(text, match.Index) is { } name)
                found.Add(Reference(match, name));
        }
        if (found.Count == 0 && NarratedBy(text) is { } narrator)
            found.Add(new SourceReference(narrator, null, null));
        return [.. found.Distinct()];
    }

    /// <summary>"Max Siporin (1975)" or "Definisi menurut Siporin (1975)" → the name and the figures.</summary>
    static SourceReference? Cited(string text)
    {
        if (Parenthesis().Match(text) is { Success: true } whole
            && whole.Index + whole.Length == text.Length
            && char.IsUpper(whole.Groups["authors"].Value[0]))
            return Reference(whole, whole.Groups["authors"].Value);
        return YearInBrackets().Match(text) is { Success: true } match && match.Index + match.Length == text.Length
            ? Reference(match, NameBefore(text, match.Index))
            : null;
    }

    static SourceReference Reference(Match match, string? authors) => new(
        authors?.Trim().TrimEnd(','),
        match.Groups["year"].Value,
        match.Groups["page"] is { Success: true } page ? page.Value.Replace(" ", "", StringComparison.Ordinal) : null);

    /// <summary>The run of capitalised words that ends where the brackets begin.</summary>
    static string? NameBefore(string text, int end)
    {
        var words = text[..end].TrimEnd().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && words.Length - first < 10 && IsNamePart(words[first - 1]))
            first--;
        while (first < words.Length && (NameJoints.Contains(words[first]) || IsMenurut(words[first])))
            first++;
        return first == words.Length ? null : string.Join(' ', words[first..]);
    }

    static bool IsNamePart(string word) =>
        !IsMenurut(word) && (NameJoints.Contains(word) || (char.IsUpper(word[0]) && !EndsSentence(word)));

    static bool EndsSentence(string word) => word[^1] is ':' or ';' or '?' or '!' || (word[^1] == '.' && word.Length > 4 && !Degree().IsMatch(word));

    static bool IsMenurut(string word) => word.Equals(AccordingTo, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Max Siporin D.S.W. membagi …" → "Max Siporin"; "Menurut Siporin, …" → "Siporin"; a single name needs a degree.</summary>
    static string? NarratedBy(string text)
    {
        if (text.StartsWith(AccordingTo + " ", StringComparison.OrdinalIgnoreCase))
            return LeadingName(text[(AccordingTo.Length + 1)..]) is { } author && !UnnamedAuthors.Contains(author.Split(' ', 2)[0]) ? author : null;
        var name = LeadingName(text);
        if (name is null || !(name.Contains(' ', StringComparison.Ordinal) || Degree().IsMatch(text.Split(' ', 2)[0])))
            return null;
        var next = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsOfName).FirstOrDefault();
        return next is not null && ReportingVerbs.Contains(next) ? name : null;
    }

    /// <summary>The capitalised words a text begins with, degrees left out; null when there are none.</summary>
    static string? LeadingName(string text)
    {
        var name = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsOfName(word))
                break;
            if (!Degree().IsMatch(word) || word.Length <= 2)
                name.Add(word.Trim(',', ':', ';'));
            if (word[^1] is ',' or ':' or ';')
                break;
        }
        while (name.Count > 0 && NameJoints.Contains(name[^1]))
            name.RemoveAt(name.Count - 1);
        return name.Count == 0 ? null : string.Join(' ', name);
    }

    /// <summary>A capitalised word, a word that joins names, or an acronym in brackets.</summary>
    static bool IsOfName(string word) => char.IsUpper(word[0]) || NameJoints.Contains(word) || TrailingAcronym().IsMatch(word);
}
