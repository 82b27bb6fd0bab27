namespace StudyBot.Chat;

/// <summary>What became of making commands known to the platform.</summary>
/// <param name="State">How far it came.</param>
/// <param name="Detail">For a failure, what to do about it; else what was done, in one English sentence for the log.</param>
public sealed record CommandReport(CommandState State, string Detail)
{
    /// <summary>Not tried yet.</summary>
    public static CommandReport Pending { get; } = new(CommandState.Pending, "The commands have not been compared yet.");
}

/// <summary>How far making commands known came.</summary>
public enum CommandState
{
    /// <summary>Not tried yet.</summary>
    Pending,

    /// <summary>They were known already; nothing was written.</summary>
    Unchanged,

    /// <summary>They differed and were written.</summary>
    Written,

    /// <summary>It failed; the commands known before stay.</summary>
    Failed,
}
