namespace StudyBot.Quizzes.Rounds;

/// <summary>What the person who caused an event is told, only to them.</summary>
public enum Receipt
{
    /// <summary>Nothing: the event had no person.</summary>
    None,

    /// <summary>They play now.</summary>
    Joined,

    /// <summary>They played already; team and reading factor are as given.</summary>
    PlayedAlready,

    /// <summary>Their answer is noted.</summary>
    Noted,

    /// <summary>Their answer took the place of an earlier one.</summary>
    Changed,

    /// <summary>Their first answer stays.</summary>
    FirstStays,

    /// <summary>The time was over.</summary>
    TooLate,

    /// <summary>The quiz rests.</summary>
    Resting,

    /// <summary>The quiz is over.</summary>
    Over,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>There was nothing to do: it is already so.</summary>
    AlreadySo,

    /// <summary>Nobody plays yet.</summary>
    NobodyPlays,

    /// <summary>There is nothing of theirs to appeal for.</summary>
    NothingToAppeal,

    /// <summary>Their answer counted as right.</summary>
    WasRight,

    /// <summary>There was an appeal on this question.</summary>
    AppealedAlready,

    /// <summary>Their vote is noted.</summary>
    Voted,

    /// <summary>Whoever appeals does not vote, and only players do.</summary>
    MayNotVote,
}

/// <summary>What an event brought.</summary>
/// <param name="State">The quiz after it.</param>
/// <param name="Receipt">What the person is told.</param>
public sealed record Transition(RoundState State, Receipt Receipt = Receipt.None);
