using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest;

/// <summary>What the bot may reach: each look-up ends in the record or in Discord's refusal.</summary>
static class Access
{
    public static Guild Guild(this Call call, string name = "guild_id") => call.GuildOrRefuse(call.Id(name));

    public static Guild GuildOrRefuse(this Call call, Snowflake id)
    {
        if (call.World.FindGuild(id) is not { } guild)
            throw new RefusedException(ApiError.UnknownGuild);
        return call.World.BotIsIn(guild) ? guild : throw new RefusedException(ApiError.MissingAccess);
    }

    /// <summary>A channel that the bot can see.</summary>
    public static Channel Channel(this Call call, string name = "channel_id")
    {
        if (call.World.FindChannel(call.Id(name)) is not { } channel)
            throw new RefusedException(ApiError.UnknownChannel);
        return call.World.CanSee(call.World.Application.BotId, channel) ? channel : throw new RefusedException(ApiError.MissingAccess);
    }

    /// <summary>A message of that channel; an ephemeral one is unknown outside its interaction.</summary>
    public static Message Message(this Call call, Channel channel, string name = "message_id") =>
        call.World.FindMessage(channel.Id, call.Id(name)) is { IsEphemeral: false } message
            ? message
            : throw new RefusedException(ApiError.UnknownMessage);

    public static Permissions BotPermissions(this Call call, Channel channel) =>
        call.World.PermissionsOf(call.World.Application.BotId, channel);

    /// <summary>Refuses with 50013 unless the bot holds all of them in the channel.</summary>
    public static void Need(this Call call, Channel channel, Permissions needed)
    {
        if (!call.BotPermissions(channel).HasFlag(needed))
            throw new RefusedException(ApiError.MissingPermissions);
    }

    /// <summary>Refuses with 50013 unless the bot holds all of them in the server.</summary>
    public static void Need(this Call call, Guild guild, Permissions needed)
    {
        if (!PermissionRules.InGuild(guild, guild.Members[call.World.Application.BotId]).HasFlag(needed))
            throw new RefusedException(ApiError.MissingPermissions);
    }

    /// <summary>An interaction's channel may be deleted before its answer comes.</summary>
    public static void NeedChannelOf(this Call call, Interaction interaction)
    {
        if (call.World.FindChannel(interaction.ChannelId) is null)
            throw new RefusedException(ApiError.UnknownChannel);
    }

    /// <summary>The application in the path must be the caller's own.</summary>
    public static void OwnApplication(this Call call)
    {
        if (call.Id("application_id") != call.World.Application.Id)
            throw new RefusedException(ApiError.NotYourApplication);
    }

    static void NeedToSendTo(this Call call, Snowflake personId)
    {
        if (call.World.FindUser(personId) is not { ClosedToDirectMessages: false })
            throw new RefusedException(ApiError.ClosedToMessages);
        if (!call.World.Guilds.Any(guild => call.World.BotIsIn(guild) && guild.Members.ContainsKey(personId)))
            throw new RefusedException(ApiError.NoMutualGuilds);
    }

    /// <summary>Refuses unless the bot may write here now, as new messages and threads require.</summary>
    public static void NeedToSend(this Call call, Channel channel)
    {
        if (channel.IsForum)
            throw new RefusedException(ApiError.ForumMessage);
        if (!channel.HoldsMessages)
            throw new RefusedException(ApiError.NonTextChannel);
        if (channel.Kind == ChannelKind.DirectMessage)
        {
            call.NeedToSendTo(channel.PersonId!.Value);
            return;
        }
        call.Need(channel, channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
        if (channel.Thread is { Locked: true } && !call.BotPermissions(channel).HasFlag(Permissions.ManageThreads))
            throw new RefusedException(ApiError.LockedThread);
        if (channel.Thread is { AwaitsFirstMessage: true })
            throw new RefusedException(ApiError.ForumMessage);
    }
}
