using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Pins;

internal sealed class PinStore(StudyBotDatabase database) : IPins
{
    public async Task<IReadOnlyList<Pin>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.Pins.AsNoTracking()
            .Select(row => new Pin(row.ServerId, row.Key, row.Question, row.Passage, row.PinnedBy, row.PinnedAt)).ToListAsync(cancellationToken);
    }

    public async Task SaveAsync(Pin pin, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.SaveOrRetryAsync(async () =>
        {
            var row = await context.Pins.FirstOrDefaultAsync(one => one.ServerId == pin.ServerId && one.Key == pin.Key, cancellationToken);
            if (row is null)
                context.Add(row = new PinRow { ServerId = pin.ServerId, Key = pin.Key, Question = pin.Question, Passage = pin.Passage });
            (row.Question, row.Passage, row.PinnedBy, row.PinnedAt) = (pin.Question, pin.Passage, pin.PinnedBy, pin.PinnedAt);
        }, cancellationToken);
    }

    public async Task<bool> RemoveAsync(ulong serverId, string key, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.Pins.Where(row => row.ServerId == serverId && row.Key == key).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    public async Task<int> ForgetPersonAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.Pins.Where(row => row.PinnedBy == personId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.PinnedBy, 0UL), cancellationToken);
    }
}
