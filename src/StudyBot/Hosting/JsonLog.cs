using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace StudyBot.Hosting;

/// <summary>
/// Writes each entry as one JSON object on a line of its own, for programs that collect logs: time, level, category, message, and the
/// values the message was made of. What is written is chosen by the section <c>Logging</c>; like all of this program's entries they
/// never hold what people write.
/// </summary>
/// <param name="writer">Where lines go; it belongs to the caller.</param>
/// <param name="clock">Tells the time of an entry.</param>
internal sealed class JsonLog(TextWriter writer, TimeProvider clock) : ILoggerProvider
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
        // The writer belongs to the terminal.
    }

    void Write(JsonObject entry)
    {
        var line = entry.ToJsonString(Readable);
        lock (writer)
            writer.WriteLine(line);
    }

    sealed class Category(JsonLog log, string name) : ILogger
    {
        const string Template = "{OriginalFormat}";

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var entry = new JsonObject
            {
                ["time"] = log.Now(),
                ["level"] = logLevel.ToString().ToLowerInvariant(),
                ["category"] = name,
                ["message"] = formatter(state, exception),
            };
            if (Values(state) is { Count: > 0 } values)
                entry["values"] = values;
            if (exception is not null)
                entry["exception"] = new JsonObject { ["type"] = exception.GetType().FullName, ["message"] = exception.Message, ["stack"] = exception.StackTrace };
            log.Write(entry);
        }

        static JsonObject Values<TState>(TState state)
        {
            var values = new JsonObject();
            foreach (var (key, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
            {
                if (key != Template)
                    values[key] = Convert.ToString(value, CultureInfo.InvariantCulture);
            }
            return values;
        }
    }

    string Now() => clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
