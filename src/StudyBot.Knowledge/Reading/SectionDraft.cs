namespace StudyBot.Knowledge.Reading;

/// <summary>A section while its document is being read.</summary>
sealed class SectionDraft(string heading, int level, TextSpan span, IReadOnlyList<SourceReference> sources)
{
    readonly List<Block> _blocks = [];
    readonly List<SectionDraft> _sections = [];

    public string Heading { get; } = heading;

    public int Level { get; } = level;

    public IReadOnlyList<SourceReference> Sources { get; } = sources;

    public bool HasSections => _sections.Count > 0;

    /// <summary>Opens a subsection.</summary>
    public SectionDraft Open(string heading, TextSpan span, IReadOnlyList<SourceReference> sources)
    {
        var section = new SectionDraft(heading, Level + 1, span, sources);
        _sections.Add(section);
        return section;
    }

    /// <summary>Adds a paragraph; a line that only names a source goes to the block it closes.</summary>
    public void AddParagraph(string text, TextSpan paragraph)
    {
        var added = new Paragraph(text, paragraph);
        if (!SourceParser.IsSourceLine(text) || _blocks.Count == 0)
        {
            _blocks.Add(added);
            return;
        }
        var whole = TextSpan.Between(_blocks[^1].Span.Start, paragraph.End);
        var both = $"{_blocks[^1].Text}\n{text}";
        _blocks[^1] = _blocks[^1] is ListBlock list
            ? list with { Closing = added, Text = both, Span = whole }
            : new Paragraph(both, whole);
    }

    /// <summary>Adds an entry of a bibliography.</summary>
    public void AddEntry(string text, TextSpan entry) => _blocks.Add(new BibliographyEntry(text, entry));

    /// <summary>Adds a list; the paragraph before it becomes its lead-in when it announces one.</summary>
    /// <param name="items">At least one item.</param>
    /// <param name="numbered">Whether the items are numbered or lettered.</param>
    /// <param name="attached">Whether the list follows its paragraph without a gap.</param>
    public void AddList(IReadOnlyList<ListItem> items, bool numbered, bool attached)
    {
        var leadIn = _blocks is [.., Paragraph last] && (attached || Announcement.EndsIn(last.Text)) ? last : null;
        if (leadIn is not null)
            _blocks.RemoveAt(_blocks.Count - 1);
        var text = string.Join('\n', items.Select(i => i.Text));
        _blocks.Add(new ListBlock(
            leadIn,
            items,
            Closing: null,
            numbered,
            leadIn is null ? text : $"{leadIn.Text}\n{text}",
            TextSpan.Between((leadIn?.Span ?? items[0].Span).Start, items[^1].Span.End)));
    }

    /// <summary>Who the last block speaks for: whom it names, or whom it points back to, or the section's own author.</summary>
    public IReadOnlyList<SourceReference> SourcesOfLastBlock()
    {
        for (var i = _blocks.Count - 1; i >= 0; i--)
        {
            var text = _blocks[i] is ListBlock { LeadIn: { } leadIn } ? leadIn.Text : _blocks[i].Text;
            var named = SourceParser.InText(_blocks[i].Text);
            if (named.Count > 0)
                return named;
            if (!SourceParser.PointsBack(text))
                break;
        }
        return Sources;
    }

    /// <summary>Whether the last block is a paragraph that announces a list.</summary>
    public bool AnnouncesList => _blocks is [.., Paragraph last] && Announcement.EndsIn(last.Text);

    /// <summary>The finished section.</summary>
    public Section Build() => new(Heading, Level, span, Sources, _blocks, [.. _sections.Select(s => s.Build())]);
}
