using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Port.Sending;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Port;

/// <summary>Discord's side of messages. Writes down what is asked, and refuses on demand.</summary>
internal sealed class FakeMessageApi : IMessageApi
{
    private ulong _lastId = 7000;

    public List<(string Step, object? Body)> Calls { get; } = [];

    /// <summary>Refuses a call; null lets it pass.</summary>
    public Func<string, object?, DiscordError?> Refuse { get; set; } = (_, _) => null;

    public Dictionary<Snowflake, Message> Messages { get; } = [];

    public Task<RestResult<Message>> CreateAsync(Snowflake channel, MessageCreate message, CancellationToken cancellationToken) =>
        Answer($"create {channel}", message, NewMessage(channel));

    public Task<RestResult<Message>> EditAsync(Snowflake channel, Snowflake message, MessageEdit edit, CancellationToken cancellationToken) =>
        Answer($"edit {message}", edit, NewMessage(channel));

    public Task<DiscordError?> DeleteAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        Task.FromResult(Note($"delete {message}", null));

    public Task<DiscordError?> ReactAsync(Snowflake channel, Snowflake message, string emoji, CancellationToken cancellationToken) =>
        Task.FromResult(Note($"react {message}", emoji));

    public Task<RestResult<Message>> ReadAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        Answer($"read {message}", null, Messages.GetValueOrDefault(message) ?? new Message());

    public Task<RestResult<Channel>> OpenThreadAsync(Snowflake channel, ThreadCreate thread, CancellationToken cancellationToken) =>
        Answer($"thread in {channel}", thread, new Channel { Id = NextId() });

    public Task<RestResult<Channel>> OpenThreadAsync(Snowflake channel, Snowflake message, ThreadCreate thread, CancellationToken cancellationToken) =>
        Answer($"thread on {message}", thread, new Channel { Id = message });

    public Task<RestResult<Channel>> OpenDirectAsync(Snowflake person, CancellationToken cancellationToken) =>
        Answer($"direct {person}", null, new Channel { Id = NextId() });

    private Task<RestResult<T>> Answer<T>(string step, object? body, T value)
        where T : class => Task.FromResult(Note(step, body) is { } refusal ? refusal : (RestResult<T>)value);

    private DiscordError? Note(string step, object? body)
    {
        lock (Calls)
            Calls.Add((step, body));
        return Refuse(step, body);
    }

    private Message NewMessage(Snowflake channel) => new() { Id = NextId(), ChannelId = channel };

    private Snowflake NextId() => new(Interlocked.Increment(ref _lastId) << 22);
}
