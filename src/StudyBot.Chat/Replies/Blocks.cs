namespace StudyBot.Chat;

/// <summary>A part of a reply, standing on its own line. A closed set, so that every renderer handles all of them.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>Text in the platform's markup.</summary>
/// <param name="Text">Not empty.</param>
public sealed record TextBlock(string Text) : Block;

/// <summary>Text with one button beside it, as in a list of passages each with "show".</summary>
/// <param name="Text">Not empty.</param>
/// <param name="Button">The button at its side.</param>
public sealed record SectionBlock(string Text, Button Button) : Block;

/// <summary>Blocks that belong together, framed. Cards do not stand in cards.</summary>
/// <param name="Blocks">From top to bottom.</param>
public sealed record CardBlock(params IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>Colour of the frame as 0xRRGGBB, an ornament only; null for none.</summary>
    public int? Accent { get; init; }
}

/// <summary>
/// Texts side by side where there is room, one below the other on a phone; stands in no card. The order is that of reading, and no
/// text refers to its side by "left" or "right".
/// </summary>
/// <param name="Columns">From left to right, at least two; beyond three the next row begins.</param>
public sealed record ColumnsBlock(params IReadOnlyList<Column> Columns) : Block
{
    /// <summary>Colour of the frame as 0xRRGGBB, an ornament only; null for none.</summary>
    public int? Accent { get; init; }
}

/// <summary>One of several texts side by side.</summary>
/// <param name="Title">What it is, in the platform's markup, up to 256 characters.</param>
/// <param name="Text">In the platform's markup; beyond <see cref="LongestText"/> characters all columns stand one below the other.</param>
public sealed record Column(string Title, string Text)
{
    /// <summary>What stands beside another text (Discord's limit for a field of an embed).</summary>
    public const int LongestText = 1024;
}

/// <summary>A thin line between two blocks.</summary>
public sealed record DividerBlock : Block;

/// <summary>Buttons in a row; more than five go on in further rows.</summary>
/// <param name="Buttons">From left to right, at least one.</param>
public sealed record ButtonsBlock(params IReadOnlyList<Button> Buttons) : Block;

/// <summary>A menu to choose from.</summary>
/// <param name="Menu">The menu.</param>
public sealed record MenuBlock(Menu Menu) : Block;

/// <summary>An image among <see cref="Reply.Files"/>, shown at this point with its alternative text.</summary>
/// <param name="FileName">The file's name.</param>
public sealed record ImageBlock(string FileName) : Block;

/// <summary>A file among <see cref="Reply.Files"/>, offered for download at this point.</summary>
/// <param name="FileName">The file's name.</param>
public sealed record FileBlock(string FileName) : Block;
