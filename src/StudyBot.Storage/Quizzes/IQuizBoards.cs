namespace StudyBot.Storage.Quizzes;

/// <summary>The scores of all quizzes of each server.</summary>
public interface IQuizBoards
{
    /// <summary>
    /// Everybody's sums in a server, most points first. People who left the boards are not among them; people who left the server are,
    /// by the name they had.
    /// </summary>
    /// <param name="serverId">The server.</param>
    /// <param name="since">Only quizzes opened since, in UTC; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<BoardLine>> ReadAsync(ulong serverId, DateTime? since, CancellationToken cancellationToken);
}

/// <summary>One person's sum.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Name">Their name in their last quiz.</param>
/// <param name="Points">All points.</param>
/// <param name="Right">Questions answered right.</param>
/// <param name="Asked">Questions that counted.</param>
/// <param name="Quizzes">Quizzes played.</param>
public sealed record BoardLine(ulong PersonId, string Name, int Points, int Right, int Asked, int Quizzes);
