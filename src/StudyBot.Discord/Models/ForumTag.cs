namespace StudyBot.Discord.Models;

/// <summary>A tag that a forum offers for its posts.</summary>
/// <remarks>Source: developers/resources/channel, "Forum Tag Object".</remarks>
internal sealed record ForumTag
{
    public Snowflake Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Only those who manage threads may use it.</summary>
    public bool Moderated { get; set; }
}
