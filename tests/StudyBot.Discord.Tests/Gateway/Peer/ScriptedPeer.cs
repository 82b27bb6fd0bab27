using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace StudyBot.Discord.Tests.Gateway.Peer;

/// <summary>A gateway on loopback that does what the test says: accept, expect, send, continuously …, close.</summary>
sealed class ScriptedPeer : IAsyncDisposable
{
    readonly TcpListener _listener;
    readonly CancellationTokenSource _stop = new();
    readonly Channel<PeerConnection> _accepted = Channel.CreateUnbounded<PeerConnection>();
    readonly List<PeerConnection> _all = [];
    readonly Task _accepting;

    readonly CancellationToken _test;

    ScriptedPeer(int port, CancellationToken test)
    {
        _test = test;
        _listener = new(IPAddress.Loopback, port);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAllAsync();
    }

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    public int Port { get; }

    public Uri Address => new($"ws://127.0.0.1:{Port}/");

    /// <summary>So many of the next sockets get no answer to their WebSocket handshake: they opened and fall silent.</summary>
    public int MuteOpenings { get; set; }

    /// <summary>Every connection so far, living or not.</summary>
    public IReadOnlyList<PeerConnection> All
    {
        get
        {
            lock (_all)
                return [.. _all];
        }
    }

    /// <param name="test">Ends every wait: the token of the running test.</param>
    /// <param name="port">0: any free one.</param>
    public static ScriptedPeer Start(CancellationToken test, int port = 0) => new(port, test);

    /// <summary>The next connection, which must come.</summary>
    public async Task<PeerConnection> AcceptAsync() => await _accepted.Reader.ReadAsync().AsTask().WaitAsync(Patience, _test);

    /// <summary>The usual opening: Hello, Identify, READY; heartbeats are answered from then on.</summary>
    public async Task<PeerConnection> AcceptReadyAsync(TimeSpan? interval = null, Uri? resumeAt = null)
    {
        var connection = await AcceptAsync();
        connection.ContinuouslyAcknowledge();
        await connection.HelloAsync(interval);
        await connection.ExpectAsync(2);
        await connection.ReadyAsync("session-1", resumeAt ?? Address);
        return connection;
    }

    /// <summary>Lets go of a connection that the test no longer looks at.</summary>
    public void Forget(PeerConnection connection)
    {
        lock (_all)
            _all.Remove(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        foreach (var connection in All)
            connection.Dispose();
        _stop.Dispose();
    }

    async Task AcceptAllAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = ServeAsync(client);
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    async Task ServeAsync(TcpClient client)
    {
        if (await Upgrade.AcceptAsync(client, answer: MuteOpenings-- <= 0) is not { } upgraded)
            return;
        var connection = new PeerConnection(client, upgraded.Socket, upgraded.Query, _test);
        lock (_all)
            _all.Add(connection);
        _accepted.Writer.TryWrite(connection);
    }
}
