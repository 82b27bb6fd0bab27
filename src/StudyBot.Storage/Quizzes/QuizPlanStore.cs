using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Quizzes;

internal sealed class QuizPlanStore(StudyBotDatabase database) : IQuizPlans
{
    public async Task AddAsync(QuizPlan plan, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        context.Add(new QuizPlanRow { Id = plan.Id, ServerId = plan.ServerId, ChannelId = plan.ChannelId, At = plan.At, Wish = plan.Wish });
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<QuizPlan>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.QuizPlans.AsNoTracking().OrderBy(row => row.At)
            .Select(row => new QuizPlan(row.Id, row.ServerId, row.ChannelId, row.At, row.Wish)).ToListAsync(cancellationToken);
    }

    public async Task RewriteAsync(string id, string wish, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.QuizPlans.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Wish, wish), cancellationToken);
    }

    public async Task<bool> TryTakeAsync(QuizPlan plan, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.QuizPlans.Where(row => row.Id == plan.Id && row.Wish == plan.Wish).ExecuteDeleteAsync(cancellationToken) == 1;
    }
}
