using System.Text;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Lines → sections, paragraphs and lists.</summary>
/// <param name="headings">Tells headings from other lines.</param>
sealed class OutlineBuilder(Headings headings)
{
    /// <summary>Puts the lines into the section, opening subsections where headings stand.</summary>
    public void Fill(SectionDraft root, IReadOnlyList<Line> lines)
    {
        var open = new List<(HeadingKind? Kind, SectionDraft Section)> { (null, root) };
        var collector = new ListCollector(lines, i => lines[i].Marker is null && KindOf(i) is not null);
        var at = 0;
        while (at < lines.Count)
        {
            var line = lines[at];
            var section = open[^1].Section;
            if (Bibliography.IsHeading(section.Heading) && KindOf(at) is null)
            {
                section.AddEntry(line.Content, line.ContentSpan);
                at++;
            }
            else if (section.AnnouncesList && collector.From(at) is { } announced)
            {
                AddList(section, announced);
                at = announced.Next;
            }
            else if (KindOf(at) is { } kind)
            {
                at = OpenSection(open, kind, lines, at);
            }
            else if (collector.From(at) is { } list)
            {
                AddList(section, list);
                at = list.Next;
            }
            else
            {
                section.AddParagraph(line.Text, line.Span);
                at++;
            }
        }

        HeadingKind? KindOf(int i) => headings.KindOf(lines[i], i + 1 < lines.Count ? lines[i + 1] : null, ListsDefinitions(open));
    }

    /// <summary>A heading closes what is open on its level or below, as its kind was first met; a new kind goes one level deeper.</summary>
    static int OpenSection(List<(HeadingKind? Kind, SectionDraft Section)> open, HeadingKind kind, IReadOnlyList<Line> lines, int at)
    {
        var line = lines[at];
        var level = open.FindIndex(o => o.Kind == kind);
        // An attribution belongs to the plain heading above it, never the other way round.
        if (level < 0 && kind == HeadingKind.Plain)
            level = open.FindIndex(o => o.Kind == HeadingKind.Attribution);
        if (level > 0)
            open.RemoveRange(level, open.Count - level);

        var text = kind is HeadingKind.Roman or HeadingKind.Letter or HeadingKind.Number ? line.Content : line.Text;
        var span = line.Span;
        var next = at + 1;
        // "BAB I" carries its title on the line below.
        if (kind == HeadingKind.Chapter && next + 1 < lines.Count && IsCapitals(lines[next].Text) && lines[next].Marker is null)
        {
            text = $"{text} {lines[next].Text}";
            span = TextSpan.Between(span.Start, lines[next].Span.End);
            next++;
        }
        IReadOnlyList<SourceReference> sources = SourceParser.OfHeading(text) is { } source
            ? [source]
            : kind == HeadingKind.Attribution ? [new SourceReference(text, null, null)] : [];
        open.Add((kind, open[^1].Section.Open(text.TrimEnd(':').TrimEnd(), span, sources)));
        return next;
    }

    /// <summary>A list whose items carry paragraphs becomes a list of what they say first, and a section for each.</summary>
    void AddList(SectionDraft section, CollectedList list)
    {
        var attached = !list.Items[0].Line.AfterBlank;
        if (!list.HasParagraphs)
        {
            section.AddList([.. list.Items.Select(Item)], list.Numbered, attached);
            return;
        }
        section.AddList([.. list.Items.Select(i => Item(new CollectedItem(i.Line, [])))], list.Numbered, attached);
        var inherited = section.SourcesOfLastBlock();
        foreach (var item in list.Items)
        {
            IReadOnlyList<SourceReference> own = SourceParser.OfHeading(item.Line.Content) is { } source ? [source] : inherited;
            Fill(section.Open(item.Line.Content.TrimEnd(':', '.').TrimEnd(), item.Line.ContentSpan, own), item.Body);
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

    static bool ListsDefinitions(List<(HeadingKind? Kind, SectionDraft Section)> open)
    {
        var section = open.FindLast(o => o.Kind != HeadingKind.Attribution).Section;
        return open[^1].Kind == HeadingKind.Attribution
            || section.Heading.Contains("pengertian", StringComparison.OrdinalIgnoreCase)
            || section.Heading.Contains("definisi", StringComparison.OrdinalIgnoreCase)
            || section.Heading.Contains("menurut para ahli", StringComparison.OrdinalIgnoreCase);
    }

    static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);
}
