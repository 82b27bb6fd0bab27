using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Sandbox.Control;
using StudyBot.Sandbox.Gateway;
using StudyBot.Sandbox.Page;
using StudyBot.Sandbox.Rest;

namespace StudyBot.Sandbox;

/// <summary>A practice Discord on a loopback address: gateway, REST, attachments, and the control API of docs/sandbox.md.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    readonly WebApplication _app;

    SandboxServer(WebApplication app, PracticeDiscord discord)
    {
        _app = app;
        Discord = discord;
        Address = new Uri(discord.World.Address);
    }

    /// <summary>Where it listens, such as http://127.0.0.1:41234/.</summary>
    public Uri Address { get; }

    /// <summary>Base of the REST routes, without a final slash.</summary>
    public Uri ApiUrl => new(Discord.World.Address + RestPipeline.Prefix);

    /// <summary>The gateway's WebSocket address.</summary>
    public Uri GatewayUrl => new(Discord.GatewayUrl);

    /// <summary>Base of the control API, without a final slash.</summary>
    public Uri ControlUrl => new(Discord.World.Address + ControlRoutes.Prefix);

    /// <summary>The token that lets a bot in.</summary>
    public string Token => Discord.World.Application.Token;

    internal PracticeDiscord Discord { get; }

    /// <summary>Starts a server; it runs until it is disposed.</summary>
    /// <exception cref="ArgumentException">The address is not plain http on a loopback host.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null, CancellationToken stop = default)
    {
        options ??= new SandboxOptions();
        var endpoint = Loopback(options.Url);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 100 * 1024 * 1024;
            kestrel.Listen(endpoint);
        });
        var app = builder.Build();
        var discord = new PracticeDiscord(options);
        Map(app, discord);
        await app.StartAsync(stop);
        discord.World.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!
            .Addresses.First().TrimEnd('/');
        return new SandboxServer(app, discord);
    }

    /// <summary>Closes all connections and stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (Discord.World.Gate)
        {
            foreach (var connection in Discord.Gateway.Connections.ToList())
                connection.Abort();
        }
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    static void Map(WebApplication app, PracticeDiscord discord)
    {
        var gateway = new GatewayEndpoint(discord.World, discord.Gateway);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        app.Use((context, next) => LoopbackGuard.RunAsync(context, next));
        app.Use((context, next) => DownAsync(context, next, discord));
        app.Use((context, next) => context.WebSockets.IsWebSocketRequest ? gateway.RunAsync(context) : next(context));
        var pipeline = new RestPipeline(discord);
        foreach (var route in RestRoutes.All)
            app.MapMethods(RestPipeline.Prefix + route.Template, [route.Method], context => pipeline.RunAsync(context, route));
        app.Map(RestPipeline.Prefix + "/{**rest}", context => pipeline.RunAsync(context, null));
        app.Map("/api/{**rest}", RestPipeline.RefuseVersionAsync);
        app.MapGet("/attachments/{channel}/{id}/{name}", context => AttachmentRoute.ServeAsync(context, discord.World));
        ControlRoutes.Map(app, discord);
        PageRoutes.Map(app);
    }

    /// <summary>While the server is down by a fault, only the control API and the page answer.</summary>
    static Task DownAsync(HttpContext context, RequestDelegate next, PracticeDiscord discord)
    {
        var path = context.Request.Path;
        if (!discord.Faults.Down || path.StartsWithSegments(ControlRoutes.Prefix) || path == "/" || path.StartsWithSegments("/page"))
            return next(context);
        context.Abort();
        return Task.CompletedTask;
    }

    static IPEndPoint Loopback(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || !uri.IsLoopback)
        {
            throw new ArgumentException(
                $"The practice Discord listens only on loopback; \"{url}\" is not. Use http://127.0.0.1:0 or http://localhost:PORT.", nameof(url));
        }
        var host = uri.HostNameType == UriHostNameType.IPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback;
        return new IPEndPoint(host, uri.Port);
    }
}
