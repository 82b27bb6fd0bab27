using System.Collections.Frozen;

namespace StudyBot.Knowledge.Language;

/// <summary>Short forms that readers use for long names, derived from the names a text gives.</summary>
static class Initialisms
{
    static readonly FrozenSet<string> Skipped =
        new[] { "of", "the", "on", "and", "for", "in", "dan", "di", "untuk", "the" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"The Council on Social Work Education" → "cswe": the initials of each run of three or more capitalised words.</summary>
    public static IEnumerable<string> In(string text)
    {
        var initials = new List<char>();
        foreach (var word in text.Split([' ', '\n', '-'], StringSplitOptions.RemoveEmptyEntries).Append("."))
        {
            if (char.IsUpper(word[0]) && !Skipped.Contains(word))
                initials.Add(char.ToLowerInvariant(word[0]));
            if (Skipped.Contains(word) || (char.IsUpper(word[0]) && char.IsLetterOrDigit(word[^1])))
                continue;
            if (initials.Count is >= 3 and <= 8)
                yield return new string([.. initials]);
            initials.Clear();
        }
    }
}
