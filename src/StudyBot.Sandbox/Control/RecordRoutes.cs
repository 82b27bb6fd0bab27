using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Gateway;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;

namespace StudyBot.Sandbox.Control;

/// <summary>What the bot did: its calls, what was wrong with them, its connections.</summary>
static class RecordRoutes
{
    /// <summary>The last calls, oldest first; ?after= a number, ?method=, ?path= a part of the path.</summary>
    public static Reply Requests(ControlCall call)
    {
        var after = long.TryParse(call.Query("after"), CultureInfo.InvariantCulture, out var number) ? number : 0;
        var (method, path) = (call.Query("method"), call.Query("path"));
        return Reply.Ok(call.Discord.Requests.Entries
            .Where(e => e.Number > after && (method is null || e.Method == method) && (path is null || e.Path.Contains(path, StringComparison.Ordinal)))
            .Select(Of).ToJsonArray());
    }

    public static Reply Objections(ControlCall call) => Reply.Ok(call.Discord.Requests.Objected.Select(Of).ToJsonArray());

    public static Reply Clear(ControlCall call)
    {
        call.Discord.Requests.Clear();
        return Reply.NoContent;
    }

    public static Reply Gateway(ControlCall call)
    {
        var hub = call.Discord.Gateway;
        return Reply.Ok(new JsonObject
        {
            ["identifies_used"] = hub.Budget.Used,
            ["identifies_remaining"] = hub.Budget.Remaining,
            ["sessions"] = hub.Sessions.Select(Of).ToJsonArray(),
            ["connections"] = hub.Reports.Select(Of).ToJsonArray(),
        });
    }

    static JsonObject Of(RequestEntry entry) => new()
    {
        ["number"] = entry.Number,
        ["at"] = entry.At.Iso(),
        ["method"] = entry.Method,
        ["path"] = entry.Path,
        ["status"] = entry.Status,
        ["code"] = entry.Code,
        ["body"] = entry.Body?.Node(),
        ["objections"] = new JsonArray([.. entry.Objections.Select(o => (JsonNode)o)]),
    };

    static JsonObject Of(GatewaySession session) => new()
    {
        ["id"] = session.Id,
        ["intents"] = (int)session.Intents,
        ["shard"] = new JsonArray(session.Shard, session.ShardCount),
        ["sequence"] = session.Sequence,
        ["connected"] = session.Connection is not null,
    };

    static JsonObject Of(ConnectionReport report) => new()
    {
        ["number"] = report.Number,
        ["path"] = report.Path,
        ["query"] = report.Query,
        ["opened_at"] = report.OpenedAt.Iso(),
        ["open"] = report.Open,
        ["identified"] = report.Identified,
        ["resumed"] = report.Resumed,
        ["session_id"] = report.SessionId,
        ["heartbeats"] = report.Heartbeats,
        ["payloads_received"] = report.Received,
        ["aborted"] = report.Aborted,
        ["closed_by_server"] = report.ClosedByServer,
        ["closed_by_client"] = report.ClosedByClient,
        ["notices"] = new JsonArray([.. report.Notices.Select(n => (JsonNode)n)]),
    };
}
