using StudyBot.Chat;
using StudyBot.Discord.Limits;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>What a block takes of the room in a message. Pure.</summary>
/// <param name="Characters">Text, as Discord counts it.</param>
/// <param name="Parts">Components, or rows below plain text.</param>
internal readonly record struct PageSize(int Characters, int Parts)
{
    /// <summary>The room of a message.</summary>
    public static PageSize Room(Rendition rendition) => rendition == Rendition.Components
        ? new PageSize(DiscordLimits.ComponentText, DiscordLimits.Components)
        : new PageSize(DiscordLimits.Content, DiscordLimits.Rows);

    public static PageSize operator +(PageSize left, PageSize right) => new(left.Characters + right.Characters, left.Parts + right.Parts);

    /// <summary>Whether it fits into a room.</summary>
    public bool FitsIn(PageSize room) => Characters <= room.Characters && Parts <= room.Parts;

    /// <summary>The size of a reply with all its blocks.</summary>
    public static PageSize Of(Reply reply, Rendition rendition)
    {
        var sum = new PageSize(0, Unnamed(reply));
        for (var number = 0; number < reply.Blocks.Count; number++)
            sum += Of(reply.Blocks[number], reply, rendition);
        return sum;
    }

    /// <summary>The size of one block.</summary>
    public static PageSize Of(Block block, Reply reply, Rendition rendition) => rendition == Rendition.Components
        ? new PageSize(Text(block), Components(block))
        : new PageSize(TextLength.Of(PlainText.WithoutControls(reply with { Blocks = [block] })) + 1, Rows(block));

    private static int Text(Block block) => block switch
    {
        TextBlock text => TextLength.Of(text.Text),
        SectionBlock section => TextLength.Of(section.Text),
        CardBlock card => card.Blocks.Sum(Text),
        _ => 0,
    };

    private static int Components(Block block) => block switch
    {
        SectionBlock => 3,
        CardBlock card => 1 + card.Blocks.Sum(Components),
        ButtonsBlock buttons => buttons.Buttons.Count + Rows(block),
        MenuBlock => 2,
        _ => 1,
    };

    private static int Rows(Block block) => block switch
    {
        SectionBlock or MenuBlock => 1,
        CardBlock card => card.Blocks.Sum(Rows),
        ButtonsBlock buttons => (buttons.Buttons.Count + DiscordLimits.ButtonsPerRow - 1) / DiscordLimits.ButtonsPerRow,
        _ => 0,
    };

    /// <summary>Files that no block shows are added below, one component each.</summary>
    private static int Unnamed(Reply reply) => reply.Files.Count;
}
