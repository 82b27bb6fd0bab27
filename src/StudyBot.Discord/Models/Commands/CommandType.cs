namespace StudyBot.Discord.Models.Commands;

/// <summary>Kinds of command.</summary>
/// <remarks>Source: developers/interactions/application-commands, "Application Command Types".</remarks>
internal enum CommandType
{
    /// <summary>A slash command.</summary>
    ChatInput = 1,

    /// <summary>In the menu of a person.</summary>
    User = 2,

    /// <summary>In the menu of a message.</summary>
    Message = 3,

    /// <summary>Opens an activity; not ours, but it must survive a bulk overwrite.</summary>
    PrimaryEntryPoint = 4,
}
