using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Quizzes;

internal sealed class QuizVariantStore(StudyBotDatabase database, TimeProvider clock) : IQuizVariants
{
    public async Task<ILookup<string, string>> ReadAsync(ulong serverId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.QuizVariants.AsNoTracking().Where(row => row.ServerId == serverId)
            .Select(row => new { row.QuestionId, row.Text }).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.QuestionId, row => row.Text);
    }

    public async Task AddAsync(QuizVariant variant, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.TryInsertAsync(
            context.QuizVariants.Where(row => row.ServerId == variant.ServerId && row.QuestionId == variant.QuestionId && row.Text == variant.Text),
            () => new QuizVariantRow
            {
                ServerId = variant.ServerId,
                QuestionId = variant.QuestionId,
                Text = variant.Text,
                DecidedBy = variant.DecidedBy,
                DecidedAt = clock.GetUtcNow().UtcDateTime,
            },
            cancellationToken);
    }
}
