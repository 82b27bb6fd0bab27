using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Quizzes;

internal sealed class QuizBoardStore(StudyBotDatabase database) : IQuizBoards
{
    public async Task<IReadOnlyList<BoardLine>> ReadAsync(ulong serverId, DateTime? since, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var scores =
            from score in context.QuizScores
            join quiz in context.Quizzes on score.QuizId equals quiz.Id
            where quiz.ServerId == serverId && (since == null || quiz.OpenedAt >= since)
                && !context.QuizPeople.Any(person => person.PersonId == score.PersonId && person.IsOffBoards)
            orderby quiz.OpenedAt
            select new { score.PersonId, score.Name, score.Points, score.Right, score.Asked };
        var read = await scores.ToListAsync(cancellationToken);
        return
        [
            .. read.GroupBy(score => score.PersonId)
                .Select(own => new BoardLine(
                    own.Key, own.Last().Name, own.Sum(score => score.Points), own.Sum(score => score.Right), own.Sum(score => score.Asked), own.Count()))
                .OrderByDescending(line => line.Points).ThenBy(line => line.PersonId),
        ];
    }
}
