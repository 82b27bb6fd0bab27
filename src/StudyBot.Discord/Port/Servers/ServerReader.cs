using StudyBot.Chat;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Port.Servers;

/// <summary>Keeps of Discord's objects what is worth remembering. Pure.</summary>
internal static class ServerReader
{
    /// <summary>A server as GUILD_CREATE describes it.</summary>
    /// <param name="guild">The whole description.</param>
    /// <param name="self">The bot's account.</param>
    public static ServerState Read(Guild guild, ulong self)
    {
        var bot = guild.Members.FirstOrDefault(member => member.User?.Id.Value == self);
        ulong[] botRoles = [.. (bot?.Roles ?? []).Select(role => role.Value)];
        var channels = new Dictionary<ulong, ChannelState>(guild.Channels.Count + guild.Threads.Count);
        foreach (var channel in guild.Channels)
            channels[channel.Id.Value] = Read(channel, null);
        foreach (var thread in guild.Threads)
            channels[thread.Id.Value] = Read(thread, ParentIn(channels, thread));
        return Described(new ServerState(guild.Id.Value, guild.Name), guild) with
        {
            Members = guild.MemberCount ?? 0,
            Channels = channels,
            BotRoles = botRoles,
            OwnRole = guild.Roles.FirstOrDefault(role => role.Managed && botRoles.Contains(role.Id.Value))?.Id.Value,
            BotTimedOutUntil = bot?.CommunicationDisabledUntil,
        };
    }

    /// <summary>What GUILD_UPDATE repeats of a server; channels and members stay as they were.</summary>
    public static ServerState Described(ServerState before, Guild guild) => before with
    {
        Name = guild.Name,
        Owner = guild.OwnerId?.Value ?? 0,
        Locale = guild.PreferredLocale ?? "",
        WelcomeChannel = guild.SystemChannelId?.Value,
        Roles = guild.Roles.Count == 0 ? before.Roles : guild.Roles.ToDictionary(role => role.Id.Value, role => (Rights)role.Permissions),
    };

    /// <summary>A channel or thread. Parts of one, as interactions bring them, will do.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="parent">What it hangs under, which tells a forum post from a thread.</param>
    public static ChannelState Read(Channel channel, ChannelState? parent) =>
        new(channel.Id.Value, Kind(channel.Type, parent), channel.Name ?? "")
        {
            Parent = channel.ParentId?.Value,
            SlowMode = channel.RateLimitPerUser ?? 0,
            IsArchived = channel.ThreadMetadata?.Archived ?? false,
            IsLocked = channel.ThreadMetadata?.Locked ?? false,
            Overwrites = [.. channel.PermissionOverwrites.Select(each => new Overwrite(each.Id.Value, (Rights)each.Allow, (Rights)each.Deny))],
        };

    /// <summary>The channel a thread hangs under, where it is known.</summary>
    public static ChannelState? ParentIn(IReadOnlyDictionary<ulong, ChannelState> channels, Channel channel) =>
        channel.ParentId is { } parent ? channels.GetValueOrDefault(parent.Value) : null;

    private static PlaceKind Kind(ChannelType type, ChannelState? parent) => type switch
    {
        ChannelType.GuildText => PlaceKind.Text,
        ChannelType.Dm => PlaceKind.Direct,
        ChannelType.GuildVoice or ChannelType.GuildStageVoice => PlaceKind.Voice,
        ChannelType.GuildCategory => PlaceKind.Category,
        ChannelType.GuildAnnouncement => PlaceKind.Announcement,
        ChannelType.GuildForum or ChannelType.GuildMedia => PlaceKind.Forum,
        ChannelType.AnnouncementThread => PlaceKind.Thread,
        ChannelType.PublicThread => parent?.Kind == PlaceKind.Forum ? PlaceKind.ForumPost : PlaceKind.Thread,
        ChannelType.PrivateThread => PlaceKind.PrivateThread,
        _ => PlaceKind.Other,
    };
}
