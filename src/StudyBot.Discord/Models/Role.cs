namespace StudyBot.Discord.Models;

/// <summary>A role of a server.</summary>
/// <remarks>Source: developers/topics/permissions, "Role Object".</remarks>
internal sealed record Role
{
    /// <summary>Equal to the server's id for the role of everyone.</summary>
    public Snowflake Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Height in the list; the role of everyone is 0.</summary>
    public int Position { get; set; }

    public Permissions Permissions { get; set; }

    /// <summary>Whether an integration owns the role, as it does a bot's own.</summary>
    public bool Managed { get; set; }
}
