namespace StudyBot.Discord.Gateway;

/// <summary>Why a connection ended.</summary>
internal enum EndKind
{
    /// <summary>The socket never opened: no network, refused, or slower than its deadline.</summary>
    ConnectFailed,

    /// <summary>The peer closed it, with or without a code.</summary>
    Closed,

    /// <summary>The peer asked us to come back (op 7).</summary>
    ReconnectRequested,

    /// <summary>The peer ended the session (op 9, <c>d: false</c>).</summary>
    SessionInvalid,

    /// <summary>The peer refused us for now, the session may live on (op 9, <c>d: true</c>).</summary>
    SessionResumable,

    /// <summary>A heartbeat was not acknowledged before the next was due: the peer is dead or deaf.</summary>
    Zombie,

    /// <summary>Heartbeats are acknowledged, but events do not come any more, not even one that was asked for.</summary>
    Silent,

    /// <summary>Hello, READY or RESUMED did not come in time.</summary>
    DeadlineMissed,

    /// <summary>What came was not the protocol, or a send failed.</summary>
    Faulted,

    /// <summary>The day's budget of sessions was used up before Identify could be sent.</summary>
    BudgetExhausted,

    /// <summary>We were asked to stop.</summary>
    Stopped,
}
