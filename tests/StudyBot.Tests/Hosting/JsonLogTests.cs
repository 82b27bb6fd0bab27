using System.Text.Json;
using Microsoft.Extensions.Logging;
using StudyBot.Hosting;

namespace StudyBot.Tests.Hosting;

public sealed partial class JsonLogTests
{
    [Fact]
    public void An_entry_is_one_line_with_its_values_apart()
    {
        using var written = new StringWriter();
        using var log = new JsonLog(written, new Frozen());

        Refused(log.CreateLogger("StudyBot.Kelas"), "kanal \"umum\"\nbaris", 3, new InvalidOperationException("rusak"));

        var line = Assert.Single(written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var entry = JsonDocument.Parse(line).RootElement;
        Assert.Equal("2026-01-02T03:04:05.0000000+00:00", entry.GetProperty("time").GetString());
        Assert.Equal("warning", entry.GetProperty("level").GetString());
        Assert.Equal("StudyBot.Kelas", entry.GetProperty("category").GetString());
        Assert.Equal("Refused in kanal \"umum\"\nbaris, try 3.", entry.GetProperty("message").GetString());
        Assert.Equal("3", entry.GetProperty("values").GetProperty("Tried").GetString());
        Assert.Equal("rusak", entry.GetProperty("exception").GetProperty("message").GetString());
    }

    [LoggerMessage(LogLevel.Warning, "Refused in {Channel}, try {Tried}.")]
    static partial void Refused(ILogger log, string channel, int tried, Exception failure);

    sealed class Frozen : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
