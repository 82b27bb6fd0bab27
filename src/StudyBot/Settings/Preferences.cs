using System.Collections.Concurrent;
using StudyBot.Chat;
using StudyBot.Storage.Servers;
using StudyBot.Wording;

namespace StudyBot.Settings;

/// <summary>What each server chose, from memory, since forms and proposals cannot wait for a database. Safe to use from any thread.</summary>
internal sealed class Preferences(IServerSettings store)
{
    readonly ConcurrentDictionary<ulong, ServerSettings> _known = new();

    /// <summary>A server's choices; the defaults in direct conversations and until they were read.</summary>
    public ServerSettings Of(ServerId? server) =>
        server is { } id ? _known.GetValueOrDefault(id.Value) ?? new ServerSettings(id.Value) : new ServerSettings(0);

    /// <summary>The language to speak in a place.</summary>
    public Voice VoiceIn(Place place) => Voice.Of(Of(place.Server).Language);

    /// <summary>Reads a server's choices.</summary>
    public async Task LoadAsync(ServerId server, CancellationToken cancel) => _known[server.Value] = await store.ReadAsync(server.Value, cancel);

    /// <summary>Saves a server's choices; they hold at once.</summary>
    public async Task SaveAsync(ServerSettings chosen, CancellationToken cancel)
    {
        await store.SaveAsync(chosen, cancel);
        _known[chosen.ServerId] = chosen;
    }
}
