namespace StudyBot.Chat;

/// <summary>
/// Something to say, described by what it is and not by how a platform draws it. Text is in the platform's markup:
/// whatever came from people or documents is escaped by whoever builds the reply. Every reply must survive as plain
/// text (<see cref="PlainText"/>): colour, layout and buttons only repeat what the words say.
/// </summary>
/// <param name="Blocks">From top to bottom.</param>
public sealed record Reply(params IReadOnlyList<Block> Blocks)
{
    /// <summary>Files to send with it; those that no <see cref="ImageBlock"/> or <see cref="FileBlock"/> names stand at the end.</summary>
    public IReadOnlyList<ChatFile> Files { get; init; } = [];

    /// <summary>
    /// People who asked to be notified by this reply. Nobody else is ever notified, whoever the text mentions;
    /// roles and "everyone" never are.
    /// </summary>
    public IReadOnlyList<PersonId> Notify { get; init; } = [];

    /// <summary>Shown without a notification sound, for running commentary.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>A reply that is one piece of text.</summary>
    public static Reply Of(string text) => new(new TextBlock(text));

    /// <summary>The same reply with more below.</summary>
    public Reply With(params IReadOnlyList<Block> more) => this with { Blocks = [.. Blocks, .. more] };
}
