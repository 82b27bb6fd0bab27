using System.Collections.Immutable;

namespace StudyBot.Quizzes.Rounds;

/// <summary>A quiz at one moment. The fold of its journal: nothing else changes it.</summary>
/// <param name="Setup">What it is.</param>
public sealed record RoundState(RoundSetup Setup)
{
    /// <summary>Where it stands.</summary>
    public Phase Phase { get; init; }

    /// <summary>The question asked now or last, from 0; -1 before the first.</summary>
    public int Current { get; init; } = -1;

    /// <summary>When the phase began, by the platform's clock; for a reveal when it was seen.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Questions asked so far; the last one is <see cref="Current"/>.</summary>
    public ImmutableList<RoundQuestion> Asked { get; init; } = [];

    /// <summary>Everybody who joined or answered, by id.</summary>
    public ImmutableSortedDictionary<ulong, Player> Players { get; init; } = ImmutableSortedDictionary<ulong, Player>.Empty;

    /// <summary>What is to be shown and was not confirmed yet, in order.</summary>
    public ImmutableList<Effect> Outbox { get; init; } = [];

    /// <summary>Messages that show it, by <see cref="Effect.Subject"/>.</summary>
    public ImmutableSortedDictionary<string, ulong> Messages { get; init; } = ImmutableSortedDictionary<string, ulong>.Empty;

    /// <summary>Why it rests; null unless <see cref="Phase.Paused"/>.</summary>
    public Pause? Pause { get; init; }

    /// <summary>Why it ended; null while it has not.</summary>
    public EndReason? Ended { get; init; }

    /// <summary>Questions in a row that nobody answered.</summary>
    public int UnansweredInARow { get; init; }

    /// <summary>Effects issued so far: the source of their ids.</summary>
    public int Issued { get; init; }

    /// <summary>From when on the lobby may be changed again to show who joined.</summary>
    public DateTimeOffset LobbyRestsUntil { get; init; }

    /// <summary>Whether somebody joined whom the lobby does not show yet.</summary>
    public bool LobbyIsBehind { get; init; }

    /// <summary>Commands that steered it, so that the same one arriving twice steers once.</summary>
    public ImmutableSortedSet<string> Steered { get; init; } = [];

    /// <summary>The end of the last interruption since the question was called; the least time there is without one.</summary>
    public DateTimeOffset InterruptedUntil { get; init; }

    /// <summary>People whose data were erased so far: the source of the numbers that stand for them.</summary>
    public int Erased { get; init; }

    /// <summary>The question asked now or last; null before the first.</summary>
    public RoundQuestion? CurrentQuestion => Asked.Count > 0 ? Asked[^1] : null;

    /// <summary>The questions that count: closed, and not broken off.</summary>
    public IEnumerable<(int Index, RoundQuestion Question)> Counting() =>
        Asked.Select((question, index) => (index, question)).Where(asked => asked.question is { IsClosed: true, IsVoid: false });
}

/// <summary>Where a quiz stands.</summary>
public enum Phase
{
    /// <summary>People join; nothing was asked.</summary>
    Lobby,

    /// <summary>A question is open, or about to be shown.</summary>
    Asking,

    /// <summary>The answer is shown.</summary>
    Revealed,

    /// <summary>It rests until somebody resumes it.</summary>
    Paused,

    /// <summary>It is over; appeals may still change scores.</summary>
    Ended,
}

/// <summary>Why a quiz rests.</summary>
/// <param name="From">The phase to return to.</param>
/// <param name="Reason">Why.</param>
/// <param name="Since">Since when.</param>
/// <param name="Detail">For missing rights, their names; else empty.</param>
public sealed record Pause(Phase From, PauseReason Reason, DateTimeOffset Since, string Detail = "");

/// <summary>Why a quiz rests.</summary>
public enum PauseReason
{
    /// <summary>Somebody who may steer it asked for it.</summary>
    Asked,

    /// <summary>Nobody answered three questions in a row.</summary>
    Unanswered,

    /// <summary>The bot may not write in the channel any more.</summary>
    MissingRights,

    /// <summary>The platform could not be reached, or refused for a reason that may pass.</summary>
    Unreachable,
}

/// <summary>Why a quiz ended.</summary>
public enum EndReason
{
    /// <summary>All questions were asked.</summary>
    Finished,

    /// <summary>Somebody who may steer it stopped it.</summary>
    Stopped,

    /// <summary>The bot was away for too long.</summary>
    AwayTooLong,

    /// <summary>The channel was deleted, or the bot removed from the server.</summary>
    PlaceGone,

    /// <summary>Nobody started it.</summary>
    NeverStarted,

    /// <summary>It rested for a week.</summary>
    RestedTooLong,
}
