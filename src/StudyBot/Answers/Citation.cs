using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Answers;

/// <summary>Where a passage stands and who says it, as lines below it. Pure.</summary>
internal static class Citation
{
    /// <summary>How a passage of our own documents says that it is a summary.</summary>
    const string Summarized = "diringkas dari";

    /// <summary>Place, source and document of a passage.</summary>
    public static string Of(RankedPassage ranked, Voice voice)
    {
        var passage = ranked.Passage;
        return Lines(passage.Headings, passage.Sources, IsSummary(passage.Text), passage.Title, passage.DocumentKind, ranked.AlsoIn, voice);
    }

    /// <summary>Whether a text says of itself that it is a summary.</summary>
    public static bool IsSummary(string text) => text.Contains(Summarized, StringComparison.OrdinalIgnoreCase);

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
        lines.Add(kind == DocumentKind.Notes ? voice.DocumentIsNotes(Markup.Escape(title)) : voice.DocumentIs(Markup.Escape(title)));
        if (alsoIn.Count > 0)
            lines.Add(voice.AlsoIn(string.Join("; ", alsoIn.Select(Markup.Escape))));
        return string.Join('\n', lines);
    }
}
