using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Models;

/// <summary>
/// Discord's 64-bit id: a string on the wire, a number here. The upper 42 bits are the time of creation, so ids sort by time.
/// </summary>
/// <remarks>Source: developers/reference, "Snowflakes".</remarks>
[JsonConverter(typeof(SnowflakeConverter))]
internal readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    /// <summary>The first second of 2015, from which Discord counts milliseconds.</summary>
    private const long EpochMilliseconds = 1_420_070_400_000;

    private const int TimestampShift = 22;

    /// <summary>When Discord made this id, by Discord's clock.</summary>
    public DateTimeOffset Timestamp =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> TimestampShift) + EpochMilliseconds);

    /// <summary>The smallest id of a moment, for asking for what came <c>after</c> or <c>before</c> it.</summary>
    public static Snowflake FirstAt(DateTimeOffset moment) =>
        new((ulong)Math.Max(0, moment.ToUnixTimeMilliseconds() - EpochMilliseconds) << TimestampShift);

    /// <summary>Reads decimal digits and nothing else: no sign, no blanks.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Snowflake id)
    {
        bool parsed = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value);
        id = new Snowflake(value);
        return parsed;
    }

    /// <summary>As <see cref="TryParse"/>; throws <see cref="FormatException"/> where it is not an id.</summary>
    public static Snowflake Parse(string text) =>
        TryParse(text, out Snowflake id) ? id : throw new FormatException($"\"{text}\" is not a Discord id.");

    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;

    /// <summary>The decimal digits, as Discord writes the id.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
