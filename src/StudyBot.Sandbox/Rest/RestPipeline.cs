using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.Faults;
using StudyBot.Sandbox.RateLimits;

namespace StudyBot.Sandbox.Rest;

/// <summary>What each REST call goes through: planned faults, token, body, checks, its route, the log.</summary>
sealed class RestPipeline(PracticeDiscord discord)
{
    public const string Prefix = "/api/v10";

    public async Task RunAsync(HttpContext http, RestRoute? route)
    {
        var path = http.Request.Path.Value![Prefix.Length..];
        http.Response.Headers.Date = discord.World.Now.ToString("r", CultureInfo.InvariantCulture);
        var fault = discord.Faults.Take(http.Request.Method, path);
        if (fault is { Kind: RestFaultKind.Delay })
            await Task.Delay(fault.Delay, discord.World.Time, http.RequestAborted);
        if (fault is { Kind: RestFaultKind.Abort })
        {
            http.Abort();
            return;
        }
        if (Limit(http, path, fault) is { } limited)
        {
            discord.Limits.Answered(StatusCodes.Status429TooManyRequests, fault?.Limit == RateLimitKind.Shared);
            Log(http, path, new Reply(StatusCodes.Status429TooManyRequests, null), null, []);
            await WriteAsync(http.Response, limited);
            return;
        }
        var reply = fault is { Kind: RestFaultKind.Refuse }
            ? Reply.From(new ApiError(fault.Status, fault.Code, fault.Message))
            : await AnswerAsync(http, route, path);
        discord.Limits.Answered(reply.Status);
        if (fault is { Kind: RestFaultKind.LoseAnswer })
            http.Abort();
        else
            await WriteAsync(http.Response, reply);
    }

    /// <summary>The 429 instead of an answer, by a fault or by the limits; otherwise the headers that tell where the bucket stands.</summary>
    RateLimitReply? Limit(HttpContext http, string path, RestFault? fault)
    {
        var verdict = discord.Limits.Admit(http.Request.Method, path);
        foreach (var (name, value) in verdict.Headers)
            http.Response.Headers[name] = value;
        return fault?.Limit is { } kind ? RateLimitReply.Of(kind, fault.RetryAfter, verdict.Headers) : verdict.Refused;
    }

    async Task<Reply> AnswerAsync(HttpContext http, RestRoute? route, string path)
    {
        RequestBody? body = null;
        IReadOnlyList<string> objections = [];
        Reply reply;
        try
        {
            Admit(http.Request, route);
            body = await BodyReader.ReadAsync(http.Request, http.RequestAborted);
            objections = discord.Judge(http.Request, path, body);
            lock (discord.World.Gate)
                reply = route!.Handle(new Call(discord, http, body));
        }
        catch (RefusedException refused)
        {
            reply = Reply.From(refused.Error);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // A fault of the practice Discord itself: the caller gets what Discord would send, the record tells it.
            reply = Reply.From(ApiError.Internal);
            objections = [.. objections, $"The practice Discord failed: {bug}"];
        }
        Log(http, path, reply, body, objections);
        return reply;
    }

    /// <summary>Lets in who may call: a user agent always, the bot's token unless the path carries its own.</summary>
    void Admit(HttpRequest request, RestRoute? route)
    {
        if (request.Headers.UserAgent.Count == 0)
            throw new RefusedException(ApiError.Cloudflare);
        if (route is null)
            throw new RefusedException(RestRoutes.HasPath(request.Path.Value![Prefix.Length..]) ? ApiError.MethodNotAllowed : ApiError.NotFound);
        if (!route.Open && request.Headers.Authorization != $"Bot {discord.World.Application.Token}")
            throw new RefusedException(ApiError.Unauthorized);
    }

    void Log(HttpContext http, string path, Reply reply, RequestBody? body, IReadOnlyList<string> objections)
    {
        if (!discord.Options.KeepRequests && objections.Count == 0)
            return;
        var code = reply.Status >= 400 && reply.Body is { } error ? (int?)error["code"] : null;
        discord.Requests.Add(number => new RequestEntry(
            number, discord.World.Now, http.Request.Method, path, reply.Status, code, body is { HasJson: true } ? body.Json : null, objections));
    }

    /// <summary>Answers a path of another API version.</summary>
    public static Task RefuseVersionAsync(HttpContext http) => WriteAsync(http.Response, Reply.From(ApiError.InvalidApiVersion));

    static async Task WriteAsync(HttpResponse response, Reply reply)
    {
        response.StatusCode = reply.Status;
        if (reply.Body is null)
            return;
        response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(response.BodyWriter);
        reply.Body.WriteTo(writer);
    }

    static Task WriteAsync(HttpResponse response, RateLimitReply limited)
    {
        foreach (var name in response.Headers.Keys.Where(name => name.StartsWith("X-RateLimit-", StringComparison.OrdinalIgnoreCase)))
            response.Headers.Remove(name);
        foreach (var (name, value) in limited.Headers)
            response.Headers[name] = value;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.ContentType = limited.ContentType;
        return response.WriteAsync(limited.Body);
    }
}
