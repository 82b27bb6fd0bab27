using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Accepts WebSockets and keeps them going: hello, reading, writing, missed heartbeats.</summary>
sealed class GatewayEndpoint(WorldState world, GatewayHub hub)
{
    public const string Path = "/gateway";

    /// <summary>Sessions are resumed on another path, so that a client which ignores resume_gateway_url is seen to.</summary>
    public const string ResumePath = "/gateway-resume";

    readonly GatewayProtocol _protocol = new(world, hub);

    public async Task RunAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var query = context.Request.Query;
        using var compression = query["compress"] == "zlib-stream" ? new ZlibStreamWriter() : null;
        GatewayConnection connection;
        lock (world.Gate)
        {
            var report = hub.NewReport(context.Request.Path, context.Request.QueryString.ToString());
            connection = new GatewayConnection(socket, compression, world.Time, context.Abort) { Report = report };
            hub.Add(connection);
            Greet(connection, query["v"].ToString(), query["encoding"].ToString(), query["compress"].ToString());
        }
        using (connection)
            await ServeAsync(connection, context.RequestAborted);
    }

    void Greet(GatewayConnection connection, string version, string encoding, string compress)
    {
        if (version is not "10")
            connection.Close((int)CloseCode.InvalidApiVersion);
        else if (encoding is not ("json" or "") || compress is not ("" or "zlib-stream"))
            connection.Close((int)CloseCode.DecodeError);
        else
            connection.Send(Payload.Hello(hub.Options.HeartbeatInterval));
    }

    async Task ServeAsync(GatewayConnection connection, CancellationToken aborted)
    {
        var writing = connection.WriteAsync(aborted);
        using var watch = Watch(connection);
        var code = await connection.ReadAsync(payload => Receive(connection, payload), aborted);
        lock (world.Gate)
            hub.Remove(connection, code);
        connection.End();
        await writing;
    }

    void Receive(GatewayConnection connection, ReadOnlyMemory<byte> payload)
    {
        lock (world.Gate)
            _protocol.Receive(connection, payload);
    }

    /// <summary>Closes a connection whose client stopped beating; the session stays for a resume (docs: "Heartbeat Interval").</summary>
    ITimer Watch(GatewayConnection connection)
    {
        var interval = hub.Options.HeartbeatInterval;
        return world.Time.CreateTimer(_ => CloseIfSilent(connection, interval * 2), null, interval, interval);
    }

    void CloseIfSilent(GatewayConnection connection, TimeSpan patience)
    {
        lock (world.Gate)
        {
            if (world.Time.GetElapsedTime(connection.LastHeartbeat) <= patience || connection.WithholdsAcks)
                return;
            connection.Report.Notices.Add("no heartbeat for two intervals");
            connection.Close((int)CloseCode.UnknownError);
        }
    }
}
