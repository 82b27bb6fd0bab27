namespace StudyBot.Discord.Models;

/// <summary>Marks of a message.</summary>
/// <remarks>Source: developers/resources/message, "Message Flags".</remarks>
[Flags]
internal enum MessageFlags : long
{
    None = 0,
    Crossposted = 1L << 0,
    IsCrosspost = 1L << 1,

    /// <summary>Links in it show no preview.</summary>
    SuppressEmbeds = 1L << 2,
    SourceMessageDeleted = 1L << 3,
    Urgent = 1L << 4,
    HasThread = 1L << 5,

    /// <summary>Only the person who invoked the interaction sees it.</summary>
    Ephemeral = 1L << 6,

    /// <summary>A deferred answer that still shows "thinking".</summary>
    Loading = 1L << 7,
    FailedToMentionSomeRolesInThread = 1L << 8,

    /// <summary>Sent silently.</summary>
    SuppressNotifications = 1L << 12,
    IsVoiceMessage = 1L << 13,
    HasSnapshot = 1L << 14,

    /// <summary>Made of components alone, without content or embeds; never taken back once set.</summary>
    IsComponentsV2 = 1L << 15,
}
