namespace StudyBot.Discord.Models;

/// <summary>What a channel allows or denies one role or one member beyond their roles.</summary>
/// <remarks>Source: developers/resources/channel, "Overwrite Object".</remarks>
internal sealed record PermissionOverwrite
{
    /// <summary>Id of the role or of the member, by <see cref="Type"/>.</summary>
    public Snowflake Id { get; set; }

    public OverwriteType Type { get; set; }

    public Permissions Allow { get; set; }

    public Permissions Deny { get; set; }
}

/// <summary>Whom an overwrite is about.</summary>
internal enum OverwriteType
{
    Role = 0,
    Member = 1,
}
