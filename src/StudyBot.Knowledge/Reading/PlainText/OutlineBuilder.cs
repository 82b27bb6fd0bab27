using System.Text;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Lines → sections, paragraphs and lists.</summary>
/// <param name="headings">Tells headings from other lines.</param>
sealed class OutlineBuilder(Headings headings)
{
    /// <summary>Puts the lines into the section, opening subsections where headings stand.</summary>
    public void Fill(SectionDraft root, IReadOnlyList<Line> lines)
    {
        var open = new List<OpenSection> { new(null, null, root) };
        var collector = new ListCollector(lines, i => lines[i].Marker is null ? KindOf(i) is not null : GoesOn(i) is not null);
        var at = 0;
        while (at < lines.Count)
        {
            var line = lines[at];
            var section = open[^1].Section;
            if (Bibliography.IsHeading(section.Heading) && !(KindOf(at) is { } ending && Headings.EndsBibliography(ending, line)))
            {
                section.AddEntry(line.Content, line.ContentSpan);
                at++;
            }
            else if (section.AnnouncesList && collector.From(at) is { } announced)
            {
                AddList(section, announced, ListsDefinitions(open));
                at = announced.Next;
            }
            else if (KindOf(at) is { } kind)
            {
                var title = at + 2 < lines.Count && Headings.TakesTitle(kind, line, lines[at + 1]) ? lines[at + 1] : null;
                Open(open, kind, line, title);
                at += title is null ? 1 : 2;
            }
            else if (collector.From(at) is { } list)
            {
                AddList(section, list, ListsDefinitions(open));
                at = list.Next;
            }
            else
            {
                section.AddParagraph(line.Text, line.Span);
                at++;
            }
        }

        HeadingKind? KindOf(int i) => GoesOn(i) ?? headings.KindOf(lines[i], Behind(i), ListsDefinitions(open));

        HeadingKind? GoesOn(int i) => Headings.MayGoOn(lines[i], Behind(i)) ? open.Find(section => section.NextMarker(lines[i]) is not null)?.Kind : null;

        Line? Behind(int i) => i + 1 < lines.Count ? lines[i + 1] : null;
    }

    /// <summary>A heading closes what is open on its level or below; a kind not met yet goes one level deeper.</summary>
    void Open(List<OpenSection> open, HeadingKind kind, Line line, Line? title)
    {
        var text = Headings.TextOf(kind, line);
        var marker = open.Select(section => section.NextMarker(line)).FirstOrDefault(next => next is not null) ?? line.Marker;
        var level = LevelOf(open, kind, text);
        if (level > 0)
            open.RemoveRange(level, open.Count - level);
        var source = headings.SourceOf(text, inDefinitions: kind == HeadingKind.Attribution);
        var heading = title is null ? text : $"{text} {title.Text}";
        var span = title is null ? line.Span : TextSpan.Between(line.Span.Start, title.Span.End);
        IReadOnlyList<SourceReference> sources = source is null ? [] : [source];
        var parent = open[^1].Section;
        // What only leads elsewhere is read, so that its lines go nowhere else, and left out.
        open.Add(new(kind, marker, LinkSection.IsHeading(heading)
            ? new SectionDraft(heading, parent.Level + 1, span, sources)
            : parent.Open(heading, span, sources)));
    }

    /// <summary>The place of the section that a heading closes; negative when it closes none.</summary>
    static int LevelOf(List<OpenSection> open, HeadingKind kind, string text)
    {
        if (Bibliography.IsHeading(text) && open.Exists(o => o.Kind <= HeadingKind.Article))
            return 1;
        // Chapters, parts and articles have their order, whichever stands first.
        if (kind <= HeadingKind.Article)
            return open.FindIndex(o => o.Kind >= kind);
        var level = open.FindIndex(o => o.Kind == kind);
        // An attribution belongs to the plain heading above it, never the other way round.
        return level < 0 && kind == HeadingKind.Plain ? open.FindIndex(o => o.Kind == HeadingKind.Attribution) : level;
    }

    /// <summary>
    /// A list whose items carry paragraphs becomes a list of what they say first, and a section for each. Where every item is an
    /// author, the list would only repeat their names.
    /// </summary>
    void AddList(SectionDraft section, CollectedList list, bool inDefinitions)
    {
        var attached = !list.Items[0].Line.AfterBlank;
        if (!list.HasParagraphs)
        {
            section.AddList([.. list.Items.Select(Item)], list.Numbered, attached);
            return;
        }
        var authors = list.Items.Select(i => headings.SourceOf(i.Line.Content, inDefinitions)).ToList();
        if (authors.Contains(null))
            section.AddList([.. list.Items.Select(i => Item(new CollectedItem(i.Line, [])))], list.Numbered, attached);
        var inherited = section.SourcesOfLastBlock();
        foreach (var (item, author) in list.Items.Zip(authors))
        {
            var heading = item.Line.Content.TrimEnd(':', '.').TrimEnd();
            Fill(section.Open(heading, item.Line.ContentSpan, author is null ? inherited : [author]), item.Body);
        }
    }

    static ListItem Item(CollectedItem item)
    {
        var text = new StringBuilder(Shown(item.Line));
        foreach (var line in item.Body)
            text.Append("\n   ").Append(line.Marker is null ? line.Text : Shown(line));
        var end = item.Body.Count > 0 ? item.Body[^1].Span.End : item.Line.Span.End;
        return new ListItem(text.ToString(), TextSpan.Between(item.Line.Span.Start, end));
    }

    /// <summary>The item with one space behind its marker; the stray letters that symbol fonts leave become bullets again.</summary>
    static string Shown(Line line) => line.Marker!.Style == MarkerStyle.Bullet
        ? $"• {line.Content}"
        : $"{line.Text[..line.Marker.Length].TrimEnd()} {line.Content}";

    static bool ListsDefinitions(List<OpenSection> open)
    {
        var section = open.Last(o => o.Kind != HeadingKind.Attribution).Section;
        return open[^1].Kind == HeadingKind.Attribution
            || section.Heading.Contains("pengertian", StringComparison.OrdinalIgnoreCase)
            || section.Heading.Contains("definisi", StringComparison.OrdinalIgnoreCase)
            || section.Heading.Contains("menurut para ahli", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A section that what follows belongs to.</summary>
    /// <param name="Kind">What makes its heading one; null for the whole document.</param>
    /// <param name="Marker">The number or letter before its heading, if any.</param>
    /// <param name="Section">The section.</param>
    sealed record OpenSection(HeadingKind? Kind, ListMarker? Marker, SectionDraft Section)
    {
        /// <summary>The number or letter that comes next, where the line has it: behind "H." the "I." is a letter.</summary>
        public ListMarker? NextMarker(Line line)
        {
            if (Marker is not { } last || line.Marker is not { } marker || marker.Sign != last.Sign)
                return null;
            var asLetter = marker is { Style: MarkerStyle.CapitalRoman } && last.Style == MarkerStyle.CapitalLetter && line.Text[0] == 'A' + last.Ordinal && line.Text[1] == last.Sign
                ? marker with { Style = last.Style, Ordinal = last.Ordinal + 1 }
                : marker;
            return asLetter.Style == last.Style && asLetter.Ordinal == last.Ordinal + 1 ? asLetter : null;
        }
    }
}
