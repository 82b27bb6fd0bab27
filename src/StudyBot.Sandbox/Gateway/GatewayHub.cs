using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>All sessions and connections of the practice gateway. Touched only under the world's gate.</summary>
sealed class GatewayHub
{
    const int ReportsKept = 200;

    readonly WorldState _world;
    readonly Dictionary<string, GatewaySession> _sessions = [];
    readonly List<GatewayConnection> _connections = [];
    readonly Queue<ConnectionReport> _reports = new();
    int _connectionCount;
    int _sessionCount;

    public GatewayHub(WorldState world, GatewayOptions options)
    {
        _world = world;
        Options = options;
        Budget = new IdentifyBudget(world.Time, options.IdentifiesPerDay, options.MaxConcurrency, options.IdentifyInterval);
        world.Observe(Publish);
    }

    public GatewayOptions Options { get; }

    public IdentifyBudget Budget { get; }

    public IReadOnlyCollection<GatewaySession> Sessions => _sessions.Values;

    public IReadOnlyList<GatewayConnection> Connections => _connections;

    public IReadOnlyCollection<ConnectionReport> Reports => _reports;

    public ConnectionReport NewReport(string path, string query)
    {
        var report = new ConnectionReport { Number = ++_connectionCount, Path = path, Query = query, OpenedAt = _world.Now };
        _reports.Enqueue(report);
        if (_reports.Count > ReportsKept)
            _reports.Dequeue();
        return report;
    }

    public void Add(GatewayConnection connection) => _connections.Add(connection);

    /// <summary>A connection is gone; its session waits for a resume unless the client ended it.</summary>
    public void Remove(GatewayConnection connection, int? clientCode)
    {
        _connections.Remove(connection);
        connection.Report.Open = false;
        connection.Report.ClosedByClient = connection.Report.ClosedByServer is null ? clientCode : null;
        if (connection.Session is not { } session || session.Connection != connection)
            return;
        session.Connection = null;
        session.DetachedAt = _world.Time.GetTimestamp();
        if ((connection.Report.ClosedByServer ?? clientCode) is { } code && CloseCodes.EndsSession(code))
            Forget(session);
    }

    public GatewaySession NewSession(IdentifyRequest request)
    {
        DropTimedOut();
        var id = $"{_world.Application.Id.Value:x16}{++_sessionCount:x8}{_world.NewId().Value:x16}";
        var session = new GatewaySession(id, request.Intents, request.Shard, request.ShardCount, Options.ReplayCapacity);
        _sessions.Add(id, session);
        return session;
    }

    /// <summary>A session that can still be resumed.</summary>
    public GatewaySession? FindSession(string id)
    {
        DropTimedOut();
        return _sessions.GetValueOrDefault(id);
    }

    public void Forget(GatewaySession session) => _sessions.Remove(session.Id);

    void Publish(WorldEvent happened)
    {
        if (_sessions.Count == 0 || EventDispatches.For(_world, happened) is not { } dispatch)
            return;
        if (dispatch.GuildId is { } guild && _world.FindGuild(guild) is { } known && !_world.BotIsIn(known) && happened is not GuildVanished)
            return;
        foreach (var session in _sessions.Values)
            session.Send(dispatch, _world.Application.BotId);
    }

    void DropTimedOut()
    {
        foreach (var session in _sessions.Values.Where(TimedOut).ToList())
            Forget(session);
    }

    bool TimedOut(GatewaySession session) =>
        session.Connection is null && _world.Time.GetElapsedTime(session.DetachedAt) > Options.SessionLife;
}
