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

    /// <summary>
    /// Names this utterance across restarts, 1 to <see cref="LongestOnce"/> letters, digits and dashes: sent again within some minutes it
    /// is the message that stands there already, not a second one. Null for what is said as often as it is sent.
    /// </summary>
    public string? Once { get; init; }

    /// <summary>The most characters of <see cref="Once"/>: Discord takes 25 for a nonce, and pages are told apart behind it.</summary>
    public const int LongestOnce = 20;

    /// <summary>A reply that is one piece of text.</summary>
    public static Reply Of(string text) => new(new TextBlock(text));

    /// <summary>The same reply with more below.</summary>
    public Reply With(params IReadOnlyList<Block> more) => this with { Blocks = [.. Blocks, .. more] };
}
