using Microsoft.Extensions.Logging;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Interactions;

/// <summary>What the log says about interactions. Never what people wrote, nor tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "The {Type} {Id} came too late to Discord and is dropped: {Detail}")]
    public static partial void InteractionLost(ILogger logger, InteractionType type, Snowflake id, string detail);

    [LoggerMessage(LogLevel.Warning, "Discord did not take the acknowledgement of the {Type} {Id}: {Detail}")]
    public static partial void AcknowledgementRefused(ILogger logger, InteractionType type, Snowflake id, string detail);

    [LoggerMessage(LogLevel.Error, "Discord refused the layout of a reply, so it was sent as plain text: {Detail}")]
    public static partial void LayoutRefused(ILogger logger, string detail);

    [LoggerMessage(LogLevel.Error, "The handler of {Request} failed; the person was told so.")]
    public static partial void HandlerFailed(ILogger logger, string request, Exception error);

    [LoggerMessage(LogLevel.Error, "Telling Discord to wait for {Request} failed by a fault of ours.")]
    public static partial void DeferralFailed(ILogger logger, string request, Exception error);

    [LoggerMessage(LogLevel.Error, "The handler of {Request} ended without saying anything; the person got an apology.")]
    public static partial void HandlerSilent(ILogger logger, string request);

    [LoggerMessage(LogLevel.Error, "Proposals for {Request} failed; the person saw an empty list.")]
    public static partial void ProposalsFailed(ILogger logger, string request, Exception error);

    [LoggerMessage(LogLevel.Warning, "Proposals for {Request} took longer than {Limit}; the person saw an empty list.")]
    public static partial void ProposalsLate(ILogger logger, string request, TimeSpan limit);

    [LoggerMessage(LogLevel.Error, "The apology for a failed handler could not be said either.")]
    public static partial void ApologyFailed(ILogger logger, Exception error);

    [LoggerMessage(LogLevel.Warning, "This machine's clock is {Seconds:F1} s {Direction} Discord's. Answers are not affected, but times that people "
        + "read may be wrong: set the clock by the network (NTP).")]
    public static partial void ClockSkewed(ILogger logger, double seconds, string direction);
}
