using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

public sealed class SecrecyTests
{
    private const string InteractionToken = "aW50ZXJhY3Rpb24-rahasia";

    public static TheoryData<int> Statuses => [200, 400, 401, 403, 404, 429, 500, 502];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void No_token_is_in_any_log_error_exception_or_text(int status)
    {
        using var world = new RestWorld();
        world.Discord.Otherwise = _ => status == 200 ? Answer.Ok("nonsense") : Answer.Fault(status);
        world.Discord.NextFails(HttpRequestError.ConnectionError);

        Task<RestResult<Message>> sending = world.Send("halo");
        Task<RestResult<Message>> editing = world.Rest.EditOriginalAsync(new Snowflake(1), InteractionToken, new MessageEdit(), world.Cancel);
        Task<DiscordError?> answering = world.Rest.RespondAsync(new Snowflake(1), InteractionToken, InteractionResponse.DeferUpdate(), world.Cancel);
        for (int i = 0; i < 100; i++)
        {
            world.Advance(1);
        }

        DiscordError?[] errors = [world.Done(sending).Error, world.Done(editing).Error, world.Done(answering)];
        string everything = string.Join('\n', [
            .. world.Log.Lines,
            .. errors.OfType<DiscordError>().SelectMany(error => (string[])[error.ToString(), new DiscordException(error).ToString()]),
            world.Rest.ToString(), world.Options.ToString(), Routes.OriginalResponse(HttpMethod.Patch, new Snowflake(1), InteractionToken).ToString(),
            new RestRequest(Routes.Callback(new Snowflake(1), InteractionToken, true)).ToString()]);

        Assert.NotEmpty(errors.OfType<DiscordError>());
        Assert.DoesNotContain(RestWorld.Token, everything, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_bots_own_requests_carry_the_token()
    {
        using var world = new RestWorld();
        world.Done(world.GetChannel());
        world.Done(world.Rest.RespondAsync(new Snowflake(1), "t", InteractionResponse.DeferUpdate(), world.Cancel));
        world.Done(world.Rest.EditOriginalAsync(new Snowflake(1), "t", new MessageEdit(), world.Cancel));
        world.Done(world.Rest.CreateFollowUpAsync(new Snowflake(1), "t", new MessageCreate { Content = "a" }, world.Cancel));

        Assert.Equal([$"Bot {RestWorld.Token}", null, null, null], world.Discord.Sent.Select(sent => sent.Authorization));
    }

    [Fact]
    public void The_client_names_itself_as_Discord_asks()
    {
        using var world = new RestWorld();
        world.Done(world.GetChannel());

        Assert.Matches(@"^DiscordBot \(https://\S+, \d+\.\d+\.\d+\)$", Assert.Single(world.Discord.UserAgents));
    }

    [Fact]
    public async Task The_registered_client_writes_no_address_into_the_log()
    {
        var lines = new List<string>();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new ListProvider(lines)));
        services.AddDiscordChat(new DiscordOptions { ApiUrl = new Uri("http://127.0.0.1:9/api/v10"), Token = RestWorld.Token });
        await using ServiceProvider provider = services.BuildServiceProvider();
        using HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(RestRegistration.HttpClientName);
        var options = new RestOptions { ApiUrl = new Uri("http://127.0.0.1:9/api/v10"), Token = RestWorld.Token, MaximumAttempts = 1 };
        var rest = new DiscordRest(http, options, TimeProvider.System, () => 0, provider.GetRequiredService<ILogger<DiscordRest>>());

        RestResult<Message> result = await rest.GetOriginalAsync(new Snowflake(1), InteractionToken, TestContext.Current.CancellationToken);

        Assert.Equal(DiscordErrorKind.Unavailable, result.Error?.Kind);
        Assert.DoesNotContain("rahasia", string.Join('\n', lines), StringComparison.Ordinal);
    }

    private sealed class ListProvider(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
