using System.Globalization;
using System.Net.Http.Headers;

namespace StudyBot.Discord.Rest.Limiting;

/// <summary>What an answer tells of the bucket its request was counted in.</summary>
/// <param name="Bucket">Discord's name of the bucket.</param>
/// <param name="Limit">Requests per window.</param>
/// <param name="Remaining">Requests left in this window.</param>
/// <param name="ResetAfter">From the answer to the end of the window. The absolute time beside it is ignored, as clocks differ.</param>
/// <remarks>Source: developers/topics/rate-limits, "Header Format".</remarks>
internal sealed record RateLimitHeaders(string Bucket, int Limit, int Remaining, TimeSpan ResetAfter)
{
    /// <summary>Null when the route has no bucket, which shows in missing headers.</summary>
    public static RateLimitHeaders? Parse(HttpResponseHeaders headers) =>
        Value(headers, "X-RateLimit-Bucket") is { Length: > 0 } bucket
        && int.TryParse(Value(headers, "X-RateLimit-Limit"), NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
        && int.TryParse(Value(headers, "X-RateLimit-Remaining"), NumberStyles.None, CultureInfo.InvariantCulture, out int remaining)
        && Seconds(Value(headers, "X-RateLimit-Reset-After")) is { } resetAfter
            ? new RateLimitHeaders(bucket, Math.Max(1, limit), remaining, resetAfter)
            : null;

    /// <summary>The raw value: typed headers lose fractions of seconds.</summary>
    internal static string? Value(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString() : null;

    /// <summary>Seconds, fractions allowed; null for anything else.</summary>
    internal static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds < TimeSpan.MaxValue.TotalSeconds / 2
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
