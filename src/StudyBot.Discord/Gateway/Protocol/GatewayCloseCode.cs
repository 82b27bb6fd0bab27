namespace StudyBot.Discord.Gateway;

/// <summary>Close codes that mean something to us (Discord docs: topics/opcodes-and-status-codes).</summary>
internal static class GatewayCloseCode
{
    /// <summary>Sent when we stop for good: the session ends and the bot goes offline at once.</summary>
    public const int Normal = 1000;

    /// <summary>Sent when we mean to come back: any code but 1000 and 1001 keeps the session.</summary>
    public const int WillReturn = 4000;

    public const int AuthenticationFailed = 4004;
    public const int InvalidSequence = 4007;
    public const int SessionTimedOut = 4009;
    public const int InvalidShard = 4010;
    public const int ShardingRequired = 4011;
    public const int InvalidApiVersion = 4012;
    public const int InvalidIntents = 4013;
    public const int DisallowedIntents = 4014;
}
