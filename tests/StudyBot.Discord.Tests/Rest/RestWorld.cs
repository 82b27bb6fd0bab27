using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

/// <summary>A client, the other side, and a clock that moves when told to.</summary>
internal sealed class RestWorld : IDisposable
{
    public const string Token = "MTE4MDAwMDAwMDAwMDAwMDAwMQ.Gabcde.rahasia-sekali-0123456789";

    private readonly Pump _pump = new();
    private readonly FakeTimeProvider _time = new();
    private readonly HttpClient _http;
    private readonly long _start;

    public RestWorld()
    {
        _start = _time.GetTimestamp();
        Discord = new FakeDiscordHttp(() => Elapsed);
        _http = new HttpClient(Discord);
        RestRegistration.Configure(_http);
        Options = new RestOptions { ApiUrl = new Uri("http://127.0.0.1:9/api/v10"), Token = Token, HearTime = HeardTimes.Add };
        Rest = new DiscordRest(_http, Options, _time, () => 0.5, Log);
    }

    public FakeDiscordHttp Discord { get; }

    public RestOptions Options { get; }

    public List<DateTimeOffset> HeardTimes { get; } = [];

    public DiscordRest Rest { get; }

    public RecordingLogger Log { get; } = new();

    /// <summary>For calls that are not to be cancelled by the test itself.</summary>
    public CancellationToken Cancel { get; } = TestContext.Current.CancellationToken;

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>Lets everything happen that can happen at this moment.</summary>
    public void Settle() => _pump.RunReady();

    public void Advance(double seconds)
    {
        Act(() => _time.Advance(TimeSpan.FromSeconds(seconds)));
    }

    /// <summary>Does something that happens outside of the client, and lets it take effect.</summary>
    public void Act(Action act)
    {
        Settle();
        Pump.Outside(act);
        Settle();
    }

    /// <summary>The result of a call that must be done by now.</summary>
    public T Done<T>(Task<T> call)
    {
        Settle();
        Assert.True(call.IsCompleted, "The call is still waiting.");
        return call.GetAwaiter().GetResult();
    }

    public bool IsWaiting(Task call)
    {
        Settle();
        return !call.IsCompleted;
    }

    public Task<RestResult<Channel>> GetChannel(ulong id = 20) => Rest.GetChannelAsync(new Snowflake(id), Cancel);

    public Task<RestResult<Message>> Send(string text, ulong channel = 20, string? nonce = null) =>
        Rest.CreateMessageAsync(new Snowflake(channel), new MessageCreate { Content = text, Nonce = nonce }, Cancel);

    public void Dispose()
    {
        _http.Dispose();
        _pump.Dispose();
    }
}
