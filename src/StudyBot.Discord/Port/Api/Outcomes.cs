using StudyBot.Chat;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Port.Api;

/// <summary>Says in the port's words what became of a message. Pure.</summary>
internal static class Outcomes
{
    /// <param name="result">What Discord answered. No message counts as sent, with an unknown number.</param>
    /// <param name="place">Where it was to stand; null for a person without an open conversation.</param>
    /// <param name="botRights">What the bot may do there.</param>
    /// <param name="reply">What was said, which tells the rights it needs.</param>
    public static SendOutcome Of(ApiResult<Message?> result, Place? place, Rights botRights, Reply reply)
    {
        if (result.Refusal is not { } refusal)
        {
            var message = result.Value;
            return message is null
                ? new SendOutcome.Sent(new MessageRef(place?.Id ?? default, default), default)
                : new SendOutcome.Sent(new MessageRef(new ChannelId(message.ChannelId.Value), new MessageId(message.Id.Value)), message.EditedTimestamp ?? message.Id.Timestamp);
        }
        var reason = Reason(refusal);
        return new SendOutcome.Refused(reason, $"{refusal.Status}/{refusal.Code}: {refusal.Message}")
        {
            Place = place?.Id,
            Missing = reason == RefusalReason.MissingRights ? Missing(refusal, place, botRights, reply) : Rights.None,
        };
    }

    public static RefusalReason Reason(ApiRefusal refusal) => refusal.Code switch
    {
        DiscordCode.MissingAccess or DiscordCode.MissingPermissions => RefusalReason.MissingRights,
        DiscordCode.UnknownChannel or DiscordCode.NoMessagesHere => RefusalReason.UnknownPlace,
        DiscordCode.UnknownMessage => RefusalReason.UnknownMessage,
        DiscordCode.DirectMessagesClosed => RefusalReason.DirectMessagesClosed,
        DiscordCode.ThreadArchived or DiscordCode.ThreadLocked => RefusalReason.ThreadClosed,
        DiscordCode.PostNotReady => RefusalReason.ThreadNotReady,
        DiscordCode.EditsOfOldMessages => RefusalReason.TooOldToEdit,
        DiscordCode.TooLarge => RefusalReason.TooLarge,
        DiscordCode.FilteredByServer or DiscordCode.FilteredTitle => RefusalReason.Filtered,
        DiscordCode.SlowMode => RefusalReason.RateLimited,
        _ when refusal.IsLostInteraction => RefusalReason.TooLate,
        _ when refusal.IsMalformed => RefusalReason.Malformed,
        _ => refusal.Status switch
        {
            413 => RefusalReason.TooLarge,
            403 => RefusalReason.MissingRights,
            429 => RefusalReason.RateLimited,
            0 or >= 500 => RefusalReason.Unreachable,
            _ => RefusalReason.Other,
        },
    };

    /// <summary>
    /// The rights to ask for. By what is remembered of the place; where that says all is well, what Discord's code means at least.
    /// </summary>
    private static Rights Missing(ApiRefusal refusal, Place? place, Rights botRights, Reply reply)
    {
        var write = place?.IsThread == true ? Rights.SendMessagesInThreads : Rights.SendMessages;
        var needed = Rights.ViewChannel | write | (reply.Files.Count > 0 ? Rights.AttachFiles : Rights.None);
        return (botRights.Lacking(needed), refusal.Code) switch
        {
            (not Rights.None and var lacking, _) => lacking.HasFlag(Rights.ViewChannel) ? Rights.ViewChannel : lacking,
            (_, DiscordCode.MissingAccess) => Rights.ViewChannel,
            _ => write,
        };
    }
}
