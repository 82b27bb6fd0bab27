using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Api;

/// <summary>Says in the port's words what became of a message. Pure.</summary>
internal static class Outcomes
{
    private const int SlowMode = 20016;
    private const int NoMessagesHere = 50008;
    private const int FilteredByServer = 200000;
    private const int FilteredTitle = 200001;

    /// <param name="result">What Discord answered.</param>
    /// <param name="place">Where it was to stand; null for a person without an open conversation.</param>
    /// <param name="botRights">What the bot may do there.</param>
    /// <param name="reply">What was said, which tells the rights it needs.</param>
    public static SendOutcome Of(RestResult<Message> result, Place? place, Rights botRights, Reply reply)
    {
        if (result.Error is not { } refusal)
        {
            var message = result.Value!;
            return new SendOutcome.Sent(message.Id.In(message.ChannelId), message.EditedTimestamp ?? message.Id.Timestamp);
        }
        var reason = Reason(refusal);
        return new SendOutcome.Refused(reason, refusal.ToString())
        {
            Place = place?.Id,
            Missing = reason == RefusalReason.MissingRights ? Missing(refusal, place, botRights, reply) : Rights.None,
        };
    }

    public static RefusalReason Reason(DiscordError refusal) => refusal.Code switch
    {
        DiscordErrorCode.MissingAccess or DiscordErrorCode.MissingPermissions => RefusalReason.MissingRights,
        DiscordErrorCode.UnknownChannel or NoMessagesHere => RefusalReason.UnknownPlace,
        DiscordErrorCode.UnknownMessage => RefusalReason.UnknownMessage,
        DiscordErrorCode.CannotMessageUser => RefusalReason.DirectMessagesClosed,
        DiscordErrorCode.ThreadArchived or DiscordErrorCode.ThreadLocked => RefusalReason.ThreadClosed,
        DiscordErrorCode.CannotSendInForum => RefusalReason.ThreadNotReady,
        DiscordErrorCode.TooManyEditsOfOldMessage => RefusalReason.TooOldToEdit,
        DiscordErrorCode.RequestTooLarge => RefusalReason.TooLarge,
        FilteredByServer or FilteredTitle => RefusalReason.Filtered,
        SlowMode => RefusalReason.RateLimited,
        _ when refusal.IsLostInteraction() => RefusalReason.TooLate,
        _ when refusal.IsMalformed() => RefusalReason.Malformed,
        _ => (refusal.Kind, refusal.HttpStatus) switch
        {
            (DiscordErrorKind.RateLimited or DiscordErrorKind.HeldBack, _) => RefusalReason.RateLimited,
            (DiscordErrorKind.Unavailable or DiscordErrorKind.DeadlinePassed, _) => RefusalReason.Unreachable,
            (_, 413) => RefusalReason.TooLarge,
            (_, 403) => RefusalReason.MissingRights,
            _ => RefusalReason.Other,
        },
    };

    /// <summary>
    /// The rights to ask for. By what is remembered of the place; where that says all is well, what Discord's code means at least.
    /// </summary>
    private static Rights Missing(DiscordError refusal, Place? place, Rights botRights, Reply reply)
    {
        var write = place?.IsThread == true ? Rights.SendMessagesInThreads : Rights.SendMessages;
        var needed = Rights.ViewChannel | write | (reply.Files.Count > 0 ? Rights.AttachFiles : Rights.None);
        return (botRights.Lacking(needed), refusal.Code) switch
        {
            (not Rights.None and var lacking, _) => lacking.HasFlag(Rights.ViewChannel) ? Rights.ViewChannel : lacking,
            (_, DiscordErrorCode.MissingAccess) => Rights.ViewChannel,
            _ => write,
        };
    }
}
