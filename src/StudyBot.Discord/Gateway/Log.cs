using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>What the gateway tells the log. No line ever carries a frame's content or the token.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Debug, "The gateway did not answer our close in time ({Reason}); the socket is dropped.")]
    public static partial void CloseUnanswered(ILogger logger, string reason);

    [LoggerMessage(102, LogLevel.Debug, "Gateway frame with unknown opcode {Opcode} ignored.")]
    public static partial void UnknownFrame(ILogger logger, int opcode);

    [LoggerMessage(103, LogLevel.Information, "Shard {Shard} is ready (resumed: {Resumed}).")]
    public static partial void Ready(ILogger logger, ShardId shard, bool resumed);

    [LoggerMessage(104, LogLevel.Warning, "Shard {Shard} lost its connection ({End}); next: {Next} in {Wait}.")]
    public static partial void Lost(ILogger logger, ShardId shard, ConnectionEnd end, NextStep next, TimeSpan wait);

    [LoggerMessage(105, LogLevel.Warning, "Discord refused the Message Content intent; running on without what people write. Slash commands, buttons and mentions still work. To mend it: https://discord.com/developers/applications → the application → Bot → Privileged Gateway Intents → Message Content, then restart.")]
    public static partial void MessageContentRefused(ILogger logger);

    [LoggerMessage(106, LogLevel.Error, "Shard {Shard}: the sessions Discord grants for a day are used up. Nothing is lost but time: it identifies again at {ResetsAt:u}. Look for what restarts the bot so often.")]
    public static partial void BudgetExhausted(ILogger logger, ShardId shard, DateTimeOffset resetsAt);

    [LoggerMessage(107, LogLevel.Error, "The stored count of sessions failed; this process counts for itself until it works again. Check the data directory.")]
    public static partial void LedgerFailed(ILogger logger, Exception error);

    [LoggerMessage(108, LogLevel.Warning, "GET /gateway/bot gave no answer ({Reason}); known so far: {Address}. It is asked again when it is needed.")]
    public static partial void GatewayAddressUnavailable(ILogger logger, string reason, Uri? address);

    [LoggerMessage(109, LogLevel.Error, "An event {Type} could not be decoded and was skipped; the following ones are not affected.")]
    public static partial void Undecodable(ILogger logger, string type, Exception error);

    [LoggerMessage(113, LogLevel.Warning, "An event {Type} was skipped: {Fault}. The following ones are not affected.")]
    public static partial void Misfit(ILogger logger, string type, string fault);

    [LoggerMessage(110, LogLevel.Error, "The handler of an event {Type} failed; the following ones are not affected.")]
    public static partial void HandlerFailed(ILogger logger, string type, Exception error);

    [LoggerMessage(111, LogLevel.Warning, "Too much to do: {Dropped} events dropped so far, the latest of type {Type}. Handlers are slower than what arrives.")]
    public static partial void Overflow(ILogger logger, long dropped, string type);

    [LoggerMessage(112, LogLevel.Warning, "{Count} handlers did not end within {Grace} and were left behind.")]
    public static partial void HandlersLeftBehind(ILogger logger, int count, TimeSpan grace);
}
