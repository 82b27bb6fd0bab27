using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Faults;
using StudyBot.Sandbox.Gateway;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Things that go wrong, on demand.</summary>
static class FaultRoutes
{
    static readonly Dictionary<string, RestFaultKind> Kinds = new()
    {
        ["delay"] = RestFaultKind.Delay,
        ["refuse"] = RestFaultKind.Refuse,
        ["abort"] = RestFaultKind.Abort,
        ["lose_answer"] = RestFaultKind.LoseAnswer,
        ["limit_user"] = RestFaultKind.UserLimit,
        ["limit_global"] = RestFaultKind.GlobalLimit,
        ["limit_shared"] = RestFaultKind.SharedLimit,
        ["limit_cloudflare"] = RestFaultKind.CloudflareLimit,
    };

    /// <summary>{"kind", "method"?, "path"?, "times"?: 1, "delay_ms"?, "status"?, "code"?, "message"?, "retry_after"?: seconds}.</summary>
    public static Reply AddRest(ControlCall call)
    {
        if (!Kinds.TryGetValue(call.Need("kind"), out var kind))
            throw ControlException.Bad($"\"kind\" is one of {string.Join(", ", Kinds.Keys)}.");
        var body = call.Body;
        var fault = new RestFault(kind, body.Text("method"), body.Text("path"), body.Int("times") ?? 1);
        call.Discord.Faults.Add(fault with
        {
            Delay = Milliseconds(body, "delay_ms"),
            Status = body.Int("status") ?? fault.Status,
            Code = body.Int("code") ?? fault.Code,
            Message = body.Text("message") ?? fault.Message,
            RetryAfter = TimeSpan.FromSeconds(body.Field("retry_after")?.GetDouble() ?? 1),
        });
        return Rest(call);
    }

    public static Reply Rest(ControlCall call) => Reply.Ok(call.Discord.Faults.Rest.Select(f => (JsonNode)new JsonObject
    {
        ["kind"] = Kinds.First(k => k.Value == f.Kind).Key,
        ["method"] = f.Method,
        ["path"] = f.Path,
        ["times"] = f.Times,
    }).ToJsonArray());

    public static Reply ClearRest(ControlCall call)
    {
        call.Discord.Faults.Clear();
        return Reply.NoContent;
    }

    /// <summary>Cuts all connections; with {"code"} by a close frame.</summary>
    public static Reply Drop(ControlCall call) => Each(call, connection =>
    {
        if (call.Body.Int("code") is { } code)
            connection.Close(code);
        else
            connection.Abort();
    });

    /// <summary>Op 7: the client should reconnect and resume.</summary>
    public static Reply Reconnect(ControlCall call) => Each(call, connection => connection.Send(Payload.Reconnect));

    /// <summary>Op 1: the client should beat at once.</summary>
    public static Reply AskHeartbeat(ControlCall call) => Each(call, connection => connection.Send(Payload.HeartbeatRequest));

    /// <summary>Op 9; {"resumable"?: false}. A session that is not resumable is forgotten.</summary>
    public static Reply Invalidate(ControlCall call)
    {
        var resumable = call.Body.Flag("resumable") == true;
        return Each(call, connection =>
        {
            if (!resumable && connection.Session is { } session)
            {
                call.Discord.Gateway.Forget(session);
                session.Connection = null;
                connection.Session = null;
            }
            connection.Send(Payload.InvalidSession(resumable));
        });
    }

    /// <summary>{"acks"?: true, "events"?: true} are withheld on the connections there are; false lets them through again.</summary>
    public static Reply Silence(ControlCall call) => Each(call, connection =>
    {
        connection.WithholdsAcks = call.Body.Flag("acks") ?? connection.WithholdsAcks;
        connection.WithholdsEvents = call.Body.Flag("events") ?? connection.WithholdsEvents;
    });

    /// <summary>{"skew_ms"}: Discord's wall clock goes ahead of the machine's, or behind when negative.</summary>
    public static Reply Clock(ControlCall call)
    {
        call.World.Time.Skew = Milliseconds(call.Body, "skew_ms");
        return Reply.Ok(new JsonObject { ["now"] = call.World.Now.Iso() });
    }

    /// <summary>What the portal allows from now on: {"message_content"?, "server_members"?, "presences"?}.</summary>
    public static Reply SetIntents(ControlCall call)
    {
        var allowed = Set(call, "message_content", Intents.MessageContent, call.World.Application.PrivilegedIntents);
        allowed = Set(call, "server_members", Intents.GuildMembers, allowed);
        allowed = Set(call, "presences", Intents.GuildPresences, allowed);
        call.World.Application = call.World.Application with { PrivilegedIntents = allowed };
        return Reply.NoContent;
    }

    /// <summary>{"token"?}: the old token stops working; connections close with 4004.</summary>
    public static Reply ResetToken(ControlCall call)
    {
        call.World.Application = call.World.Application with { Token = call.Body.Text("token") ?? call.World.Application.Token + "-reset" };
        Each(call, connection => connection.Close((int)CloseCode.AuthenticationFailed));
        return Reply.Ok(new JsonObject { ["token"] = call.World.Application.Token });
    }

    /// <summary>{"server", "down"}: a server becomes unavailable, or comes back.</summary>
    public static Reply Outage(ControlCall call)
    {
        call.World.SetOutage(call.Server(call.Need("server")), call.Body.Flag("down") is not false);
        return Reply.NoContent;
    }

    static Intents Set(ControlCall call, string name, Intents intent, Intents allowed) => call.Body.Flag(name) switch
    {
        true => allowed | intent,
        false => allowed & ~intent,
        null => allowed,
    };

    static Reply Each(ControlCall call, Action<GatewayConnection> act)
    {
        var shard = call.Body.Int("shard");
        var connections = call.Discord.Gateway.Connections.Where(c => shard is null || c.Session?.Shard == shard).ToList();
        connections.ForEach(act);
        return Reply.Ok(new JsonObject { ["connections"] = connections.Count });
    }

    static TimeSpan Milliseconds(JsonElement body, string name) => TimeSpan.FromMilliseconds(body.Field(name)?.GetDouble() ?? 0);
}
