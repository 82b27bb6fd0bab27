using System.Globalization;

namespace StudyBot.Quizzes.Rounds;

/// <summary>
/// Numbers that stand in a quiz for people whose data were erased. Their highest bit is set, which no snowflake has before the year 2084.
/// </summary>
public static class FormerMember
{
    /// <summary>Stands for somebody of whom nothing at all is known, outside of any quiz.</summary>
    public const ulong Nobody = 1UL << 63;

    /// <summary>Whether a number stands for somebody whose data were erased.</summary>
    public static bool Is(ulong person) => person >= Nobody;

    /// <summary>The number of the next one in a quiz.</summary>
    internal static ulong After(int erasedBefore) => Nobody + (ulong)erasedBefore + 1;

    /// <summary>How a person stands in the keys of <see cref="RoundState.Steered"/>.</summary>
    internal static string InKey(ulong person) => string.Create(CultureInfo.InvariantCulture, $":{person}:");
}
