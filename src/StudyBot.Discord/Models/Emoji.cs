namespace StudyBot.Discord.Models;

/// <summary>An emoji on a button or in a menu: either a character in <see cref="Name"/>, or a server's own by <see cref="Id"/>.</summary>
/// <remarks>Source: developers/resources/emoji, "Emoji Structure".</remarks>
internal sealed record Emoji
{
    public Snowflake? Id { get; set; }

    public string? Name { get; set; }

    public bool? Animated { get; set; }
}
