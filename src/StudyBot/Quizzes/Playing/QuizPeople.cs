using System.Collections.Concurrent;
using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;
using StudyBot.Storage.Quizzes;
using StudyBot.Wording;

namespace StudyBot.Quizzes.Playing;

/// <summary>What people chose for themselves, from memory. Safe to use from any thread.</summary>
internal sealed class QuizPeople(IQuizPeople store) : IPersonalData
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

    /// <inheritdoc/>
    public Task<PersonalRecord> OfAsync(PersonId person, Voice voice, CancellationToken cancel)
    {
        var (chosen, quizVoice) = (Of(person.Value), QuizVoice.Of(voice));
        return Task.FromResult(new PersonalRecord(
            "quizChoices",
            quizVoice["YourChoices"],
            [quizVoice.Say("OwnChoices", chosen.ReadingFactor, quizVoice[chosen.IsOffBoards ? "OffBoards" : "OnBoards"])],
            new { chosen.ReadingFactor, chosen.IsOffBoards }));
    }

    /// <inheritdoc/>
    public async Task<int> EraseAsync(PersonId person, CancellationToken cancel)
    {
        _known.TryRemove(person.Value, out _);
        return await store.EraseAsync(person.Value, cancel) ? 1 : 0;
    }

    /// <summary>A person as a player.</summary>
    public Player AsPlayer(Person person, int? team = null) => new(person.Id.Value, person.Name, Of(person.Id.Value).ReadingFactor, team);
}
