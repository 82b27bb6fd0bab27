namespace StudyBot.Chat;

/// <summary>
/// What an account may do in a place. Only the rights this product asks about; the bits are Discord's,
/// so that its adapter need not translate (developers/topics/permissions, "Bitwise Permission Flags").
/// </summary>
[Flags]
public enum Rights : ulong
{
    /// <summary>Nothing, or a place that is not known.</summary>
    None = 0,

    /// <summary>Everything, whatever the other bits say.</summary>
    Administrator = 1UL << 3,

    /// <summary>Create, rename and delete channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>Change the server's settings: the right that /pengaturan asks for when no teacher role is set.</summary>
    ManageServer = 1UL << 5,

    /// <summary>Add reactions to messages.</summary>
    AddReactions = 1UL << 6,

    /// <summary>See the channel at all; without it every other right in the channel is void.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Write messages in a channel, and open posts in a forum. Says nothing about threads.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Delete, pin and hide other people's messages.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Have links and embeds shown; without it a reply is sent as plain text.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Send files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read messages written earlier; needed to answer a message by replying to it.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Notify everybody. The bot never asks for it.</summary>
    MentionEveryone = 1UL << 17,

    /// <summary>Change roles below one's own.</summary>
    ManageRoles = 1UL << 28,

    /// <summary>Use slash commands and message commands of bots.</summary>
    UseCommands = 1UL << 31,

    /// <summary>Archive, lock and delete threads, and see private ones.</summary>
    ManageThreads = 1UL << 34,

    /// <summary>Open a thread that everybody in the channel sees.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>Open a thread that only those added to it see.</summary>
    CreatePrivateThreads = 1UL << 36,

    /// <summary>Write messages in threads and forum posts.</summary>
    SendMessagesInThreads = 1UL << 38,
}
