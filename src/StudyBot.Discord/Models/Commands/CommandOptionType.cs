namespace StudyBot.Discord.Models.Commands;

/// <summary>What an option of a command takes.</summary>
/// <remarks>Source: developers/interactions/application-commands, "Application Command Option Type".</remarks>
internal enum CommandOptionType
{
    SubCommand = 1,
    SubCommandGroup = 2,
    String = 3,

    /// <summary>Between −2⁵³+1 and 2⁵³−1.</summary>
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,

    /// <summary>A person or a role.</summary>
    Mentionable = 9,

    /// <summary>A decimal between −2⁵³ and 2⁵³.</summary>
    Number = 10,
    Attachment = 11,
}
