using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Tests.Gateway;

/// <summary>Sends log lines to the output of the running test.</summary>
sealed class TestLogger : ILogger
{
    public static TestLogger Instance { get; } = new();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        TestContext.Current.TestOutputHelper?.WriteLine($"{logLevel}: {formatter(state, exception)} {exception?.Message}");
}
