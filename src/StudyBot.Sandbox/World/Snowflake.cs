using System.Globalization;

namespace StudyBot.Sandbox.World;

/// <summary>A Discord id: milliseconds since 2015 in the upper 42 bits, a counter below (docs: reference, "Snowflakes").</summary>
readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    /// <summary>The first second of 2015, Discord's epoch, in Unix milliseconds.</summary>
    public const long Epoch = 1_420_070_400_000;

    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + Epoch);

    public static Snowflake? Parse(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new Snowflake(value) : null;

    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;
}
