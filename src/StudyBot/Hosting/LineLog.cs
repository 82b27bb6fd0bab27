using Microsoft.Extensions.Logging;

namespace StudyBot.Hosting;

/// <summary>
/// Writes each entry that matters as one line to a writer. Lesser entries are for those who watch a running bot; a verb tells the
/// person at the command line itself, in their language, what they should know.
/// The framework's console logger starts a thread and costs a short command a tenth of its time.
/// </summary>
internal sealed class LineLog(TextWriter writer, LogLevel least = LogLevel.Error) : ILoggerProvider, ILogger
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= least && logLevel < LogLevel.None;

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        var cause = exception is null ? "" : $" ({exception.Message})";
        lock (writer)
            writer.WriteLine($"{logLevel.ToString().ToLowerInvariant()}: {formatter(state, exception)}{cause}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The writer belongs to the terminal.
    }
}
