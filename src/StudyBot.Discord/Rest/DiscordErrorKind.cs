namespace StudyBot.Discord.Rest;

/// <summary>Kinds of failure.</summary>
internal enum DiscordErrorKind
{
    /// <summary>Discord understood and said no; repeating changes nothing. <see cref="DiscordError.Code"/> tells why.</summary>
    Refused,

    /// <summary>The token is not valid (401). The client asks nothing more with it.</summary>
    Unauthorized,

    /// <summary>A limit would let it through only after the deadline.</summary>
    RateLimited,

    /// <summary>No usable answer: network, or a fault on Discord's side. It may have been done.</summary>
    Unavailable,

    /// <summary>The deadline passed. It may have been done.</summary>
    DeadlinePassed,

    /// <summary>It was done, but the answer could not be read.</summary>
    Unreadable,

    /// <summary>Found by the client before sending: Discord would refuse it, as <see cref="DiscordError.FieldErrors"/> tells.</summary>
    OverLimit,

    /// <summary>Held back by the client: so many requests were refused that Discord would soon lock out this address.</summary>
    HeldBack,
}
