using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using StudyBot.Chat;

namespace StudyBot.Health;

/// <summary>
/// Answers <c>GET /healthz</c> on loopback: 200 while events arrive, 503 while they do not. Nothing else is served, and nobody on another
/// machine reaches it.
/// </summary>
internal sealed class HealthEndpoint(IChatView view, int port) : IHostedService, IAsyncDisposable
{
    WebApplication? _server;

    /// <summary>The path.</summary>
    public const string Path = "/healthz";

    /// <inheritdoc/>
    /// <exception cref="IOException">The port is taken.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        _server = builder.Build();
        _server.Run(AnswerAsync);
        return _server.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => _server?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    Task AnswerAsync(HttpContext http)
    {
        if (http.Request.Path != Path)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        var health = HealthReport.Of(view);
        http.Response.StatusCode = health.IsWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(health.ToJson(), http.RequestAborted);
    }
}
