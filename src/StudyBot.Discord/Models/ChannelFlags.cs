namespace StudyBot.Discord.Models;

/// <summary>Marks of a channel that matter for posting in forums.</summary>
/// <remarks>Source: developers/resources/channel, "Channel Flags".</remarks>
[Flags]
internal enum ChannelFlags : long
{
    None = 0,

    /// <summary>The post stands at the top of its forum.</summary>
    Pinned = 1L << 1,

    /// <summary>A post in this forum needs a tag.</summary>
    RequireTag = 1L << 4,
}
