using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Port.Api;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Rendering;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Port.Sending;

/// <summary>Says things in channels, threads and direct conversations.</summary>
internal sealed class MessageSender(IMessageApi api, ServerDirectory servers, PlaceReader places, Destinations destinations, TimeProvider time, ILogger logger)
{
    /// <summary>Pauses while Discord still prepares a post to write in: fifteen seconds in all.</summary>
    private static readonly TimeSpan[] PausesForPost =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)];

    private readonly string _nonceBegin = $"{time.GetUtcNow().ToUnixTimeMilliseconds():x}-";
    private long _sent;

    public async Task<SendOutcome> SendAsync(Destination destination, Reply reply, CancellationToken cancellationToken)
    {
        var found = await destinations.FindAsync(destination, cancellationToken).ConfigureAwait(false);
        if (found.Refusal is { } refusal)
            return Told(Outcomes.Of(refusal, null, Rights.None, reply));
        if (destination is Destination.NewThread { } opening && found.Value.IsForum)
            return await PostAsync(found.Value.Channel, opening, reply, cancellationToken).ConfigureAwait(false);

        var channel = found.Value.Channel;
        var rights = servers.BotRights(channel.Value);
        var result = await InRenditionAsync(rights, rendition =>
        {
            var message = ReplyRenderer.New(reply, rendition) with
            {
                Nonce = _nonceBegin + Interlocked.Increment(ref _sent).ToString("x", null),
                MessageReference = found.Value.ReplyTo is { } target && rights?.Allow(Rights.ReadMessageHistory) != false ? MessageReference.ReplyTo(target) : null,
            };
            return WhenReadyAsync(() => api.CreateAsync(channel, message, cancellationToken), cancellationToken);
        }).ConfigureAwait(false);
        return Told(Outcome(result, channel, rights, reply));
    }

    public async Task<SendOutcome> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken)
    {
        var channel = new Snowflake(message.Channel.Value);
        var rights = servers.BotRights(channel.Value);
        var result = await InRenditionAsync(rights, rendition =>
            api.EditAsync(channel, new Snowflake(message.Message.Value), ReplyRenderer.Change(reply, rendition), cancellationToken)).ConfigureAwait(false);
        return Told(Outcome(result, channel, rights, reply));
    }

    public async Task<SendOutcome> DeleteAsync(MessageRef message, CancellationToken cancellationToken)
    {
        var channel = new Snowflake(message.Channel.Value);
        var deleted = await api.DeleteAsync(channel, new Snowflake(message.Message.Value), cancellationToken).ConfigureAwait(false);
        return deleted.Refusal is { Code: not DiscordCode.UnknownMessage } refusal
            ? Told(Outcome(refusal, channel, servers.BotRights(channel.Value), new Reply()))
            : new SendOutcome.Sent(message, time.GetUtcNow());
    }

    /// <summary>A forum post is opened with its first message in it.</summary>
    private async Task<SendOutcome> PostAsync(Snowflake forum, Destination.NewThread opening, Reply reply, CancellationToken cancellationToken)
    {
        var rights = servers.BotRights(forum.Value);
        var result = await InRenditionAsync(rights, async rendition =>
        {
            var thread = new ThreadCreate { Name = opening.Title, Message = ReplyRenderer.New(reply, rendition) };
            var opened = await api.OpenThreadAsync(forum, thread, cancellationToken).ConfigureAwait(false);
            return opened.Select(post => new Message { Id = post.Id, ChannelId = post.Id });
        }).ConfigureAwait(false);
        return Told(Outcome(result, forum, rights, reply));
    }

    private async Task<ApiResult<Message>> InRenditionAsync(Rights? rights, Func<Rendition, Task<ApiResult<Message>>> say)
    {
        var rendition = ReplyRenderer.For(rights ?? Rights.EmbedLinks);
        var said = await say(rendition).ConfigureAwait(false);
        if (said.Refusal is not { IsMalformed: true } malformed)
            return said;
        PortLog.LayoutRefused(logger, malformed.Message);
        return await say(rendition == Rendition.Components ? Rendition.PlainText : Rendition.Components).ConfigureAwait(false);
    }

    private async Task<ApiResult<Message>> WhenReadyAsync(Func<Task<ApiResult<Message>>> send, CancellationToken cancellationToken)
    {
        var sent = await send().ConfigureAwait(false);
        foreach (var pause in PausesForPost)
        {
            if (sent.Refusal?.Code != DiscordCode.PostNotReady)
                break;
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            sent = await send().ConfigureAwait(false);
        }
        return sent;
    }

    private SendOutcome Outcome(ApiResult<Message> result, Snowflake channel, Rights? rights, Reply reply)
    {
        var server = servers.FindByChannel(channel.Value);
        var place = places.Of(channel, server is null ? null : new Snowflake(server.Id));
        return Outcomes.Of(result.Select<Message?>(message => message), place, rights ?? PermissionRules.Direct, reply);
    }

    private SendOutcome Told(SendOutcome outcome)
    {
        if (outcome is SendOutcome.Refused refused)
            PortLog.Refused(logger, refused.Reason, refused.Detail);
        return outcome;
    }
}
