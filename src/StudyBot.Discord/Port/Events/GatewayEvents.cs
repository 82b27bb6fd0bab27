using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Events;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Servers;
using Wire = StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Port.Events;

/// <summary>Takes events of the gateway: keeps the server directory, hands interactions to the engine and all else to the hub.</summary>
internal sealed class GatewayEvents(GatewayEventsParts parts)
{
    private readonly ServerDirectory _servers = parts.Servers;

    /// <summary>Handles one event; events of one server are handed in one after the other.</summary>
    public Task HandleAsync(GatewayEvent happened, CancellationToken stopping)
    {
        switch (happened)
        {
            case InteractionCreated created:
                parts.Skew.Observe(created.Interaction.Id.Timestamp);
                return parts.Engine.HandleAsync(created.Interaction, stopping);
            case MessageCreated created:
                parts.Skew.Observe(created.Message.Id.Timestamp);
                return ReceiveAsync(created.Message, stopping);
            case MessageUpdated { Message.EditedTimestamp: { } editedAt } updated when IsWritten(updated.Message):
                var edited = new MessageEdited(parts.Messages.Read(updated.Message)) { At = editedAt };
                return TellAsync(edited, updated.Message.GuildId, stopping);
            case Wire.MessageDeleted deleted:
                return TellDeletedAsync(deleted.Id, deleted.ChannelId, deleted.GuildId, stopping);
            case MessagesDeleted deleted:
                return Task.WhenAll(deleted.Ids.Select(id => TellDeletedAsync(id, deleted.ChannelId, deleted.GuildId, stopping)));
            case Ready ready:
                parts.Reduced.Learn(ready.Application.Flags);
                return Task.WhenAll(_servers.Begin(ready).Select(server => LeaveAsync(server, stopping)));
            case GuildCreated created:
                return JoinAsync(created.Guild, stopping);
            case GuildDeleted { Guild.Unavailable: not true } deleted:
                _servers.Forget(deleted.Guild.Id.Value);
                return LeaveAsync(deleted.Guild.Id.Value, stopping);
            case GuildDeleted outage:
                _servers.LoseSight(outage.Guild.Id.Value);
                return Task.CompletedTask;
            default:
                _servers.Follow(happened);
                return TellOfPlaceAsync(happened, stopping);
        }
    }

    private async Task ReceiveAsync(Message message, CancellationToken stopping)
    {
        if (!IsWritten(message))
            return;
        var read = parts.Messages.Read(message);
        await parts.Reduced.JudgeAsync(read, stopping);
        if (ForumPosts.IsFirst(read))
            Detach(parts.Posts.ArrivedAsync(read, stopping));
        else
            await TellAsync(new MessageReceived(read) { At = read.SentAt }, message.GuildId, stopping);
    }

    private Task JoinAsync(Guild guild, CancellationToken stopping)
    {
        if (guild.Unavailable)
            return Task.CompletedTask;
        var (isFirst, isNew) = _servers.Describe(guild);
        parts.Joined(guild.Id);
        if (!isFirst)
            return Task.CompletedTask;
        var server = PlaceReader.Of(_servers.Find(guild.Id.Value)!);
        return TellAsync(new ServerJoined(server, isNew) { At = parts.Skew.DiscordNow }, guild.Id, stopping);
    }

    private Task LeaveAsync(ulong server, CancellationToken stopping) =>
        TellAsync(new ServerLeft(new ServerId(server)) { At = parts.Skew.DiscordNow }, new Snowflake(server), stopping);

    private Task TellDeletedAsync(Snowflake message, Snowflake channel, Snowflake? server, CancellationToken stopping) => TellAsync(
        new Chat.MessageDeleted(message.In(channel), server.ToServer()) { At = message.Timestamp }, server, stopping);

    private Task TellOfPlaceAsync(GatewayEvent happened, CancellationToken stopping)
    {
        switch (happened)
        {
            case Wire.ThreadCreated { Thread: { NewlyCreated: true } thread } when PlaceOf(thread) is var place:
                var opened = new Chat.ThreadCreated(place, null) { At = thread.Id.Timestamp };
                if (place.Kind != PlaceKind.ForumPost)
                    return TellAsync(opened, thread.GuildId, stopping);
                Detach(parts.Posts.OpenedAsync(opened, stopping));
                return Task.CompletedTask;
            case ThreadUpdated { Thread: var changed }:
                return TellChangedAsync(changed, stopping);
            case ChannelUpdated { Channel: var changed }:
                return TellChangedAsync(changed, stopping);
            case ChannelCreated { Channel: var made }:
                return TellChangedAsync(made, stopping);
            case ThreadDeleted { Thread: var gone }:
                return TellGoneAsync(gone, stopping);
            case Wire.ChannelDeleted { Channel: var gone }:
                return TellGoneAsync(gone, stopping);
            default:
                return Task.CompletedTask;
        }
    }

    private Task TellChangedAsync(Channel channel, CancellationToken stopping)
    {
        var rights = _servers.BotRights(channel.Id.Value) ?? Rights.None;
        return TellAsync(new ChannelChanged(PlaceOf(channel), rights) { At = parts.Skew.DiscordNow }, channel.GuildId, stopping);
    }

    private Task TellGoneAsync(Channel channel, CancellationToken stopping) => TellAsync(
        new Chat.ChannelDeleted(channel.Id.ToChannel(), channel.GuildId.ToServer()) { At = parts.Skew.DiscordNow }, channel.GuildId, stopping);

    private Place PlaceOf(Channel channel) => parts.Places.Of(channel.Id, channel.GuildId, channel);

    private Task TellAsync(ChatEvent happened, Snowflake? server, CancellationToken stopping) =>
        parts.Hub.TellAsync(happened, server.ToServer(), stopping);

    /// <summary>Written by somebody else, and no note of Discord's such as "pinned a message".</summary>
    private bool IsWritten(Message message) =>
        message.Type is MessageType.Default or MessageType.Reply && message.Author is { } author && author.Id.Value != _servers.Self;

    /// <summary>Waiting for a forum post must not hold up the server's other events. It ends by itself, and its failure is logged.</summary>
    private void Detach(Task waiting) => _ = parts.Failures.WatchAsync(waiting);
}
