using System.Text.Json.Serialization;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Models;

/// <summary>What a member may do, as a bit set. Unnamed bits that Discord adds later are carried along.</summary>
/// <remarks>Source: developers/topics/permissions, "Bitwise Permission Flags".</remarks>
[Flags]
[JsonConverter(typeof(PermissionsConverter))]
internal enum Permissions : ulong
{
    /// <summary>Nothing is allowed.</summary>
    None = 0,

    /// <summary>Make invite links.</summary>
    CreateInstantInvite = 1UL << 0,

    /// <summary>Remove members.</summary>
    KickMembers = 1UL << 1,

    /// <summary>Ban members.</summary>
    BanMembers = 1UL << 2,

    /// <summary>Everything, past every channel overwrite.</summary>
    Administrator = 1UL << 3,

    /// <summary>Create, change and delete channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>Change the server; the usual mark of those who may set up a bot.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>Add a new reaction to a message.</summary>
    AddReactions = 1UL << 6,

    /// <summary>Read the audit log.</summary>
    ViewAuditLog = 1UL << 7,

    /// <summary>Be heard above others in voice.</summary>
    PrioritySpeaker = 1UL << 8,

    /// <summary>Go live.</summary>
    Stream = 1UL << 9,

    /// <summary>See a channel; without it everything else there is refused.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Write in a channel and open forum posts, but not write in threads.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Send messages that are read aloud.</summary>
    SendTtsMessages = 1UL << 12,

    /// <summary>Delete others' messages.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Have embeds shown.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Upload files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read what was written before; needed to reply.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Notify everyone, here, and any role.</summary>
    MentionEveryone = 1UL << 17,

    /// <summary>Use emoji of other servers.</summary>
    UseExternalEmojis = 1UL << 18,

    /// <summary>See the server's statistics.</summary>
    ViewGuildInsights = 1UL << 19,

    /// <summary>Join voice.</summary>
    Connect = 1UL << 20,

    /// <summary>Speak in voice.</summary>
    Speak = 1UL << 21,

    /// <summary>Mute others in voice.</summary>
    MuteMembers = 1UL << 22,

    /// <summary>Deafen others in voice.</summary>
    DeafenMembers = 1UL << 23,

    /// <summary>Move others between voice channels.</summary>
    MoveMembers = 1UL << 24,

    /// <summary>Use voice detection.</summary>
    UseVad = 1UL << 25,

    /// <summary>Change one's own nickname.</summary>
    ChangeNickname = 1UL << 26,

    /// <summary>Change others' nicknames.</summary>
    ManageNicknames = 1UL << 27,

    /// <summary>Manage roles below the own.</summary>
    ManageRoles = 1UL << 28,

    /// <summary>Manage webhooks.</summary>
    ManageWebhooks = 1UL << 29,

    /// <summary>Manage emoji, stickers and sounds of all.</summary>
    ManageGuildExpressions = 1UL << 30,

    /// <summary>Use slash and context menu commands.</summary>
    UseApplicationCommands = 1UL << 31,

    /// <summary>Ask to speak on a stage.</summary>
    RequestToSpeak = 1UL << 32,

    /// <summary>Manage events of all.</summary>
    ManageEvents = 1UL << 33,

    /// <summary>Archive and delete threads, see private ones.</summary>
    ManageThreads = 1UL << 34,

    /// <summary>Open public and announcement threads.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>Open private threads.</summary>
    CreatePrivateThreads = 1UL << 36,

    /// <summary>Use stickers of other servers.</summary>
    UseExternalStickers = 1UL << 37,

    /// <summary>Write in threads and forum posts.</summary>
    SendMessagesInThreads = 1UL << 38,

    /// <summary>Use activities.</summary>
    UseEmbeddedActivities = 1UL << 39,

    /// <summary>Time members out.</summary>
    ModerateMembers = 1UL << 40,

    /// <summary>See subscription figures.</summary>
    ViewCreatorMonetizationAnalytics = 1UL << 41,

    /// <summary>Use the soundboard.</summary>
    UseSoundboard = 1UL << 42,

    /// <summary>Add emoji, stickers and sounds.</summary>
    CreateGuildExpressions = 1UL << 43,

    /// <summary>Add events.</summary>
    CreateEvents = 1UL << 44,

    /// <summary>Use sounds of other servers.</summary>
    UseExternalSounds = 1UL << 45,

    /// <summary>Send voice messages.</summary>
    SendVoiceMessages = 1UL << 46,

    /// <summary>Set the status of a voice channel.</summary>
    SetVoiceChannelStatus = 1UL << 48,

    /// <summary>Send polls.</summary>
    SendPolls = 1UL << 49,

    /// <summary>Let user-installed apps answer publicly.</summary>
    UseExternalApps = 1UL << 50,

    /// <summary>Pin messages.</summary>
    PinMessages = 1UL << 51,

    /// <summary>Write in spite of slow mode.</summary>
    BypassSlowmode = 1UL << 52,
}
