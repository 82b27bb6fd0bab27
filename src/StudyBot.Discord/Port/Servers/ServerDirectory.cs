using System.Collections.Concurrent;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Port.Servers;

/// <summary>
/// The servers the bot is in. Events of one server come one after the other, so each server has one writer; anybody may read.
/// </summary>
/// <param name="time">Tells whether a time-out of the bot is over; minutes do not matter there.</param>
internal sealed class ServerDirectory(TimeProvider time)
{
    private readonly ConcurrentDictionary<ulong, ServerState> _servers = new();
    private readonly ConcurrentDictionary<ulong, ulong> _serverOfChannel = new();
    private readonly ConcurrentDictionary<ulong, bool> _announced = new();
    private readonly ConcurrentDictionary<ulong, bool> _away = new();
    private ulong _self;
    private ulong _application;

    /// <summary>The bot's account; 0 before the first READY.</summary>
    public ulong Self => Volatile.Read(ref _self);

    /// <summary>The bot's application; 0 before the first READY.</summary>
    public ulong Application => Volatile.Read(ref _application);

    public IReadOnlyCollection<ulong> Servers => (IReadOnlyCollection<ulong>)_servers.Keys;

    /// <summary>Takes the list of servers of a new session.</summary>
    /// <returns>Servers that the bot was removed from while it was away.</returns>
    public IReadOnlyList<ulong> Begin(Ready ready)
    {
        Volatile.Write(ref _self, ready.User.Id.Value);
        Volatile.Write(ref _application, ready.Application.Id.Value);
        var listed = ready.Guilds.Select(guild => guild.Id.Value).ToHashSet();
        foreach (var server in listed)
            _announced.TryAdd(server, false);
        ulong[] gone = [.. _servers.Keys.Where(server => !listed.Contains(server) && IsOfShard(server, ready.Shard))];
        foreach (var server in gone)
            Forget(server);
        return gone;
    }

    /// <summary>Takes the description of a server.</summary>
    /// <returns>Whether it is to be announced for the first time, and if so whether the bot has just been invited.</returns>
    public (bool IsFirst, bool IsNew) Describe(Guild guild)
    {
        Set(ServerReader.Read(guild, Self));
        _away.TryRemove(guild.Id.Value, out _);
        var isNew = !_announced.TryGetValue(guild.Id.Value, out var isAnnounced);
        _announced[guild.Id.Value] = true;
        return (!isAnnounced, isNew);
    }

    /// <summary>Takes over what an event changes.</summary>
    public void Follow(GatewayEvent happened)
    {
        if (happened.SourceGuildId is { } id && _servers.TryGetValue(id.Value, out var before)
            && ServerChanges.After(before, happened, Self) is var after && !ReferenceEquals(before, after))
            Set(after);
    }

    /// <summary>A server is out of order at Discord's: it is remembered, but answers nothing.</summary>
    public void LoseSight(ulong server) => _away[server] = true;

    /// <summary>A server that Discord knows the bot in and that is in order, among those a shard hears of; null when there is none.</summary>
    public ulong? AnyInOrder(int shard, int shards) =>
        _servers.Keys.Where(server => !_away.ContainsKey(server) && IsOfShard(server, [shard, shards])).Select(server => (ulong?)server).FirstOrDefault();

    /// <summary>Forgets a server that the bot is no longer in.</summary>
    public void Forget(ulong server)
    {
        _announced.TryRemove(server, out _);
        _away.TryRemove(server, out _);
        if (!_servers.TryRemove(server, out var state))
            return;
        foreach (var channel in state.Channels.Keys)
            _serverOfChannel.TryRemove(channel, out _);
    }

    public ServerState? Find(ulong server) => _servers.GetValueOrDefault(server);

    /// <summary>The server a channel belongs to, where it is known.</summary>
    public ServerState? FindByChannel(ulong channel) => _serverOfChannel.TryGetValue(channel, out var server) ? Find(server) : null;

    /// <summary>What the bot may do in a channel; null when the channel is not known.</summary>
    public Rights? BotRights(ulong channel) =>
        FindByChannel(channel) is { } server && server.Channels.TryGetValue(channel, out var state)
            ? PermissionRules.InChannel(server, state, Self, server.BotRoles, server.BotTimedOutUntil > time.GetUtcNow())
            : null;

    /// <summary>What a member without any role may do in a channel; null when the channel is not known.</summary>
    public Rights? EveryonesRights(ulong channel) =>
        FindByChannel(channel) is { } server && server.Channels.TryGetValue(channel, out var state)
            ? PermissionRules.InChannel(server, state, PermissionRules.Nobody, [], isTimedOut: false)
            : null;

    private void Set(ServerState after)
    {
        if (_servers.TryGetValue(after.Id, out var before))
        {
            foreach (var channel in before.Channels.Keys.Where(channel => !after.Channels.ContainsKey(channel)))
                _serverOfChannel.TryRemove(channel, out _);
        }
        _servers[after.Id] = after;
        foreach (var channel in after.Channels.Keys)
            _serverOfChannel[channel] = after.Id;
    }

    private static bool IsOfShard(ulong server, IReadOnlyList<int>? shard) =>
        shard is not [var index, var count, ..] || count <= 0 || (server >> 22) % (ulong)count == (ulong)index;
}
