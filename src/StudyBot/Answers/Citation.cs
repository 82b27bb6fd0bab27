using System.Text.RegularExpressions;
using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Answers;

/// <summary>Where a passage stands and who says it, as lines below it. Pure.</summary>
internal static partial class Citation
{
    /// <summary>Place, source and document of a passage.</summary>
    public static string Of(RankedPassage ranked, Voice voice)
    {
        var passage = ranked.Passage;
        return Lines(passage.Headings, passage.Sources, Summarized().IsMatch(passage.Text), passage.Title, passage.DocumentKind, ranked.AlsoIn, voice);
    }

    /// <summary>Source and document of a whole section. What its text says it was summarised from is named as it stands there.</summary>
    public static string OfSection(Section section, Document document, Voice voice)
    {
        var summarized = section.All().SelectMany(part => part.Blocks).SelectMany(block => Summarized().Matches(block.Text))
            .Select(match => match.Groups[1].Value.Trim()).Distinct().ToList();
        var source = summarized.Count > 0
            ? voice.SummarizedFrom(string.Join("; ", summarized.Select(Markup.Escape)))
            : section.Sources.Count > 0 ? voice.SourceIs(string.Join("; ", section.Sources.Select(one => Source(one, voice)))) : null;
        return source is null ? DocumentLine(document.Title, document.Kind, voice) : $"{source}\n{DocumentLine(document.Title, document.Kind, voice)}";
    }

    /// <summary>The document of a passage alone.</summary>
    public static string OfDocument(RankedPassage ranked, Voice voice) => DocumentLine(ranked.Passage.Title, ranked.Passage.DocumentKind, voice);

    /// <summary>Place and source of a passage on one line, for where there is little room.</summary>
    public static string Short(RankedPassage ranked, Voice voice)
    {
        var passage = ranked.Passage;
        var source = string.Join("; ", passage.Sources.Select(source => Source(source, voice)));
        var place = passage.Headings is [.., var heading] ? Markup.Escape(heading) : null;
        var document = passage.DocumentKind == DocumentKind.Notes || place is null ? DocumentLine(passage.Title, passage.DocumentKind, voice) : null;
        var also = ranked.AlsoIn.Count > 0 ? voice.AlsoIn(string.Join("; ", ranked.AlsoIn.Select(Markup.Escape))) : null;
        return string.Join(" · ", new[] { place, source.Length > 0 ? source : null, document, also }.OfType<string>());
    }

    static string DocumentLine(string title, DocumentKind kind, Voice voice) =>
        kind == DocumentKind.Notes ? voice.DocumentIsNotes(Markup.Escape(title)) : voice.DocumentIs(Markup.Escape(title));

    /// <summary>How a passage says that it is a summary, and of what.</summary>
    [GeneratedRegex(@"\bdiringkas dari\s+([^()]+?)\s*(?:[)]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Summarized();

    /// <summary>Authors, year and page: "Pincus dan Minahan, 1973, hlm. 15".</summary>
    public static string Source(SourceReference source, Voice voice) => string.Join(", ",
        new[] { source.Authors is { } authors ? Markup.Escape(authors) : null, source.Year, source.Page is { } page ? voice.Page(page) : null }.OfType<string>());

    static string Lines(
        IReadOnlyList<string> headings, IReadOnlyList<SourceReference> sources, bool isSummary, string title, DocumentKind kind,
        IReadOnlyList<string> alsoIn, Voice voice)
    {
        var lines = new List<string>();
        if (headings.Count > 0)
            lines.Add(voice.StandsBelow(string.Join(" › ", headings.Select(Markup.Escape))));
        if (sources.Count > 0)
        {
            var named = string.Join("; ", sources.Select(source => Source(source, voice)));
            lines.Add(isSummary ? voice.SummarizedFrom(named) : voice.SourceIs(named));
        }
        lines.Add(DocumentLine(title, kind, voice));
        if (alsoIn.Count > 0)
            lines.Add(voice.AlsoIn(string.Join("; ", alsoIn.Select(Markup.Escape))));
        return string.Join('\n', lines);
    }
}
