namespace StudyBot.Discord.Rest.Limiting;

/// <summary>What a 429 is about, and so what has to stop.</summary>
internal enum RateLimitScope
{
    /// <summary>The bot in this bucket.</summary>
    User,

    /// <summary>The channel or server, whoever asks. Not held against the bot.</summary>
    Shared,

    /// <summary>All of the bot's requests.</summary>
    Global,

    /// <summary>No headers of Discord's: the guard in front of it has locked out this address.</summary>
    Address,
}
