using StudyBot.Chat;
using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>
/// Turns a reply with columns into embeds: fields of an embed are all that Discord sets side by side, up to three in a row on a wide
/// screen and one below the other on a phone. Components know no columns, and one message takes only one of both. Pure.
/// </summary>
/// <remarks>Source: developers/resources/message, "Embed Structure" and "Embed Limits".</remarks>
internal static class EmbedRenderer
{
    /// <summary>
    /// Whether the reply is made of embeds: it has columns, everything fits, and its text comes first, for embeds stand below all text.
    /// Files keep their places in components.
    /// </summary>
    public static bool Suits(Reply reply)
    {
        if (reply.Files.Count > 0 || !reply.Blocks.Any(block => block is ColumnsBlock))
            return false;
        if (reply.Blocks.SkipWhile(block => block is TextBlock).Any(block => block is TextBlock or SectionBlock))
            return false;
        var check = new LimitCheck();
        EmbedLimits.Check(check, Embeds(reply));
        return check.Faults.Count == 0
            && TextLength.Of(Content(reply)) <= DiscordLimits.Content
            && ComponentRenderer.Controls(reply.Blocks).Count <= DiscordLimits.Rows;
    }

    /// <summary>The same reply with its columns one below the other, for all other ways of showing it.</summary>
    public static Reply Stacked(Reply reply) => reply.Blocks.Any(block => block is ColumnsBlock)
        ? reply with { Blocks = [.. reply.Blocks.SelectMany(Stacked)] }
        : reply;

    /// <summary>What stands above the embeds.</summary>
    public static string Content(Reply reply) => string.Join('\n', reply.Blocks.OfType<TextBlock>().Select(text => text.Text));

    /// <summary>Cards and columns in order.</summary>
    public static IReadOnlyList<Embed> Embeds(Reply reply) => [.. reply.Blocks.Select(Render).OfType<Embed>()];

    private static IEnumerable<Block> Stacked(Block block) =>
        block is ColumnsBlock columns ? columns.Columns.Select(column => Card(column, columns)) : [block];

    private static Embed? Render(Block block) => block switch
    {
        CardBlock card => new Embed { Color = card.Accent, Description = PlainText.WithoutControls(new Reply(card)) },
        ColumnsBlock columns => new Embed { Color = columns.Accent, Fields = [.. columns.Columns.Select(Field)] },
        _ => null,
    };

    private static EmbedField Field(Column column) => new() { Name = column.Title, Value = column.Text, Inline = true };

    private static CardBlock Card(Column column, ColumnsBlock columns) =>
        new(new TextBlock(Markup.Strong(column.Title)), new TextBlock(column.Text)) { Accent = columns.Accent };
}
