using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Port.Api;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Rendering;
using StudyBot.Discord.Port.Servers;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Sending;

/// <summary>Says things in channels, threads and direct conversations.</summary>
internal sealed class MessageSender(
    IMessageApi api, PageTrails trails, ServerDirectory servers, PlaceReader places, TimeProvider time, ILogger logger)
{
    private readonly Destinations _destinations = new(api, servers);
    private readonly PagedMessages _messages = new(api, trails, time, logger);

    public async Task<SendOutcome> SendAsync(Destination destination, Reply reply, CancellationToken cancellationToken)
    {
        var found = await _destinations.FindAsync(destination, cancellationToken);
        if (found.Value is not { } place)
            return Told(Outcomes.Of(found.Error!, null, Rights.None, reply));
        if (destination is Destination.NewThread { } opening && place.IsForum)
            return await PostAsync(place.Channel, opening, reply, cancellationToken);

        var rights = servers.BotRights(place.Channel.Value);
        var replyTo = CanReply(rights) ? place.ReplyTo : null;
        var result = await InRenditionAsync(rights, rendition =>
            _messages.SendAsync(place.Channel, ReplyPages.Cut(reply, rendition), rendition, replyTo, [], cancellationToken));
        return Told(Outcome(result, place.Channel, rights, reply));
    }

    public async Task<SendOutcome> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken)
    {
        var channel = message.Channel.ToSnowflake();
        var rights = servers.BotRights(channel.Value);
        var result = await InRenditionAsync(rights, rendition =>
            _messages.EditAsync(channel, message.Message.ToSnowflake(), ReplyPages.Cut(reply, rendition), rendition, cancellationToken));
        return Told(Outcome(result, channel, rights, reply));
    }

    public async Task<SendOutcome> DeleteAsync(MessageRef message, CancellationToken cancellationToken)
    {
        var channel = message.Channel.ToSnowflake();
        var deleted = await _messages.DeleteAsync(channel, message.Message.ToSnowflake(), cancellationToken);
        return deleted is { Code: not DiscordErrorCode.UnknownMessage } refusal
            ? Told(Outcome(refusal, channel, servers.BotRights(channel.Value), new Reply()))
            : new SendOutcome.Sent(message, time.GetUtcNow());
    }

    public async Task<SendOutcome> ReactAsync(MessageRef message, string emoji, CancellationToken cancellationToken)
    {
        var channel = message.Channel.ToSnowflake();
        return await api.ReactAsync(channel, message.Message.ToSnowflake(), emoji, cancellationToken) is { } refusal
            ? Told(Outcome(refusal, channel, servers.BotRights(channel.Value), new Reply()))
            : new SendOutcome.Sent(message, time.GetUtcNow());
    }

    /// <summary>A forum post is opened with its first message in it.</summary>
    private async Task<SendOutcome> PostAsync(
        Snowflake forum, Destination.NewThread opening, Reply reply, CancellationToken cancellationToken)
    {
        var rights = servers.BotRights(forum.Value);
        var result = await InRenditionAsync(rights, async rendition =>
        {
            var pages = ReplyPages.Cut(reply, rendition);
            var thread = new ThreadCreate { Name = opening.Title, Message = ReplyRenderer.New(pages[0], rendition) };
            var opened = await api.OpenThreadAsync(forum, thread, cancellationToken);
            if (opened.Value is not { } post)
                return opened.Error!;
            return pages.Count == 1
                ? new Message { Id = post.Id, ChannelId = post.Id }
                : await _messages.SendAsync(post.Id, pages.Skip(1), rendition, null, [post.Id], cancellationToken);
        });
        return Told(Outcome(result, forum, rights, reply));
    }

    /// <summary>Replying needs the right to read what was written before; without it the message stands alone.</summary>
    private static bool CanReply(Rights? rights) => rights?.Allow(Rights.ReadMessageHistory) != false;

    private async Task<RestResult<Message>> InRenditionAsync(Rights? rights, Func<Rendition, Task<RestResult<Message>>> say)
    {
        var rendition = ReplyRenderer.For(rights ?? Rights.EmbedLinks);
        var said = await say(rendition);
        if (said.Error is not { } malformed || !malformed.IsMalformed())
            return said;
        PortLog.LayoutRefused(logger, malformed.ToString());
        return await say(rendition == Rendition.Components ? Rendition.PlainText : Rendition.Components);
    }

    private SendOutcome Outcome(RestResult<Message> result, Snowflake channel, Rights? rights, Reply reply)
    {
        var server = servers.FindByChannel(channel.Value);
        var place = places.Of(channel, server is null ? null : new Snowflake(server.Id));
        return Outcomes.Of(result, place, rights ?? PermissionRules.Direct, reply);
    }

    private SendOutcome Told(SendOutcome outcome)
    {
        if (outcome is SendOutcome.Refused refused)
            PortLog.Refused(logger, refused.Reason, refused.Detail);
        return outcome;
    }
}
