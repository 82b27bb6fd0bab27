using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Greetings;

internal sealed class GreetingStore(StudyBotDatabase database, TimeProvider clock) : IGreetings
{
    public async Task<bool> TryClaimAsync(ulong serverId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.TryInsertAsync(
            context.Greetings.Where(row => row.ServerId == serverId),
            () => new GreetingRow { ServerId = serverId, GreetedAt = clock.GetUtcNow().UtcDateTime },
            cancellationToken);
    }

    public async Task ReleaseAsync(ulong serverId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.Greetings.Where(row => row.ServerId == serverId).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<DateTime?> GreetedAtAsync(ulong serverId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.Greetings.Where(row => row.ServerId == serverId)
            .Select(row => (DateTime?)row.GreetedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
