namespace StudyBot.Discord.Models;

/// <summary>An emoji on a button or in a menu: either a character in <see cref="Name"/>, or a server's own by <see cref="Id"/>.</summary>
/// <remarks>Source: developers/resources/emoji, "Emoji Structure".</remarks>
internal sealed record Emoji
{
    public Snowflake? Id { get; set; }

    /// <summary>The character, or the name of the server's own; at most 32 characters, and Discord wants it also beside an id.</summary>
    public string? Name { get; set; }
}
