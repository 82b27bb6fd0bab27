using StudyBot.Discord.Limits;

namespace StudyBot.Discord.Rest;

/// <summary>Words for what went wrong.</summary>
internal static class RestErrors
{
    /// <summary>The error that an unsuccessful try amounts to.</summary>
    public static DiscordError From(Route route, Attempt attempt)
    {
        if (attempt.Status is not { } status)
        {
            return new DiscordError(DiscordErrorKind.Unavailable, route.Key, $"Discord was not reached: {attempt.Fault}.");
        }

        ErrorBody body = ErrorBody.Parse(attempt.Body.Bytes);
        return new DiscordError(KindOf(status, route.Kind), route.Key, body.Message ?? $"Discord answered {status} without a reason.")
        {
            HttpStatus = status,
            Code = body.Code,
            FieldErrors = body.FieldErrors,
            RetryAfter = attempt.RateLimited?.RetryAfter,
        };
    }

    public static DiscordError RateLimited(Route route, TimeSpan wait) => new(
        DiscordErrorKind.RateLimited, route.Key, $"Discord's limit opens in {wait.TotalSeconds:0.#} s, after the deadline. Nothing was sent.")
    {
        RetryAfter = wait,
    };

    public static DiscordError DeadlinePassed(Route route) =>
        new(DiscordErrorKind.DeadlinePassed, route.Key, "There was no answer before the deadline. It may have been done.");

    public static DiscordError TokenRefused(Route route) => new(
        DiscordErrorKind.Unauthorized, route.Key, "Discord has refused the token; nothing was sent. Put a valid one into Discord:Token and start again.");

    public static DiscordError HeldBack(Route route, int count) => new(
        DiscordErrorKind.HeldBack, route.Key, $"Discord refused {count} requests in ten minutes; nothing was sent, or it would lock out this address.");

    public static DiscordError OverLimit(Route route, IReadOnlyList<LimitFault> faults) =>
        new(DiscordErrorKind.OverLimit, route.Key, "Discord would refuse it, so nothing was sent.")
        {
            FieldErrors = faults.GroupBy(fault => fault.Path).ToDictionary(path => path.Key, path => string.Join("; ", path.Select(fault => fault.Message))),
        };

    public static DiscordError Unreadable(Route route, string why) =>
        new(DiscordErrorKind.Unreadable, route.Key, $"It was done, but the answer cannot be used: {why}.");

    /// <summary>A 401 on an interaction's route is about the interaction's token, which has expired.</summary>
    private static DiscordErrorKind KindOf(int status, RouteKind route) => status switch
    {
        401 when route == RouteKind.Bot => DiscordErrorKind.Unauthorized,
        429 => DiscordErrorKind.RateLimited,
        >= 500 => DiscordErrorKind.Unavailable,
        _ => DiscordErrorKind.Refused,
    };
}
