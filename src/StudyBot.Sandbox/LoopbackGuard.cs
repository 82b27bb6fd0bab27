using Microsoft.AspNetCore.Http;

namespace StudyBot.Sandbox;

/// <summary>
/// Lets in only what is meant for this machine: a strange page in the user's browser must not drive the practice Discord,
/// neither by a name that resolves to loopback nor by posting across origins.
/// </summary>
static class LoopbackGuard
{
    public static Task RunAsync(HttpContext context, RequestDelegate next)
    {
        if (IsLoopback(context.Request.Host.Host) && IsOwnOrigin(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("The practice Discord answers its own pages and tools on this machine only.");
    }

    static bool IsLoopback(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}";
}
