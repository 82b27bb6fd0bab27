using System.Globalization;
using System.Net;
using System.Text;

namespace StudyBot.Discord.Tests.Rest;

/// <summary>Answers in the shape that Discord documents.</summary>
internal static class Answer
{
    public const string Channel = """{"id":"20","type":0,"name":"umum"}""";

    public static HttpResponseMessage Ok(string json = Channel) => Json(HttpStatusCode.OK, json);

    public static HttpResponseMessage NoContent() => new(HttpStatusCode.NoContent);

    public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Fault(int status) =>
        new((HttpStatusCode)status) { Content = new StringContent("<html>upstream</html>", Encoding.UTF8, "text/html") };

    /// <summary>A 429 as from Discord itself; <paramref name="seconds"/> goes into the body, rounded up into the header.</summary>
    public static HttpResponseMessage Limited(string scope, double seconds) => Json(
        HttpStatusCode.TooManyRequests,
        string.Create(CultureInfo.InvariantCulture, $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(scope == "global" ? "true" : "false")}}}"""))
        .With("X-RateLimit-Scope", scope)
        .With("Retry-After", Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture));

    public static HttpResponseMessage Bucket(this HttpResponseMessage answer, string name, int limit, int remaining, double resetAfter) => answer
        .With("X-RateLimit-Bucket", name)
        .With("X-RateLimit-Limit", limit.ToString(CultureInfo.InvariantCulture))
        .With("X-RateLimit-Remaining", remaining.ToString(CultureInfo.InvariantCulture))
        .With("X-RateLimit-Reset", "1470173023.123")
        .With("X-RateLimit-Reset-After", resetAfter.ToString(CultureInfo.InvariantCulture));

    public static HttpResponseMessage With(this HttpResponseMessage answer, string header, string value)
    {
        Assert.True(answer.Headers.TryAddWithoutValidation(header, value));
        return answer;
    }
}
