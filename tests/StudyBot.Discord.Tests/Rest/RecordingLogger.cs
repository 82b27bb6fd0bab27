using Microsoft.Extensions.Logging;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

/// <summary>Keeps what was logged, as text with its exception.</summary>
internal sealed class RecordingLogger : ILogger<DiscordRest>
{
    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{logLevel}: {formatter(state, exception)} {exception}");
}
