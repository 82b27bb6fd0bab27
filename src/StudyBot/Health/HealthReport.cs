using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Chat;

namespace StudyBot.Health;

/// <summary>How the bot is doing, for programs that watch over it.</summary>
/// <param name="Status"><c>ok</c>, <c>starting</c> before the first connection, or <c>deaf</c> when no events arrive any more.</param>
/// <param name="Line">How the line to the platform is doing.</param>
internal sealed record HealthReport(string Status, ChatStatus Line)
{
    /// <summary>Events arrive.</summary>
    public bool IsWell => Line.IsConnected;

    /// <summary>
    /// Judges by the client's line. That a peer is deaf shows by a heartbeat it does not acknowledge; the client then counts the line as
    /// broken and makes a new one (developers/events/gateway, "Sending Heartbeats").
    /// </summary>
    public static HealthReport Of(IChatView view)
    {
        var line = view.Status;
        return new(line.IsConnected ? "ok" : view.Self is null ? "starting" : "deaf", line);
    }

    /// <summary>One JSON object, for people and scripts alike.</summary>
    public string ToJson() => new JsonObject
    {
        ["status"] = Status,
        ["reduced"] = Line.IsReduced,
        ["latency_ms"] = Line.Latency?.TotalMilliseconds,
        ["commands"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(Line.Commands.State.ToString()),
    }.ToJsonString();
}
