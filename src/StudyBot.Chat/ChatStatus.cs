namespace StudyBot.Chat;

/// <summary>How the line to the platform is doing, for people who look after the bot.</summary>
public sealed record ChatStatus
{
    /// <summary>Events arrive.</summary>
    public bool IsConnected { get; init; }

    /// <summary>Only messages addressed to the bot can be read; commands, buttons and forms work as ever.</summary>
    public bool IsReduced { get; init; }

    /// <summary>
    /// How far this machine's clock is ahead of the platform's (negative: behind), within about two seconds.
    /// Null until something happened to measure it by. It never matters to answering, only to what people read about time and what is taken up after a start.
    /// </summary>
    public TimeSpan? ClockSkew { get; init; }

    /// <summary>How long a heartbeat takes there and back; null before the first.</summary>
    public TimeSpan? Latency { get; init; }

    /// <summary>What became of making the commands known.</summary>
    public CommandReport Commands { get; init; } = CommandReport.Pending;
}
