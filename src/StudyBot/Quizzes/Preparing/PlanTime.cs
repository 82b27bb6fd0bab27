using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Preparing;

/// <summary>Reads when a quiz is to open: "19:00", "besok 19.00", "2026-03-14 19:00", with or without WIB, WITA or WIT. Pure.</summary>
internal static partial class PlanTime
{
    /// <summary>The moment, always after <paramref name="now"/>; null when it cannot be read or is past.</summary>
    public static DateTimeOffset? Read(string text, DateTimeOffset now)
    {
        if (Pattern().Match(text.Trim()) is not { Success: true } read)
            return null;
        // Without a zone it is Western Indonesian time, where most classes are.
        var offset = TimeSpan.FromHours(read.Groups["zone"].Value.ToUpperInvariant() switch { "WIT" => 9, "WITA" => 8, _ => 7 });
        var today = now.ToOffset(offset).Date;
        if (!TimeSpan.TryParseExact(read.Groups["time"].Value.Replace('.', ':'), @"h\:mm", CultureInfo.InvariantCulture, out var time))
            return null;
        var day = read.Groups["day"].Value.ToUpperInvariant();
        if (day is "" or "HARI INI" or "TODAY")
        {
            var at = new DateTimeOffset(today + time, offset);
            return at > now ? at : day.Length == 0 ? at.AddDays(1) : null;
        }
        if (day is "BESOK" or "TOMORROW")
            return new DateTimeOffset(today.AddDays(1) + time, offset);
        return DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && new DateTimeOffset(date + time, offset) is var on && on > now ? on : null;
    }

    [GeneratedRegex(@"^(?:(?<day>hari ini|besok|today|tomorrow|\d{4}-\d{2}-\d{2})\s+)?(?:(?:pukul|jam|at)\s+)?(?<time>\d{1,2}[:.]\d{2})(?:\s*(?<zone>WIB|WITA|WIT))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
