namespace StudyBot.Discord.Models;

/// <summary>Kinds of channel. A number without a name here is a kind that Discord added later.</summary>
/// <remarks>Source: developers/resources/channel, "Channel Types".</remarks>
internal enum ChannelType
{
    GuildText = 0,
    Dm = 1,
    GuildVoice = 2,
    GroupDm = 3,
    GuildCategory = 4,
    GuildAnnouncement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    GuildStageVoice = 13,
    GuildDirectory = 14,
    GuildForum = 15,
    GuildMedia = 16,
}
