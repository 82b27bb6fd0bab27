using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Passages;

/// <summary>Cuts a document into the passages that are searched and quoted.</summary>
public static class PassageBuilder
{
    /// <summary>Characters a passage keeps to: what fits a chat message with its source and is still read at a glance.</summary>
    const int Comfortable = 1200;

    /// <summary>A list is kept whole up to this many characters, since half a list is half an answer.</summary>
    const int LongestList = 1400;

    /// <summary>The passages of the document, in reading order.</summary>
    /// <param name="key">The document's key.</param>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<Passage> Of(string key, Document document)
    {
        var passages = new List<Passage>();
        Visit(document.Root, [], document.Root.Sources);
        return passages;

        void Visit(Section section, IReadOnlyList<string> headings, IReadOnlyList<SourceReference> inherited)
        {
            var sources = section.Sources.Count > 0 ? section.Sources : inherited;
            var last = sources;
            foreach (var piece in Pieces(section.Blocks))
            {
                IReadOnlyList<SourceReference> named = piece.Kind == PassageKind.Bibliography ? [] : [.. SourceParser.InText(piece.Whole).Where(n => !IsSubject(n, document.Title))];
                if (piece.Kind == PassageKind.Bibliography)
                    last = [];
                else if (named.Count > 0)
                    last = [.. sources.Where(s => !named.Any(n => SameSource(s, n))), .. named];
                else if (!SourceParser.PointsBack(piece.Whole))
                    last = sources;
                passages.Add(new Passage(key, document.Title, document.Kind, headings, piece.Text, last, piece.Spans, passages.Count, piece.Kind, piece.Items));
            }
            foreach (var child in section.Sections)
                Visit(child, [.. headings, child.Heading], sources);
        }
    }

    /// <summary>A document on a person tells what that person did and said; whom its title names, without a year or page of a work, is no source.</summary>
    static bool IsSubject(SourceReference named, string title) => named is { Authors: { } authors, Year: null, Page: null }
        && authors.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => title.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the second names the author of the first, perhaps by surname alone.</summary>
    static bool SameSource(SourceReference section, SourceReference named)
    {
        var surnames = (named.Authors ?? "").Split([' ', ',', '&'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0]));
        return section.Authors is { } authors && surnames.All(s => authors.Contains(s, StringComparison.OrdinalIgnoreCase))
            && (section.Year is null || section.Year == named.Year);
    }

    /// <summary>A passage to be: its text, where it came from, and the whole block it was cut from, which may name the source.</summary>
    sealed record Piece(string Text, IReadOnlyList<TextSpan> Spans, PassageKind Kind, string Whole, int Items = 0);

    static IEnumerable<Piece> Pieces(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case ListBlock list:
                    foreach (var piece in OfList(list))
                        yield return piece;
                    break;
                case BibliographyEntry:
                    var entries = blocks.Skip(i).TakeWhile(b => b is BibliographyEntry).ToList();
                    foreach (var group in Grouped(entries.Select(e => (e.Text, e.Span)), Comfortable))
                        yield return Joined(group, PassageKind.Bibliography, "");
                    i += entries.Count - 1;
                    break;
                default:
                    foreach (var piece in OfParagraph(blocks[i]))
                        yield return piece;
                    break;
            }
        }
    }

    static IEnumerable<Piece> OfParagraph(Block paragraph)
    {
        if (paragraph.Text.Length <= Comfortable)
            return [new Piece(paragraph.Text, [paragraph.Span], PassageKind.Paragraph, paragraph.Text)];
        // Parts of about the same length read better than a full one and a rest.
        var parts = (paragraph.Text.Length + Comfortable - 1) / Comfortable;
        var groups = Grouped(PlacedSentences(paragraph), paragraph.Text.Length / parts + 120);
        return groups.Select(g => Joined(g, PassageKind.Paragraph, paragraph.Text, " "));
    }

    static IEnumerable<Piece> OfList(ListBlock list)
    {
        if (list.Text.Length <= LongestList)
        {
            yield return new Piece(list.Text, [list.Span], PassageKind.List, list.Text, list.Items.Count);
            yield break;
        }
        // The sentence that announces the list stays with it; what was said before stands alone.
        List<(string Text, TextSpan Span)> leadIn = list.LeadIn is null ? [] : [.. PlacedSentences(list.LeadIn)];
        if (leadIn.Count > 1)
        {
            foreach (var group in Grouped(leadIn.SkipLast(1), Comfortable))
                yield return Joined(group, PassageKind.Paragraph, list.Text, " ");
        }
        var announcement = leadIn.TakeLast(1).ToList();
        var items = list.Items.Select(i => (i.Text, i.Span));
        if (list.Closing is { } closing)
            items = items.Append((closing.Text, closing.Span));
        foreach (var group in Grouped(items, LongestList - announcement.Sum(a => a.Text.Length)))
            yield return Joined([.. announcement, .. group], PassageKind.List, list.Text);
    }

    /// <summary>The sentences of a paragraph with their places in the document.</summary>
    static IEnumerable<(string Text, TextSpan Span)> PlacedSentences(Block paragraph)
    {
        var sentences = Sentences.Of(paragraph.Text);
        // Where lines were joined or markup dropped, the shown text and the document's run differ: the whole run is named then.
        var exact = paragraph.Text.Length == paragraph.Span.Length;
        return sentences.Select(s => (s.In(paragraph.Text), exact ? new TextSpan(paragraph.Span.Start + s.Start, s.Length) : paragraph.Span));
    }

    /// <summary>Runs of neighbours that together keep to the length; one that is longer by itself stands alone.</summary>
    static IEnumerable<List<(string Text, TextSpan Span)>> Grouped(IEnumerable<(string Text, TextSpan Span)> parts, int length)
    {
        var group = new List<(string Text, TextSpan Span)>();
        var size = 0;
        foreach (var part in parts.SelectMany(p => WithinLimit(p)))
        {
            if (group.Count > 0 && size + part.Text.Length > length)
            {
                yield return group;
                group = [];
                size = 0;
            }
            group.Add(part);
            size += part.Text.Length + 1;
        }
        if (group.Count > 0)
            yield return group;
    }

    /// <summary>A part without any sentence end is cut at the last white space, or else where the length ends.</summary>
    static IEnumerable<(string Text, TextSpan Span)> WithinLimit((string Text, TextSpan Span) part)
    {
        var (text, span) = part;
        while (text.Length > LongestList)
        {
            var cut = text.LastIndexOf(' ', Comfortable - 1, Comfortable / 2);
            if (cut < 0)
                cut = char.IsHighSurrogate(text[Comfortable - 1]) ? Comfortable - 1 : Comfortable;
            yield return (text[..cut], span);
            text = text[cut..].TrimStart();
        }
        yield return (text, span);
    }

    static Piece Joined(List<(string Text, TextSpan Span)> parts, PassageKind kind, string whole, string joint = "\n") =>
        new(string.Join(joint, parts.Select(p => p.Text)), Merged(parts.Select(p => p.Span)), kind, whole);

    /// <summary>Spans that touch or overlap become one.</summary>
    static List<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans)
        {
            // Neighbours are parted by white space only; a few characters of it do not make two runs.
            if (merged.Count > 0 && span.Start >= merged[^1].Start && span.Start - merged[^1].End <= 12)
                merged[^1] = TextSpan.Between(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }
        return merged;
    }
}
