namespace StudyBot.Chat;

/// <summary>What became of something said. Refusals are ordinary: servers change rights, people close direct messages.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It stands there.</summary>
    /// <param name="Message">Where, for editing later. A long text may have become several messages; this is the last.</param>
    /// <param name="At">When, by the platform's clock: the time to count answers from.</param>
    public sealed record Sent(MessageRef Message, DateTimeOffset At) : SendOutcome;

    /// <summary>It does not stand there, and trying again the same way will not help.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Detail">The platform's own words, for the log.</param>
    public sealed record Refused(RefusalReason Reason, string Detail) : SendOutcome
    {
        /// <summary>Where it was to stand; null for a person without an open conversation.</summary>
        public ChannelId? Place { get; init; }

        /// <summary>For <see cref="RefusalReason.MissingRights"/>: the rights to ask an administrator for, as far as known.</summary>
        public Rights Missing { get; init; }
    }

    /// <summary>Whether it stands there.</summary>
    public bool IsSent => this is Sent;
}
