using System.Text.Json;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway.Soak;

/// <summary>A gateway that keeps sessions as Discord does and breaks a connection in a random way again and again.</summary>
sealed class SoakGateway(ScriptedPeer peer, Random random, int faults)
{
    const int Servers = 5;
    static readonly int[] Resumable = [1000, 1001, 1012, 4000, 4001, 4002, 4005, 4008];
    static readonly int[] Ending = [4007, 4009];

    int _faults = faults;

    public List<SoakSession> Sessions { get; } = [];

    public List<Fault> Faults { get; } = [];

    public int Resumes { get; private set; }

    /// <summary>Serves connections until all faults are used up and a last one has lived in peace.</summary>
    public async Task RunAsync()
    {
        PeerConnection? previous = null;
        while (true)
        {
            var connection = await peer.AcceptAsync();
            if (previous is not null)
                await previous.ExpectCloseAsync();
            previous = connection;
            if (await OpenAsync(connection) is { } session && await ServeAsync(connection, session))
                return;
        }
    }

    async Task<SoakSession?> OpenAsync(PeerConnection connection)
    {
        connection.ContinuouslyAcknowledge();
        connection.PieceSize = random.Next(4) == 0 ? 7 : int.MaxValue;
        try
        {
            if (_faults > 0 && random.Next(8) == 0)
            {
                Use(Fault.Drop);
                connection.Drop();
                return null;
            }
            await connection.HelloAsync(TimeSpan.FromSeconds(20));
            if (await connection.ReceiveAsync() is not { } frame)
                return null;
            return frame.GetProperty("op").GetInt32() == 2 ? await BeginAsync(connection) : await ResumeAsync(connection, frame.GetProperty("d"));
        }
        catch (Exception error) when (IsGone(error))
        {
            return null;
        }
    }

    async Task<SoakSession> BeginAsync(PeerConnection connection)
    {
        foreach (var old in Sessions)
            old.IsOver = true;
        var session = new SoakSession($"session-{Sessions.Count + 1}");
        Sessions.Add(session);
        session.Add("READY", _ => $$"""{"session_id":"{{session.Id}}","resume_gateway_url":"{{peer.Address}}"}""");
        await connection.SendAsync(session.Frame(1));
        return session;
    }

    async Task<SoakSession?> ResumeAsync(PeerConnection connection, JsonElement resume)
    {
        var session = Sessions.Single(one => one.Id == resume.GetProperty("session_id").GetString());
        var from = resume.GetProperty("seq").GetInt64();
        if (session.IsOver)
        {
            await connection.InvalidSessionAsync(resumable: false);
            return null;
        }
        Assert.InRange(from, session.ResumedFrom, session.Last);
        session.ResumedFrom = from;
        Resumes++;
        for (var sequence = from + 1; sequence <= session.Last; sequence++)
            await connection.SendAsync(session.Frame(sequence));
        await SendAsync(connection, session, "RESUMED", _ => "{}");
        return session;
    }

    /// <returns>True when this was the last connection and it did well.</returns>
    async Task<bool> ServeAsync(PeerConnection connection, SoakSession session)
    {
        try
        {
            for (var events = random.Next(5, 120); events > 0; events--)
                await SendEventAsync(connection, session);
            if (_faults == 0)
                return true;
            var fault = (Fault)random.Next(Enum.GetValues<Fault>().Length);
            Use(fault);
            await BreakAsync(connection, session, fault);
            await connection.ExpectCloseAsync();
        }
        catch (Exception error) when (IsGone(error))
        {
            // The client left first; its next connection tells how it goes on.
        }
        return false;
    }

    async Task BreakAsync(PeerConnection connection, SoakSession session, Fault fault)
    {
        session.IsOver = fault is Fault.InvalidForGood or Fault.CloseForGood;
        switch (fault)
        {
            case Fault.Drop:
                connection.Drop();
                break;
            case Fault.Reconnect:
                await connection.ReconnectAsync();
                break;
            case Fault.InvalidResumable or Fault.InvalidForGood:
                await connection.InvalidSessionAsync(resumable: !session.IsOver);
                break;
            case Fault.CloseResumable:
                await connection.CloseAsync(Resumable[random.Next(Resumable.Length)]);
                break;
            case Fault.CloseForGood:
                await connection.CloseAsync(Ending[random.Next(Ending.Length)]);
                break;
            case Fault.Deafness:
                connection.StopAcknowledging();
                break;
            case Fault.Garbage:
                await connection.SendAsync("}{");
                break;
            case Fault.BurstAndClose:
                for (var i = 0; i < 20; i++)
                    await SendEventAsync(connection, session);
                await connection.ReconnectAsync();
                await connection.CloseAsync(1001);
                break;
        }
    }

    Task SendEventAsync(PeerConnection connection, SoakSession session) => SendAsync(
        connection, session, "NUMBERED",
        number => $$"""{"guild_id":"{{random.Next(1, Servers + 1)}}","session":"{{session.Id}}","number":{{number}}}""");

    /// <summary>The session has the event whether or not the line carries it: what is missed comes with the next resume.</summary>
    static Task SendAsync(PeerConnection connection, SoakSession session, string type, Func<long, string> data) =>
        connection.SendAsync(session.Frame(session.Add(type, data)));

    void Use(Fault fault)
    {
        _faults--;
        Faults.Add(fault);
    }

    static bool IsGone(Exception error) =>
        error is System.Net.WebSockets.WebSocketException or IOException or ObjectDisposedException or InvalidOperationException;
}
