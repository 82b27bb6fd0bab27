namespace StudyBot.Discord.Models;

/// <summary>A person's membership in one server.</summary>
/// <remarks>Source: developers/resources/guild, "Guild Member Object".</remarks>
internal sealed record Member
{
    /// <summary>Null where Discord sends it beside the member: with messages and in resolved data.</summary>
    public User? User { get; set; }

    /// <summary>The name shown in this server, where one was set.</summary>
    public string? Nick { get; set; }

    /// <summary>Ids of the roles held, without the role of everyone, whose id is the server's.</summary>
    public IReadOnlyList<Snowflake> Roles { get; set; } = [];

    /// <summary>What the member may do in the channel; sent with interactions only.</summary>
    public Permissions? Permissions { get; set; }

    /// <summary>End of a time-out; a moment that has passed means none.</summary>
    public DateTimeOffset? CommunicationDisabledUntil { get; set; }
}
