using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Quizzes;

internal sealed class QuizPeopleStore(StudyBotDatabase database) : IQuizPeople
{
    public async Task<IReadOnlyList<QuizPerson>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.QuizPeople.AsNoTracking()
            .Select(row => new QuizPerson(row.PersonId, row.ReadingFactor, row.IsOffBoards)).ToListAsync(cancellationToken);
    }

    public async Task SaveAsync(QuizPerson person, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.SaveOrRetryAsync(async () =>
        {
            var row = await context.QuizPeople.FirstOrDefaultAsync(one => one.PersonId == person.PersonId, cancellationToken);
            if (row is null)
                context.Add(row = new QuizPersonRow { PersonId = person.PersonId });
            (row.ReadingFactor, row.IsOffBoards) = (person.ReadingFactor, person.IsOffBoards);
        }, cancellationToken);
    }

    public async Task<bool> EraseAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await context.QuizPeople.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellationToken) > 0;
    }
}
