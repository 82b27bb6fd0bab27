using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StudyBot.Benchmarks.Client.Peer;

namespace StudyBot.Benchmarks.Quizzes.Load;

/// <summary>
/// Discord's HTTP API for classes that play: notes who was answered, takes posts and edits with their limits, and is as far away as Discord
/// for all but the answers, whose time is measured without the way.
/// </summary>
sealed partial class ClassRoutes(CountedRequests counted, PlannedPresses presses, Func<Classes> classes)
{
    /// <summary>Half a round trip to Discord's API.</summary>
    static readonly TimeSpan Way = TimeSpan.FromMilliseconds(40);

    /// <summary>The answer; null for what is answered to everybody alike.</summary>
    public Task<ReadOnlyMemory<byte>>? Answer(HttpRequest request)
    {
        if (Interaction().Match(request.Path) is { Success: true } interaction)
        {
            if (!IsDeferral(request))
                presses.Answered(ulong.Parse(interaction.Groups["id"].Value, CultureInfo.InvariantCulture), request.Body);
            return null;
        }
        if (Messages().Match(request.Path) is not { Success: true } messages || request.Method is not ("POST" or "PATCH"))
            return counted.Arrive() is { IsRefused: true } refused ? Task.FromResult(Refuse(refused)) : null;
        ulong? edited = request.Method == "PATCH" ? ulong.Parse(messages.Groups["message"].Value, CultureInfo.InvariantCulture) : null;
        return PutAsync(ulong.Parse(messages.Groups["channel"].Value, CultureInfo.InvariantCulture), edited, request.Body);
    }

    async Task<ReadOnlyMemory<byte>> PutAsync(ulong channel, ulong? edited, string body)
    {
        await Task.Delay(Way);
        var told = counted.Arrive(channel, edited);
        if (told.IsRefused)
            return Refuse(told);
        var id = edited ?? Ids.Next();
        if (edited is null)
            classes().Posted(channel, id, body);
        await Task.Delay(Way);
        return Routes.Json(Payloads.OwnMessage(channel, id, Ids.TimeOf(id), "[]"), headers: Headers(edited is null ? "posts" : "edits", told));
    }

    static string Headers(string bucket, Counted told) => string.Create(
        CultureInfo.InvariantCulture,
        $"X-RateLimit-Bucket: {bucket}\r\nX-RateLimit-Limit: {CountedRequests.InAChannel}\r\nX-RateLimit-Remaining: {told.Remaining}\r\nX-RateLimit-Reset-After: {told.Rest.TotalSeconds:0.000}\r\n");

    static ReadOnlyMemory<byte> Refuse(Counted told)
    {
        var seconds = told.Rest.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        return Routes.Json(
            $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(told.IsGlobal ? "true" : "false")}}}""",
            "429 Too Many Requests",
            $"Retry-After: {seconds}\r\nX-RateLimit-Scope: {(told.IsGlobal ? "global" : "user")}\r\n");
    }

    /// <summary>Whether only the wait is announced (interactions/receiving-and-responding, "Interaction Callback Type" 5 and 6).</summary>
    static bool IsDeferral(HttpRequest request)
    {
        if (!request.Path.Contains("/callback", StringComparison.Ordinal) || !request.Body.StartsWith('{'))
            return false;
        using var body = JsonDocument.Parse(request.Body);
        return body.RootElement.GetProperty("type").GetInt32() is 5 or 6;
    }

    /// <summary>The first answer, or the one after a deferral; the token holds the id.</summary>
    [GeneratedRegex("/interactions/(?<id>[0-9]+)/.*/callback|/webhooks/[0-9]+/aW50ZXJhY3Rpb246(?<id>[0-9]{19})")]
    private static partial Regex Interaction();

    [GeneratedRegex("/channels/(?<channel>[0-9]+)/messages(/(?<message>[0-9]+))?(\\?|$)")]
    private static partial Regex Messages();
}
