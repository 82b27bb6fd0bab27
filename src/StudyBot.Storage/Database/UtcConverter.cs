using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StudyBot.Storage.Database;

/// <summary>
/// Stores times as UTC and says so again when they are read; SQLite keeps no kind. A time of another kind is our own
/// mistake and is refused rather than shifted.
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => OnlyUtc(time), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    static DateTime OnlyUtc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time
        : throw new ArgumentException($"The time {time:O} is not in UTC ({time.Kind}).", nameof(time));
}
