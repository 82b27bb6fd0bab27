namespace StudyBot.Discord.Models;

/// <summary>A file of a message, or one that a person handed to a command or modal.</summary>
/// <remarks>Source: developers/resources/message, "Attachment Structure".</remarks>
internal sealed record Attachment
{
    public Snowflake Id { get; set; }

    public string Filename { get; set; } = "";

    /// <summary>The name as typed, where Discord had to change it for <see cref="Filename"/>.</summary>
    public string? Title { get; set; }

    /// <summary>Alternative text.</summary>
    public string? Description { get; set; }

    public string? ContentType { get; set; }

    /// <summary>Bytes.</summary>
    public long Size { get; set; }

    /// <summary>Where to fetch it; signed, and valid for a limited time.</summary>
    public string Url { get; set; } = "";

    public bool? Ephemeral { get; set; }
}
