using System.Globalization;
using System.Text;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>What the HTTP API answers. Every response is complete bytes, head included.</summary>
static class Routes
{
    static readonly byte[] NoContent = "HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray();
    static readonly byte[] Message = Json("""{"id":"1450000000000000001","channel_id":"1400000000000000100","content":"","type":20,"timestamp":"2026-01-01T00:00:00+00:00","author":{"id":"1400000000000000001","username":"studybot","discriminator":"0"},"attachments":[],"embeds":[],"mentions":[],"mention_roles":[],"pinned":false,"mention_everyone":false,"tts":false}""");
    static readonly byte[] Callback = Json("""{"interaction":{"id":"1450000000000000000","type":2}}""");
    static readonly byte[] EmptyList = Json("[]");

    public static ReadOnlyMemory<byte> Answer(HttpRequest request, int port, InteractionTimes times)
    {
        var path = request.Path;
        if (path.IndexOf("/interactions/", StringComparison.Ordinal) is >= 0 and var at && path.Contains("/callback", StringComparison.Ordinal))
        {
            var from = at + "/interactions/".Length;
            times.Answered(ulong.Parse(path.AsSpan(from, path.IndexOf('/', from) - from), CultureInfo.InvariantCulture));
            return path.Contains("with_response=true", StringComparison.Ordinal) ? Callback : NoContent;
        }

        if (path.EndsWith("/gateway/bot", StringComparison.Ordinal))
            return Json($$"""{"session_start_limit":{"total":1000,"remaining":1000,"reset_after":0,"max_concurrency":1},"shards":1,"url":"ws://127.0.0.1:{{port}}"}""");
        if (path.EndsWith("/users/@me", StringComparison.Ordinal))
            return Json(Payloads.Self);
        if (path.EndsWith("/applications/@me", StringComparison.Ordinal))
            return Json("""{"id":"1400000000000000001","name":"studybot","description":"","flags":0}""");
        if (path.Contains("/commands", StringComparison.Ordinal))
            return EmptyList;
        return request.Method == "DELETE" || path.EndsWith("/typing", StringComparison.Ordinal) ? NoContent : Message;
    }

    static byte[] Json(string body) => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
}
