using System.Globalization;
using System.Text;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>What the HTTP API answers. Every response is complete bytes, head included.</summary>
static class Routes
{
    static readonly byte[] NoContent = "HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray();
    const string MessageJson = """{"type":20,"tts":false,"timestamp":"2026-02-03T04:05:06.789000+00:00","pinned":false,"mentions":[],"mention_roles":[],"mention_everyone":false,"id":"1450000000000000001","flags":0,"embeds":[],"edited_timestamp":null,"content":"","components":[],"channel_id":"1310000000000000000","attachments":[],"author":{"username":"studybot","public_flags":0,"id":"1400000000000000001","global_name":null,"discriminator":"0","bot":true,"avatar":null},"application_id":"1400000000000000001"}""";
    static readonly byte[] Message = Json(MessageJson);
    static readonly byte[] Callback = Json("""{"interaction":{"id":"1450000000000000000","type":2,"response_message_id":"1450000000000000001","response_message_loading":false,"response_message_ephemeral":false},"resource":{"type":4,"message":""" + MessageJson + "}}");
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

    /// <summary>A response with a JSON body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="status">Status and reason.</param>
    /// <param name="headers">More header lines, each with its end.</param>
    public static byte[] Json(string body, string status = "200 OK", string headers = "") => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
}
