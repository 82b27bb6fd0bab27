namespace StudyBot.Sandbox.World;

/// <summary>Discord's permission bits (docs: topics/permissions, "Bitwise Permission Flags").</summary>
[Flags]
enum Permissions : ulong
{
    None = 0,
    CreateInstantInvite = 1UL << 0,
    KickMembers = 1UL << 1,
    BanMembers = 1UL << 2,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    AddReactions = 1UL << 6,
    ViewAuditLog = 1UL << 7,
    Stream = 1UL << 9,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    SendTtsMessages = 1UL << 12,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    MentionEveryone = 1UL << 17,
    UseExternalEmojis = 1UL << 18,
    Connect = 1UL << 20,
    Speak = 1UL << 21,
    ChangeNickname = 1UL << 26,
    ManageNicknames = 1UL << 27,
    ManageRoles = 1UL << 28,
    ManageWebhooks = 1UL << 29,
    UseApplicationCommands = 1UL << 31,
    ManageThreads = 1UL << 34,
    CreatePublicThreads = 1UL << 35,
    CreatePrivateThreads = 1UL << 36,
    UseExternalStickers = 1UL << 37,
    SendMessagesInThreads = 1UL << 38,
    ModerateMembers = 1UL << 40,
    SendVoiceMessages = 1UL << 46,
    SendPolls = 1UL << 49,
    UseExternalApps = 1UL << 50,
    PinMessages = 1UL << 51,
    BypassSlowmode = 1UL << 52,

    /// <summary>Every bit Discord documents, named here or not (47 is unused).</summary>
    All = ((1UL << 53) - 1) & ~(1UL << 47),

    /// <summary>What @everyone holds in the class server the sandbox starts with.</summary>
    Student = CreateInstantInvite | AddReactions | Stream | ViewChannel | SendMessages | EmbedLinks | AttachFiles
        | ReadMessageHistory | UseExternalEmojis | Connect | Speak | ChangeNickname | UseApplicationCommands
        | CreatePublicThreads | CreatePrivateThreads | UseExternalStickers | SendMessagesInThreads | SendVoiceMessages
        | SendPolls | UseExternalApps,

    /// <summary>What the bot's invite asks for.</summary>
    Invited = ViewChannel | SendMessages | SendMessagesInThreads | EmbedLinks | AttachFiles | ReadMessageHistory | AddReactions
        | UseExternalEmojis | CreatePublicThreads,
}
