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
                return TellAsync(new MessageEdited(parts.Messages.Read(updated.Message)) { At = editedAt }, updated.Message.GuildId, stopping);
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
        await parts.Reduced.JudgeAsync(read, stopping).ConfigureAwait(false);
        if (ForumPosts.IsFirst(read))
            Detach(parts.Posts.ArrivedAsync(read, stopping));
        else
            await TellAsync(new MessageReceived(read) { At = read.SentAt }, message.GuildId, stopping).ConfigureAwait(false);
    }

    private Task JoinAsync(Guild guild, CancellationToken stopping)
    {
        if (guild.Unavailable)
            return Task.CompletedTask;
        var (isFirst, isNew) = _servers.Describe(guild);
        parts.Joined(guild.Id);
        return isFirst
            ? TellAsync(new ServerJoined(PlaceReader.Of(_servers.Find(guild.Id.Value)!), isNew) { At = parts.Skew.DiscordNow }, guild.Id, stopping)
            : Task.CompletedTask;
    }

    private Task LeaveAsync(ulong server, CancellationToken stopping) =>
        TellAsync(new ServerLeft(new ServerId(server)) { At = parts.Skew.DiscordNow }, new Snowflake(server), stopping);

    private Task TellDeletedAsync(Snowflake message, Snowflake channel, Snowflake? server, CancellationToken stopping) => TellAsync(
        new Chat.MessageDeleted(new MessageRef(new ChannelId(channel.Value), new MessageId(message.Value)), server is { } id ? new ServerId(id.Value) : null)
        {
            At = message.Timestamp,
        },
        server, stopping);

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

    private Task TellChangedAsync(Channel channel, CancellationToken stopping) => TellAsync(
        new ChannelChanged(PlaceOf(channel), _servers.BotRights(channel.Id.Value) ?? Rights.None) { At = parts.Skew.DiscordNow }, channel.GuildId, stopping);

    private Task TellGoneAsync(Channel channel, CancellationToken stopping) => TellAsync(
        new Chat.ChannelDeleted(new ChannelId(channel.Id.Value), channel.GuildId is { } server ? new ServerId(server.Value) : null) { At = parts.Skew.DiscordNow },
        channel.GuildId, stopping);

    private Place PlaceOf(Channel channel) => parts.Places.Of(channel.Id, channel.GuildId, channel);

    private Task TellAsync(ChatEvent happened, Snowflake? server, CancellationToken stopping) =>
        parts.Hub.TellAsync(happened, server is { } id ? new ServerId(id.Value) : null, stopping);

    /// <summary>Written by somebody else, and no note of Discord's such as "pinned a message".</summary>
    private bool IsWritten(Message message) =>
        message.Type is MessageType.Default or MessageType.Reply && message.Author is { } author && author.Id.Value != _servers.Self;

    /// <summary>Waiting for a forum post must not hold up the server's other events; it ends by itself, and its failure is logged.</summary>
    private void Detach(Task waiting) => _ = parts.Failures.WatchAsync(waiting);
}
