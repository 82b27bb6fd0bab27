using System.Net;
using System.Net.Sockets;
using System.Text;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

/// <summary>The client with the connection settings it is given in the host, over a real connection.</summary>
public sealed class LoopbackTests : IDisposable
{
    private readonly HttpListener _server = new();
    private readonly HttpClient _http;
    private readonly DiscordRest _rest;

    public LoopbackTests()
    {
        string root = $"http://127.0.0.1:{FreePort()}/";
        _server.Prefixes.Add(root);
        _server.Start();
        _http = new HttpClient(RestRegistration.CreateHandler());
        RestRegistration.Configure(_http);
        _rest = NewClient(root);
    }

    [Fact(Timeout = 60000)]
    public async Task A_limited_upload_arrives_whole_at_the_second_try()
    {
        var bodies = new List<string>();
        Task serving = ServeAsync(2, async context =>
        {
            bodies.Add(await new StreamReader(context.Request.InputStream).ReadToEndAsync());
            Reply(context, bodies.Count == 1 ? 429 : 200, bodies.Count == 1 ? """{"retry_after":0.05,"global":false}""" : """{"id":"50"}""");
        });

        RestResult<Message> sent = await _rest.CreateMessageAsync(
            new Snowflake(20),
            new MessageCreate { Content = "Daftar soal", Files = [new FileContent("soal.csv", "pertanyaan;jawaban"u8.ToArray(), "text/csv")] },
            TestContext.Current.CancellationToken);
        await serving;

        Assert.Equal("50", sent.OrThrow().Id.ToString());
        Assert.Equal(bodies[0].Length, bodies[1].Length);
        Assert.All(bodies, body => Assert.Contains("pertanyaan;jawaban", body, StringComparison.Ordinal));
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_to_an_interaction_needs_no_body_back()
    {
        string? authorization = "unset";
        Task serving = ServeAsync(1, context =>
        {
            authorization = context.Request.Headers["Authorization"];
            Reply(context, 204, "");
            return Task.CompletedTask;
        });

        DiscordError? error = await _rest.RespondAsync(
            new Snowflake(60), "tok", InteractionResponse.Defer(ephemeral: true), TestContext.Current.CancellationToken);
        await serving;

        Assert.Null(error);
        Assert.Null(authorization);
    }

    [Fact(Timeout = 60000)]
    public async Task Nobody_listening_is_a_fault_that_says_so()
    {
        _server.Stop();
        DiscordRest rest = NewClient($"http://127.0.0.1:{FreePort()}/");

        DiscordError? error = (await rest.GetCurrentUserAsync(TestContext.Current.CancellationToken)).Error;

        Assert.Equal((DiscordErrorKind.Unavailable, "Discord was not reached: ConnectionError."), (error?.Kind, error?.Message));
    }

    public void Dispose()
    {
        _server.Close();
        _http.Dispose();
    }

    private DiscordRest NewClient(string root) => new(
        _http,
        new RestOptions { ApiUrl = new Uri(root + "api/v10"), Token = RestWorld.Token, MaximumAttempts = 2 },
        TimeProvider.System,
        () => 0,
        new RecordingLogger());

    private async Task ServeAsync(int requests, Func<HttpListenerContext, Task> serve)
    {
        for (int served = 0; served < requests; served++)
        {
            await serve(await _server.GetContextAsync());
        }
    }

    private static void Reply(HttpListenerContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["X-RateLimit-Scope"] = status == 429 ? "user" : null;
        context.Response.Close(Encoding.UTF8.GetBytes(json), willBlock: true);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
