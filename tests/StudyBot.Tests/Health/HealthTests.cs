using System.Net;
using System.Text.Json;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Health;

namespace StudyBot.Tests.Health;

public sealed class HealthTests
{
    [Fact(Timeout = 60000)]
    public async Task Connected_is_200_and_a_line_that_went_deaf_is_503_until_it_is_back()
    {
        var chat = new RecordingChat { Status = new ChatStatus { IsConnected = true, Latency = TimeSpan.FromMilliseconds(42) } };
        await using var endpoint = new HealthEndpoint(chat, FreePort(out var address));
        await endpoint.StartAsync(Token);

        Assert.Equal((HttpStatusCode.OK, "ok"), await AskAsync(address));

        chat.Status = chat.Status with { IsConnected = false };
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "deaf"), await AskAsync(address));

        chat.Status = chat.Status with { IsConnected = true };
        Assert.Equal((HttpStatusCode.OK, "ok"), await AskAsync(address));
    }

    [Fact]
    public void Reading_only_what_is_addressed_to_the_bot_is_well_and_said()
    {
        var report = HealthReport.Of(new RecordingChat { Status = new ChatStatus { IsConnected = true, IsReduced = true } });

        Assert.True(report.IsWell);
        Assert.True(JsonDocument.Parse(report.ToJson()).RootElement.GetProperty("reduced").GetBoolean());
    }

    [Fact(Timeout = 60000)]
    public async Task Nothing_but_healthz_is_served()
    {
        await using var endpoint = new HealthEndpoint(new RecordingChat(), FreePort(out var address));
        await endpoint.StartAsync(Token);
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(address, "/"), Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    static CancellationToken Token => TestContext.Current.CancellationToken;

    static async Task<(HttpStatusCode, string?)> AskAsync(Uri address)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(address, HealthEndpoint.Path), Token);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        return (answer.StatusCode, body.RootElement.GetProperty("status").GetString());
    }

    static int FreePort(out Uri address)
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        address = new Uri($"http://127.0.0.1:{port}");
        return port;
    }
}
