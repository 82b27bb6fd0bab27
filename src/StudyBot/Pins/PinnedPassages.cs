using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Knowledge.Passages;
using StudyBot.Material;
using StudyBot.Storage.Pins;
using StudyBot.Wording;

namespace StudyBot.Pins;

/// <summary>
/// What teachers chose, in memory: question → passage, per server. A passage is known by document, headings and text, so that a pin
/// outlives a new index; when the text itself changed, the pin is stale and answers nothing. Safe to use from any thread.
/// </summary>
internal sealed class PinnedPassages(IPins store, Library library) : IPersonalData
{
    readonly ConcurrentDictionary<(ulong Server, string Key), Pin> _pins = new();
    (Shelf Shelf, Dictionary<string, Passage> Passages) _known = (Shelf.Empty, []);

    /// <summary>Reads all pins.</summary>
    public async Task LoadAsync(CancellationToken cancel)
    {
        foreach (var pin in await store.ReadAllAsync(cancel))
            _pins[(pin.ServerId, pin.Key)] = pin;
    }

    /// <summary>A server's pin for a question; null when there is none.</summary>
    public Pin? For(ServerId? server, string key) => server is { } here && key.Length > 0 ? _pins.GetValueOrDefault((here.Value, key)) : null;

    /// <summary>All pins of a server, the newest first.</summary>
    public IReadOnlyList<Pin> Of(ServerId server) => [.. _pins.Values.Where(pin => pin.ServerId == server.Value).OrderByDescending(pin => pin.PinnedAt)];

    /// <summary>The passage with an id; null when the documents do not hold it (any more).</summary>
    public Passage? Passage(string id)
    {
        var shelf = library.Shelf;
        if (!ReferenceEquals(_known.Shelf, shelf))
        {
            var passages = shelf.Documents.SelectMany(document => PassageBuilder.Of(document.Key, document.Document));
            _known = (shelf, passages.GroupBy(IdOf).ToDictionary(same => same.Key, same => same.First()));
        }
        return _known.Passages.GetValueOrDefault(id);
    }

    /// <summary>The id of a passage: 16 hexadecimal digits of a hash.</summary>
    public static string IdOf(Passage passage) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [passage.Document, .. passage.Headings, passage.Text]))))[..16];

    /// <summary>Pins a passage; it holds at once.</summary>
    public async Task PinAsync(Pin pin, CancellationToken cancel)
    {
        await store.SaveAsync(pin, cancel);
        _pins[(pin.ServerId, pin.Key)] = pin;
    }

    /// <summary>Removes a pin.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> UnpinAsync(ServerId server, string key, CancellationToken cancel)
    {
        _pins.TryRemove((server.Value, key), out _);
        return await store.RemoveAsync(server.Value, key, cancel);
    }

    /// <inheritdoc/>
    public Task<PersonalRecord> OfAsync(PersonId person, Voice voice, CancellationToken cancel)
    {
        var own = _pins.Values.Where(pin => pin.PinnedBy == person.Value).OrderByDescending(pin => pin.PinnedAt).ToList();
        return Task.FromResult(new PersonalRecord("pins", PinTexts.In(voice).YourPins(own.Count), [.. own.Select(pin => Markup.Escape(pin.Question))], own));
    }

    /// <summary>The choice is the class's and stays; who made it is forgotten.</summary>
    public async Task<int> EraseAsync(PersonId person, CancellationToken cancel)
    {
        foreach (var (place, pin) in _pins.Where(pin => pin.Value.PinnedBy == person.Value))
            _pins[place] = pin with { PinnedBy = 0 };
        return await store.ForgetPersonAsync(person.Value, cancel);
    }
}
