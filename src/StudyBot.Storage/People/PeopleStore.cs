using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.People;

internal sealed class PeopleStore(StudyBotDatabase database) : IPeople
{
    public async Task<IReadOnlyList<PersonSettings>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.People.AsNoTracking().Select(row => new PersonSettings(row.PersonId, row.Language)).ToListAsync(cancellationToken);
    }

    public async Task SaveAsync(PersonSettings person, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.SaveOrRetryAsync(async () =>
        {
            var row = await context.People.FirstOrDefaultAsync(one => one.PersonId == person.PersonId, cancellationToken);
            if (row is null)
                context.Add(row = new PersonRow { PersonId = person.PersonId });
            row.Language = person.Language;
        }, cancellationToken);
    }

    public async Task<bool> EraseAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.People.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellationToken) > 0;
    }
}
