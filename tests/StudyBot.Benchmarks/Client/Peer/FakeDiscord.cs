using System.Net;
using System.Net.Sockets;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>
/// A Discord made for measuring and nothing else: one raw TCP listener, prepared bytes, no checks, no state beyond the time at
/// which each interaction was sent. What it costs is a small part of what is measured. Loopback only.
/// </summary>
sealed class FakeDiscord : IDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly int _servers;
    readonly Func<HttpRequest, Task<ReadOnlyMemory<byte>>?>? _special;
    readonly TaskCompletionSource<GatewayLine> _identified = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="servers">Told to the client.</param>
    /// <param name="special">Answers requests otherwise than all alike; null for those it leaves. With it bodies are read.</param>
    public FakeDiscord(int servers, Func<HttpRequest, Task<ReadOnlyMemory<byte>>?>? special = null)
    {
        (_servers, _special) = (servers, special);
        _listener.Start(512);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public InteractionTimes Times { get; } = new();

    /// <summary>The client's connection to the gateway, once it has identified.</summary>
    public Task<GatewayLine> Gateway => _identified.Task;

    public async Task RunAsync()
    {
        while (true)
        {
            var socket = await _listener.AcceptSocketAsync();
            socket.NoDelay = true;
            _ = ServeAsync(socket);
        }
    }

    async Task ServeAsync(Socket socket)
    {
        try
        {
            using var connection = new HttpConnection(socket, keepsBodies: _special is not null);
            while (await connection.ReadAsync() is { } request)
            {
                if (request.WebSocketKey is { } key)
                {
                    using var line = new GatewayLine(connection, key, request.Path, _servers, Port, _identified);
                    await line.RunAsync();
                    return;
                }

                await connection.AnswerAsync(_special?.Invoke(request) is { } special ? await special : Routes.Answer(request, Port, Times));
            }
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            // The client went away; so does its connection.
        }
    }

    public void Dispose() => _listener.Dispose();
}
