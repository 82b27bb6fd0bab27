namespace StudyBot.Storage.Quizzes;

/// <summary>
/// The journals of quizzes. What is written here has happened: a quiz shows nothing before its line is in. Lines and setups are text
/// whose meaning belongs to their writer.
/// </summary>
public interface IQuizJournal
{
    /// <summary>Begins a journal.</summary>
    /// <exception cref="ArgumentException">There is one of this id.</exception>
    Task OpenAsync(QuizOpening opening, CancellationToken cancellationToken);

    /// <summary>
    /// Writes a line, together with the lines of all quizzes that are waiting at the moment: many share one transaction. The task ends
    /// when the line is in. Lines are written in the order of the calls; a quiz is called for one line after the other.
    /// </summary>
    Task AppendAsync(QuizLine line, CancellationToken cancellationToken);

    /// <summary>The quizzes that are not settled, oldest first.</summary>
    Task<IReadOnlyList<StoredQuiz>> ReadUnsettledAsync(CancellationToken cancellationToken);

    /// <summary>A quiz, settled or not; null when there is none of this id, or what it told has been erased.</summary>
    Task<StoredQuiz?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Erases all that a quiz tells: its lines, its snapshot and its setup. That it was played and its scores stay.</summary>
    /// <param name="id">The quiz.</param>
    /// <param name="earned">Scores of a quiz that was not scored yet; no others take the place of those it has.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task EraseAsync(string id, IReadOnlyList<QuizScore> earned, CancellationToken cancellationToken);

    /// <summary>
    /// Erases all that settled quizzes tell, once their server has kept them long enough
    /// (<see cref="Servers.ServerSettings.RetentionDays"/>), and who accepted answers then. Scores stay.
    /// </summary>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many quizzes went.</returns>
    Task<int> ErasePastAsync(DateTime now, CancellationToken cancellationToken);

    /// <summary>Notes that the bot is alive, so that the next start knows how long it was away.</summary>
    Task MarkAliveAsync(DateTime at, CancellationToken cancellationToken);

    /// <summary>When the bot was last known to be alive, in UTC; null when it never was.</summary>
    Task<DateTime?> LastAliveAsync(CancellationToken cancellationToken);
}

/// <summary>A quiz at its beginning.</summary>
/// <param name="Id">Its name, up to 40 characters.</param>
/// <param name="ServerId">Its server.</param>
/// <param name="ChannelId">Its channel or thread.</param>
/// <param name="OpenedAt">When, in UTC.</param>
/// <param name="Setup">All that was fixed when it was opened.</param>
public sealed record QuizOpening(string Id, ulong ServerId, ulong ChannelId, DateTime OpenedAt, string Setup);

/// <summary>A line of a journal.</summary>
/// <param name="QuizId">The quiz.</param>
/// <param name="Number">Counts up from 1 within a quiz; a number is written once.</param>
/// <param name="At">When it happened, in UTC.</param>
/// <param name="Text">What happened.</param>
public sealed record QuizLine(string QuizId, int Number, DateTime At, string Text)
{
    /// <summary>The whole state after this line, now and then, so that a start need not read all lines; null for none.</summary>
    public string? Snapshot { get; init; }

    /// <summary>Whether the snapshot takes the place of the setup and of all lines before this one, which are erased.</summary>
    public bool ErasesEarlier { get; init; }

    /// <summary>Whether the quiz is over with nothing left to show; false also brings it back, null leaves that as it is.</summary>
    public bool? IsSettled { get; init; }

    /// <summary>The scores after this line, which take the place of earlier ones of this quiz; null leaves them as they are.</summary>
    public IReadOnlyList<QuizScore>? Scores { get; init; }
}

/// <summary>One person's result of one quiz.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Points">Points.</param>
/// <param name="Right">Questions answered right.</param>
/// <param name="Asked">Questions that counted.</param>
public sealed record QuizScore(ulong PersonId, string Name, int Points, int Right, int Asked);

/// <summary>A quiz as it is stored.</summary>
/// <param name="Opening">Its beginning.</param>
/// <param name="Snapshot">The state after line <paramref name="SnapshotNumber"/>; null when none was written.</param>
/// <param name="SnapshotNumber">The line of the snapshot; 0 without one.</param>
/// <param name="Lines">The lines after the snapshot, in order.</param>
/// <param name="LastNumber">The number of its last line, 0 without any. One whose writing failed is missing before it.</param>
/// <param name="LastAt">When its last line happened, in UTC.</param>
public sealed record StoredQuiz(
    QuizOpening Opening, string? Snapshot, int SnapshotNumber, IReadOnlyList<string> Lines, int LastNumber, DateTime LastAt);
