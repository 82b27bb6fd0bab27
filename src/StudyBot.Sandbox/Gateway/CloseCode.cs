namespace StudyBot.Sandbox.Gateway;

/// <summary>Why the gateway closes a connection (docs: topics/opcodes-and-status-codes, "Gateway Close Event Codes").</summary>
enum CloseCode
{
    UnknownError = 4000,
    UnknownOpcode = 4001,
    DecodeError = 4002,
    NotAuthenticated = 4003,
    AuthenticationFailed = 4004,
    AlreadyAuthenticated = 4005,
    InvalidSequence = 4007,
    RateLimited = 4008,
    SessionTimedOut = 4009,
    InvalidShard = 4010,
    ShardingRequired = 4011,
    InvalidApiVersion = 4012,
    InvalidIntents = 4013,
    DisallowedIntents = 4014,
}

static class CloseCodes
{
    /// <summary>Codes after which a session cannot be resumed; all others leave it alive for a while.</summary>
    public static bool EndsSession(int code) => code is
        1000 or 1001 or (int)CloseCode.AuthenticationFailed or (int)CloseCode.InvalidSequence
        or (int)CloseCode.SessionTimedOut or (>= (int)CloseCode.InvalidShard and <= (int)CloseCode.DisallowedIntents);
}
