namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>An item's line with the lines that stand below it and still belong to it.</summary>
sealed record CollectedItem(Line Line, IReadOnlyList<Line> Body);

/// <summary>A list as found among the lines.</summary>
/// <param name="Items">Its items, in order.</param>
/// <param name="Next">The index of the first line behind it.</param>
sealed record CollectedList(IReadOnlyList<CollectedItem> Items, int Next)
{
    /// <summary>Whether items carry paragraphs of their own, so that each is a section rather than a line.</summary>
    public bool HasParagraphs => Items.SkipLast(1).Any(i => i.Body.Any(l => l.Marker is null));

    public bool Numbered => Items[0].Line.Marker!.Style != MarkerStyle.Bullet;
}

/// <summary>Gathers the items of one list, however much stands between them.</summary>
/// <param name="lines">All lines at hand.</param>
/// <param name="isHeading">Whether the line of this index is an unmarked heading; lists do not reach beyond one.</param>
sealed class ListCollector(IReadOnlyList<Line> lines, Func<int, bool> isHeading)
{
    /// <summary>The list that starts at the line, or null when the marker there opens none ("5. Agustus" in a sentence).</summary>
    public CollectedList? From(int start)
    {
        if (lines[start].Marker is not { } marker || marker.Ordinal > 1)
            return null;
        var items = new List<CollectedItem>();
        var at = start;
        while (NextItem(at) is { } next)
        {
            items.Add(new CollectedItem(lines[at], Between(at + 1, next)));
            at = next;
        }
        // A single ordered item is no list: "I. Pendahuluan", or a sentence that begins "A. ".
        if (items.Count == 0 && marker.Style != MarkerStyle.Bullet)
            return null;
        var end = EndOfLast(at, withParagraphs: items.Any(i => i.Body.Any(l => l.Marker is null)));
        items.Add(new CollectedItem(lines[at], Between(at + 1, end)));
        return new CollectedList(items, end);
    }

    int? NextItem(int at)
    {
        var marker = lines[at].Marker!;
        for (var i = at + 1; i < lines.Count && !isHeading(i); i++)
        {
            if (lines[i].Marker is not { } other)
            {
                // Bullets have no number to be found again by: a paragraph ends them.
                if (marker.Style == MarkerStyle.Bullet)
                    return null;
                continue;
            }
            if (!other.SameList(marker))
                continue;
            if (other.Ordinal == (marker.Style == MarkerStyle.Bullet ? 0 : marker.Ordinal + 1))
                return i;
            if (other.Ordinal == 1)
                return null;
        }
        return null;
    }

    int EndOfLast(int at, bool withParagraphs)
    {
        var nested = new List<ListMarker>();
        var end = at + 1;
        while (end < lines.Count && !isHeading(end))
        {
            var belongs = lines[end].Marker is { } other
                ? BelongsBelow(lines[at].Marker!, other, nested)
                : withParagraphs && !SourceParser.IsSourceLine(lines[end].Text);
            if (!belongs)
                break;
            end++;
        }
        return end;
    }

    /// <summary>Whether a marker stands in a list within the item: one that begins there, and not one of the outer text going on.</summary>
    static bool BelongsBelow(ListMarker item, ListMarker other, List<ListMarker> nested)
    {
        if (other.SameList(item) || (other.IsCapital && !item.IsCapital))
            return false;
        var known = nested.Exists(n => n.SameList(other));
        nested.Add(other);
        return known || other.Ordinal <= 1;
    }

    List<Line> Between(int start, int end) => [.. lines.Skip(start).Take(end - start)];
}
