namespace StudyBot.Chat;

/// <summary>The line to the platform changed. Told to features so that a running game can pause and say why.</summary>
/// <param name="Change">What changed.</param>
public sealed record ConnectionChanged(ConnectionChange Change) : ChatEvent
{
    /// <summary>Which of several parallel connections; 0 when there is one.</summary>
    public int Shard { get; init; }

    /// <summary>
    /// For <see cref="ConnectionChange.Restarted"/>: how long nothing was heard, measured on a monotonic clock.
    /// What people did meanwhile is lost to the bot.
    /// </summary>
    public TimeSpan Gap { get; init; }
}

/// <summary>What can happen to the line.</summary>
public enum ConnectionChange
{
    /// <summary>Connected for the first time in this process.</summary>
    Started,

    /// <summary>The line broke; it is being mended.</summary>
    Lost,

    /// <summary>The line is back and everything that happened meanwhile has been or will be reported.</summary>
    Resumed,

    /// <summary>The line is back, but events in between are lost.</summary>
    Restarted,

    /// <summary>The bot may read only messages addressed to it; offer buttons and forms. Told once per process.</summary>
    Reduced,
}
