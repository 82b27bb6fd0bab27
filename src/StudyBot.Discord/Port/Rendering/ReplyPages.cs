using StudyBot.Chat;
using StudyBot.Discord.Limits;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>Cuts a reply that is too long for one message into several, so that nothing is lost. Pure.</summary>
internal static class ReplyPages
{
    /// <summary>The replies to send one after the other; mostly the one reply as it is.</summary>
    public static IReadOnlyList<Reply> Cut(Reply reply, Rendition rendition)
    {
        if (rendition == Rendition.Components && EmbedRenderer.Suits(reply))
            return [reply];
        reply = EmbedRenderer.Stacked(reply);
        var room = PageSize.Room(rendition);
        if (PageSize.Of(reply, rendition).FitsIn(room))
            return [reply];

        var pages = new List<List<Atom>> { new() };
        var size = default(PageSize);
        foreach (var atom in Atoms(reply, room.Characters))
        {
            var added = PageSize.Of(atom.Block, reply, rendition);
            if (pages[^1].LastOrDefault()?.Card != atom.Card && atom.Card is not null)
                added += new PageSize(0, 1);
            if (pages[^1].Count > 0 && !(size + added).FitsIn(room))
            {
                pages.Add([]);
                (size, added) = (default, added + new PageSize(0, 1));
            }
            size += added;
            pages[^1].Add(atom);
        }
        return [.. pages.Select((page, index) => Page(reply, page, index == pages.Count - 1))];
    }

    /// <summary>A page takes the files it shows; files that nothing shows go with the last.</summary>
    private static Reply Page(Reply reply, List<Atom> atoms, bool isLast)
    {
        var shown = atoms.Select(atom => FileName(atom.Block)).ToHashSet();
        var named = reply.Blocks.SelectMany(block => block is CardBlock card ? card.Blocks : [block]).Select(FileName).ToHashSet();
        return reply with
        {
            Blocks = Regroup(atoms),
            Files = [.. reply.Files.Where(file => shown.Contains(file.Name) || (isLast && !named.Contains(file.Name)))],
        };
    }

    private static List<Block> Regroup(List<Atom> atoms)
    {
        var blocks = new List<Block>();
        for (var at = 0; at < atoms.Count;)
        {
            var card = atoms[at].Card;
            var until = at + 1;
            while (card is not null && until < atoms.Count && ReferenceEquals(atoms[until].Card, card))
                until++;
            if (card is null)
                blocks.Add(atoms[at].Block);
            else
                blocks.Add(card with { Blocks = [.. atoms[at..until].Select(atom => atom.Block)] });
            at = until;
        }
        return blocks;
    }

    private static IEnumerable<Atom> Atoms(Reply reply, int limit) =>
        reply.Blocks.SelectMany(block => block is CardBlock card
            ? card.Blocks.SelectMany(inner => Short(inner, limit)).Select(inner => new Atom(inner, card))
            : Short(block, limit).Select(piece => new Atom(piece, null)));

    /// <summary>The line break after it in plain text counts too.</summary>
    private static IEnumerable<Block> Short(Block block, int limit) => block switch
    {
        TextBlock text => TextSplitter.Split(text.Text, limit - 1).Select(piece => new TextBlock(piece)),
        SectionBlock section => TextSplitter.Split(section.Text, limit - 1) is { Count: > 1 } pieces
            ? [.. pieces.SkipLast(1).Select(piece => new TextBlock(piece)), section with { Text = pieces[^1] }]
            : [section],
        ButtonsBlock { Buttons.Count: > DiscordLimits.ButtonsPerRow } row => row.Buttons.Chunk(DiscordLimits.ButtonsPerRow).Select(buttons => new ButtonsBlock(buttons)),
        _ => [block],
    };

    private static string? FileName(Block block) => (block as ImageBlock)?.FileName ?? (block as FileBlock)?.FileName;

    /// <summary>A block with the card it stands in.</summary>
    private sealed record Atom(Block Block, CardBlock? Card);
}
