using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Quizzes;

internal sealed class QuizTraceStore(StudyBotDatabase database) : IQuizTraces
{
    public async Task<IReadOnlyList<string>> NamingAsync(ulong personId, CancellationToken cancellationToken)
    {
        var id = Written(personId);
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.Quizzes.AsNoTracking()
            .Where(row => row.Setup.Contains(id) || (row.Snapshot != null && row.Snapshot.Contains(id))
                || context.QuizLines.Any(line => line.QuizId == row.Id && line.Text.Contains(id)))
            .OrderByDescending(row => row.OpenedAt).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<PastScore>> ScoresAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var scores =
            from score in context.QuizScores
            join quiz in context.Quizzes on score.QuizId equals quiz.Id
            where score.PersonId == personId
            orderby quiz.OpenedAt descending
            select new PastScore(quiz.Id, quiz.ServerId, quiz.ChannelId, quiz.OpenedAt, score.Name, score.Points, score.Right, score.Asked);
        return await scores.ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DecidedVariant>> DecidedAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return [.. (await DecidedByAsync(context, personId, cancellationToken)).Select(row => new DecidedVariant(row.ServerId, row.QuestionId, row.Text))];
    }

    public async Task EraseAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.SaveOrRetryAsync(async () =>
        {
            await context.QuizScores.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
            foreach (var variant in await DecidedByAsync(context, personId, cancellationToken))
                variant.DecidedBy = string.Join(',', variant.DecidedBy.Split(',').Where(judge => judge != Written(personId)));
        }, cancellationToken);
    }

    static Task<List<QuizVariantRow>> DecidedByAsync(StudyBotContext context, ulong personId, CancellationToken cancellationToken)
    {
        var among = $",{Written(personId)},";
        return context.QuizVariants.Where(row => ("," + row.DecidedBy + ",").Contains(among)).ToListAsync(cancellationToken);
    }

    static string Written(ulong personId) => personId.ToString(CultureInfo.InvariantCulture);
}
