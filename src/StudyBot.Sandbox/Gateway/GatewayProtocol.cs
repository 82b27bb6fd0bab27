using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Answers what a client sends. Called under the world's gate, one payload after the other.</summary>
sealed class GatewayProtocol(WorldState world, GatewayHub hub)
{
    public void Receive(GatewayConnection connection, ReadOnlyMemory<byte> payload)
    {
        connection.Report.Received++;
        if (!connection.Budget.TrySpend())
            Close(connection, CloseCode.RateLimited);
        else if (!TryRead(payload, out var opcode, out var data))
            Close(connection, CloseCode.DecodeError);
        else
            Handle(connection, opcode, data);
    }

    void Handle(GatewayConnection connection, Opcode opcode, JsonElement data)
    {
        switch (opcode)
        {
            case Opcode.Heartbeat:
                Beat(connection);
                break;
            case Opcode.Identify when connection.Session is not null:
            case Opcode.Resume when connection.Session is not null:
                Close(connection, CloseCode.AlreadyAuthenticated);
                break;
            case Opcode.Identify:
                Identify(connection, data);
                break;
            case Opcode.Resume:
                Resume(connection, data);
                break;
            case Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestGuildMembers
                or Opcode.RequestSoundboardSounds or Opcode.RequestChannelInfo:
                if (connection.Session is not { } session)
                    Close(connection, CloseCode.NotAuthenticated);
                else if (opcode == Opcode.RequestGuildMembers && GuildMembers.Answer(world, session, data) is { } refusal)
                    Close(connection, refusal);
                break;
            default:
                Close(connection, CloseCode.UnknownOpcode);
                break;
        }
    }

    static void Beat(GatewayConnection connection)
    {
        connection.Report.Heartbeats++;
        connection.LastHeartbeat = connection.Time.GetTimestamp();
        if (!connection.WithholdsAcks)
            connection.Send(Payload.HeartbeatAck);
    }

    void Identify(GatewayConnection connection, JsonElement data)
    {
        var (request, refusal) = IdentifyRequest.Read(data);
        if (request is null)
        {
            Close(connection, refusal);
            return;
        }
        if (Refuse(request) is { } code)
        {
            Close(connection, code);
            return;
        }
        switch (hub.Budget.TrySpend(request.Shard))
        {
            case IdentifyVerdict.TooSoon:
                connection.Report.Notices.Add("identified sooner than the concurrency limit allows");
                connection.Send(Payload.InvalidSession(resumable: false));
                break;
            case IdentifyVerdict.Exhausted:
                connection.Report.Notices.Add("used up the day's identifies: all sessions end, the token is reset");
                ResetToken();
                break;
            default:
                Start(connection, request);
                break;
        }
    }

    CloseCode? Refuse(IdentifyRequest request)
    {
        if (request.Token != world.Application.Token)
            return CloseCode.AuthenticationFailed;
        if ((request.Intents & Intents.Privileged & ~world.Application.PrivilegedIntents) != Intents.None)
            return CloseCode.DisallowedIntents;
        var guilds = world.Guilds.Count(g => world.BotIsIn(g) && (long)(g.Id.Value >> 22) % request.ShardCount == request.Shard);
        return guilds > hub.Options.GuildsPerShard ? CloseCode.ShardingRequired : null;
    }

    void Start(GatewayConnection connection, IdentifyRequest request)
    {
        var session = hub.NewSession(request);
        Attach(connection, session);
        connection.Report.Identified = true;
        if (connection.Report.Path.StartsWith(GatewayEndpoint.ResumePath, StringComparison.Ordinal))
            connection.Report.Notices.Add("identified on the resume address; it belongs to a dead session");
        var guilds = world.Guilds.Where(g => world.BotIsIn(g) && session.Owns(g.Id)).ToList();
        session.Send("READY", Payload.Bytes(Ready(session, request, guilds)));
        foreach (var guild in guilds.Where(g => !world.IsDown(g.Id)))
            session.Send(EventDispatches.Guild(world, guild), world.Application.BotId);
    }

    JsonObject Ready(GatewaySession session, IdentifyRequest request, List<Guild> guilds) => new()
    {
        ["v"] = 10,
        ["user_settings"] = new JsonObject(),
        ["user"] = UserJson.Self(world.Bot),
        ["session_type"] = "normal",
        ["session_id"] = session.Id,
        ["resume_gateway_url"] = world.Address.Replace("http", "ws", StringComparison.Ordinal) + GatewayEndpoint.ResumePath,
        ["relationships"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["guilds"] = guilds.Select(g => GuildJson.Unavailable(g.Id)).ToJsonArray(),
        ["guild_join_requests"] = new JsonArray(),
        ["geo_ordered_rtc_regions"] = new JsonArray(),
        ["shard"] = new JsonArray(request.Shard, request.ShardCount),
        ["application"] = new JsonObject { ["id"] = world.Application.Id.ToString(), ["flags"] = world.Application.Flags },
        ["_trace"] = new JsonArray(),
    };

    void Resume(GatewayConnection connection, JsonElement data)
    {
        if (ResumeRequest.Read(data) is not { } request)
            Close(connection, CloseCode.DecodeError);
        else if (request.Token != world.Application.Token)
            Close(connection, CloseCode.AuthenticationFailed);
        else if (hub.FindSession(request.SessionId) is not { } session)
            connection.Send(Payload.InvalidSession(resumable: false));
        else if (request.Sequence > session.Sequence)
            Close(connection, CloseCode.InvalidSequence);
        else
            Resume(connection, session, request.Sequence);
    }

    void Resume(GatewayConnection connection, GatewaySession session, long sequence)
    {
        session.Connection?.Close((int)CloseCode.UnknownError);
        Attach(connection, session);
        connection.Report.Resumed = true;
        if (!connection.Report.Path.StartsWith(GatewayEndpoint.ResumePath, StringComparison.Ordinal))
            connection.Report.Notices.Add("resumed elsewhere than on resume_gateway_url");
        if (session.Replay(sequence))
        {
            session.Send("RESUMED", Payload.Bytes(new JsonObject { ["_trace"] = new JsonArray() }));
            return;
        }
        (connection.Session, session.Connection) = (null, null);
        hub.Forget(session);
        connection.Send(Payload.InvalidSession(resumable: false));
    }

    static void Attach(GatewayConnection connection, GatewaySession session)
    {
        connection.Session = session;
        session.Connection = connection;
        connection.Report.SessionId = session.Id;
    }

    /// <summary>The consequence of too many identifies (docs: events/gateway, "Identifying").</summary>
    void ResetToken()
    {
        world.Application = world.Application with { Token = world.Application.Token + "-reset" };
        foreach (var each in hub.Connections.ToList())
            Close(each, CloseCode.AuthenticationFailed);
    }

    static void Close(GatewayConnection connection, CloseCode code) => connection.Close((int)code);

    static bool TryRead(ReadOnlyMemory<byte> payload, out Opcode opcode, out JsonElement data)
    {
        (opcode, data) = (default, default);
        try
        {
            var root = JsonElement.Parse(payload.Span);
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("op", out var op) || op.ValueKind != JsonValueKind.Number || !op.TryGetInt32(out var number)
                || !root.TryGetProperty("d", out data))
                return false;
            opcode = (Opcode)number;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
