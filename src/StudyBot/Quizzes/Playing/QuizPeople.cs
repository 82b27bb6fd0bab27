using System.Collections.Concurrent;
using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Playing;

/// <summary>What people chose for themselves, from memory. Safe to use from any thread.</summary>
internal sealed class QuizPeople(IQuizPeople store)
{
    readonly ConcurrentDictionary<ulong, QuizPerson> _known = new();

    /// <summary>Reads everybody's choices.</summary>
    public async Task LoadAsync(CancellationToken cancel)
    {
        foreach (var person in await store.ReadAllAsync(cancel))
            _known[person.PersonId] = person;
    }

    /// <summary>A person's choices.</summary>
    public QuizPerson Of(ulong person) => _known.GetValueOrDefault(person) ?? new QuizPerson(person);

    /// <summary>Keeps a person's choices; they hold at once.</summary>
    public async Task SaveAsync(QuizPerson chosen, CancellationToken cancel)
    {
        await store.SaveAsync(chosen, cancel);
        _known[chosen.PersonId] = chosen;
    }

    /// <summary>A person as a player.</summary>
    public Player AsPlayer(Person person, int? team = null) => new(person.Id.Value, person.Name, Of(person.Id.Value).ReadingFactor, team);
}
