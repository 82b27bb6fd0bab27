namespace StudyBot.Quizzes.Rounds;

/// <summary>
/// Something to show. It stays in the outbox until its delivery is in the journal, so a killed process shows it after its next start;
/// its id lets the platform recognise it if it was shown already.
/// </summary>
/// <param name="Number">Counts up within a quiz.</param>
/// <param name="Kind">What to show. It is drawn from the state at the time of drawing, so that a late one shows what is true.</param>
/// <param name="Index">The question it is about, from 0; -1 for the quiz.</param>
/// <param name="Notice">For <see cref="EffectKind.Notice"/> and <see cref="EffectKind.TellStarter"/>: what is said.</param>
/// <param name="Detail">What is filled into a notice.</param>
public sealed record Effect(int Number, EffectKind Kind, int Index = -1, Notice Notice = Notice.None, string Detail = "")
{
    /// <summary>
    /// The message it makes or changes: "lobby", "q3", "r3", "a3", "i3", "end". Other notices have one of their own.
    /// </summary>
    public string Subject => Kind switch
    {
        EffectKind.ShowLobby => "lobby",
        EffectKind.PostQuestion or EffectKind.EditQuestion => $"q{Index}",
        EffectKind.ShowReveal => $"r{Index}",
        EffectKind.ShowAppeal => $"a{Index}",
        EffectKind.ShowEnd => "end",
        EffectKind.Notice when Notice == Notice.Interrupted => $"i{Index}",
        _ => $"n{Number}",
    };

    /// <summary>Whether a message that already shows the subject is changed, instead of a new one posted.</summary>
    public bool EditsWhatIsThere => Notice == Notice.Interrupted || Kind is not (EffectKind.PostQuestion or EffectKind.Notice or EffectKind.TellStarter);

    /// <summary>Whether it waits while the quiz rests.</summary>
    public bool WaitsFor(Pause pause) =>
        Kind != EffectKind.TellStarter && (Kind == EffectKind.PostQuestion || pause.Reason is PauseReason.MissingRights or PauseReason.Unreachable);
}

/// <summary>What is to be shown.</summary>
public enum EffectKind
{
    /// <summary>The lobby, new or changed.</summary>
    ShowLobby,

    /// <summary>A question, as a new message.</summary>
    PostQuestion,

    /// <summary>The question's message as it stands now: progress, closed, given time back.</summary>
    EditQuestion,

    /// <summary>The answer with its source, new or re-scored.</summary>
    ShowReveal,

    /// <summary>An appeal to decide, or decided.</summary>
    ShowAppeal,

    /// <summary>A sentence to everybody.</summary>
    Notice,

    /// <summary>A sentence to the starter, where the channel cannot take it.</summary>
    TellStarter,

    /// <summary>The board, new or re-scored.</summary>
    ShowEnd,

    /// <summary>An accepted answer to remember with the question; shows nothing.</summary>
    LearnVariant,
}

/// <summary>What a notice says.</summary>
public enum Notice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It was paused by somebody.</summary>
    Paused,

    /// <summary>It paused because nobody answered.</summary>
    PausedUnanswered,

    /// <summary>It goes on.</summary>
    Resumed,

    /// <summary>The bot was away; the time is given back. One for each question, however often. Detail: seconds in all.</summary>
    Interrupted,

    /// <summary>The bot was away for too long; the quiz is closed.</summary>
    AwayTooLong,

    /// <summary>The bot lacks rights. Detail: which.</summary>
    RightsMissing,

    /// <summary>The platform refuses. Detail: its words.</summary>
    Unreachable,

    /// <summary>The channel is gone.</summary>
    PlaceGone,

    /// <summary>Nobody started it.</summary>
    NeverStarted,
}
