using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Rest.Limiting;

namespace StudyBot.Discord.Rest;

/// <summary>
/// Discord's HTTP API, as far as the bot uses it. Requests wait for their turn, are repeated where that is safe, and end by a deadline;
/// a request that is not done comes back as a <see cref="DiscordError"/>. Thread-safe.
/// </summary>
/// <remarks>The token is in the Authorization header of the bot's own requests and nowhere else.</remarks>
internal sealed partial class DiscordRest(
    HttpClient http, RestOptions options, TimeProvider time, Func<double> chance, ILogger<DiscordRest> log)
{
    private readonly RestTransport _transport = new(http, options);
    private readonly RateLimiter _limiter = new(time);
    private volatile bool _tokenRefused;

    /// <summary>Refused requests of the last ten minutes, for the bot's health report.</summary>
    public InvalidRequests Invalid { get; } = new(time);

    /// <summary>Asks for something with an answer.</summary>
    private async Task<RestResult<T>> SendAsync<T>(RestRequest request, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class
    {
        (Attempt? done, DiscordError? error) = await TryUntilDoneAsync(request, cancel);
        using (done)
        {
            return error is null ? Decode(request, done!.Body.Bytes.Span, type) : error;
        }
    }

    /// <summary>Asks for something without an answer; null means that it is done.</summary>
    private async Task<DiscordError?> SendAsync(RestRequest request, CancellationToken cancel)
    {
        (Attempt? done, DiscordError? error) = await TryUntilDoneAsync(request, cancel);
        done?.Dispose();
        return error;
    }

    private async Task<(Attempt? Done, DiscordError? Error)> TryUntilDoneAsync(RestRequest request, CancellationToken cancel)
    {
        TimeSpan patience = Patience(request);
        long latest = time.GetTimestamp() + (long)(patience.TotalSeconds * time.TimestampFrequency);
        using var deadline = new TimeLimit(patience, time, cancel);
        DiscordError? last = null;
        bool perhapsDone = false;
        try
        {
            for (int tried = 1; ; tried++)
            {
                if (HoldBack(request) is { } held)
                {
                    return (null, held);
                }

                Lease lease = await _limiter.EnterAsync(request.Route, latest, deadline.Token);
                if (lease.TooLong is { } wait)
                {
                    return (null, RestErrors.RateLimited(request.Route, wait));
                }

                Attempt attempt = await TryOnceAsync(request, lease, patience * options.AttemptShare, deadline.Token);
                if (attempt.IsSuccess)
                {
                    return (attempt, null);
                }

                using (attempt)
                {
                    last = RestErrors.From(request.Route, attempt) with { FollowsLostTry = perhapsDone };
                    perhapsDone |= attempt.PerhapsDone;
                }

                TimeSpan? pause = tried < options.MaximumAttempts ? RetryPolicy.PauseBeforeNext(request, attempt, tried, chance()) : null;
                if (pause is null || time.GetElapsedTime(time.GetTimestamp(), latest) <= pause)
                {
                    return (null, last);
                }

                LogAgain(request.Route, last.Kind, tried, pause.Value.TotalSeconds);
                await Task.Delay(pause.Value, time, deadline.Token);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (null, last ?? RestErrors.DeadlinePassed(request.Route));
        }
    }

    private async Task<Attempt> TryOnceAsync(RestRequest request, Lease lease, TimeSpan patience, CancellationToken cancel)
    {
        using var limit = new TimeLimit(patience, time, cancel);
        Attempt? attempt = null;
        try
        {
            attempt = await _transport.SendAsync(request, limit.Token);
            Note(request.Route, attempt);
            return attempt;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Attempt(null, ResponseBody.None) { Fault = "no answer in time" };
        }
        finally
        {
            _limiter.Return(lease, attempt?.Status is not null, attempt?.Limits, attempt?.RateLimited);
        }
    }

    private TimeSpan Patience(RestRequest request) =>
        request.Files.Count > 0 ? options.UploadDeadline
        : request.Route.Kind == RouteKind.InteractionCallback ? options.CallbackDeadline
        : options.Deadline;

    /// <summary>Requests that would only be refused are not sent: Discord counts them.</summary>
    private DiscordError? HoldBack(RestRequest request) =>
        request.Faults.Count > 0 ? RestErrors.OverLimit(request.Route, request.Faults)
        : _tokenRefused && request.Route.Kind == RouteKind.Bot ? RestErrors.TokenRefused(request.Route)
        : Invalid.IsExhausted ? RestErrors.HeldBack(request.Route, Invalid.Count)
        : null;

    private void Note(Route route, Attempt attempt)
    {
        if (attempt.RateLimited is { } limited)
        {
            DiscordMeter.RateLimited(limited.Scope);
            LogRateLimited(route, limited.Scope, limited.RetryAfter.TotalSeconds);
        }

        _tokenRefused |= attempt.Status == 401 && route.Kind == RouteKind.Bot;
        if (attempt.Status is 401 or 403 or 429 && attempt.RateLimited?.Scope != RateLimitScope.Shared
            && Invalid.Add() is var count && count % 1000 == 0)
        {
            LogManyRefused(count, InvalidRequests.OwnLimit);
        }
    }

    private static RestResult<T> Decode<T>(RestRequest request, ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type) is { } value ? value : RestErrors.Unreadable(request.Route, "it was null");
        }
        catch (JsonException misfit)
        {
            return RestErrors.Unreadable(request.Route, $"it does not fit at {misfit.Path ?? "the start"}");
        }
    }
}
