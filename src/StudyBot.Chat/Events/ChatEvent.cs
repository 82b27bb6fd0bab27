namespace StudyBot.Chat;

/// <summary>Something happened. Events are facts: handlers read them, none changes them.</summary>
public abstract record ChatEvent
{
    /// <summary>
    /// When it happened by the platform's clock (Discord: the time inside the snowflake), so that it can be compared
    /// with other events and with <see cref="SendOutcome.Sent"/>; never with this machine's clock.
    /// </summary>
    public DateTimeOffset At { get; init; }
}
