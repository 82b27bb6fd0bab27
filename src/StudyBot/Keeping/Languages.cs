using System.Collections.Concurrent;
using StudyBot.Chat;
using StudyBot.Settings;
using StudyBot.Storage.People;
using StudyBot.Wording;

namespace StudyBot.Keeping;

/// <summary>The language each person chose for answers that only they see. In memory, since forms cannot wait for a database.</summary>
internal sealed class Languages(IPeople store, Preferences preferences) : IPersonalData
{
    readonly ConcurrentDictionary<ulong, string> _chosen = new();

    /// <summary>The language to speak to a person privately: theirs, or the server's.</summary>
    public Voice VoiceFor(Request request) => VoiceFor(request.Person.Id, request.Place);

    /// <summary>The language to speak to a person privately: theirs, or the server's.</summary>
    public Voice VoiceFor(PersonId person, Place place) =>
        _chosen.TryGetValue(person.Value, out var language) ? Voice.Of(language) : preferences.VoiceIn(place);

    /// <summary>Reads everybody's choice.</summary>
    public async Task LoadAsync(CancellationToken cancel)
    {
        foreach (var person in await store.ReadAllAsync(cancel))
        {
            if (person.Language is { } language)
                _chosen[person.PersonId] = language;
        }
    }

    /// <summary>Saves a choice, with null to follow the server; it holds at once.</summary>
    public async Task ChooseAsync(PersonId person, string? language, CancellationToken cancel)
    {
        if (language is null)
        {
            await EraseAsync(person, cancel);
            return;
        }
        await store.SaveAsync(new PersonSettings(person.Value, language), cancel);
        _chosen[person.Value] = language;
    }

    /// <inheritdoc/>
    public Task<PersonalRecord> OfAsync(PersonId person, Voice voice, CancellationToken cancel)
    {
        var texts = KeepingTexts.In(voice);
        var language = _chosen.GetValueOrDefault(person.Value);
        return Task.FromResult(new PersonalRecord(
            "language", texts.YourLanguage, [language is null ? texts.FollowsServer : Voice.Of(language).LanguageName], new { Language = language }));
    }

    /// <inheritdoc/>
    public async Task<int> EraseAsync(PersonId person, CancellationToken cancel)
    {
        _chosen.TryRemove(person.Value, out _);
        return await store.EraseAsync(person.Value, cancel) ? 1 : 0;
    }
}
