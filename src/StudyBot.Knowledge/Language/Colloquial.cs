namespace StudyBot.Knowledge.Language;

/// <summary>Verbs as they are spoken: "nabung" for "menabung", "jemputin" for "jemputkan".</summary>
static class Colloquial
{
    const int ShortestWord = 5;

    /// <summary>The written forms that a spoken one may stand for, likeliest first.</summary>
    public static IEnumerable<string> WrittenFormsOf(string word)
    {
        if (word.Length < ShortestWord)
            yield break;
        if (word.EndsWith("in", StringComparison.Ordinal))
        {
            var rest = word[..^2];
            yield return rest + "kan";
            yield return rest + "i";
            if (IsNasal(word))
                yield return "me" + rest + "kan";
        }
        // "nge-" stands before any sound, the bare nasal for the "me-" that is swallowed.
        if (word.StartsWith("nge", StringComparison.Ordinal))
        {
            foreach (var prefix in new[] { "me", "mem", "men", "meng" })
                yield return prefix + word[3..];
        }
        if (IsNasal(word))
            yield return "me" + word;
        // "ketabrak" is "tertabrak".
        if (word.StartsWith("ke", StringComparison.Ordinal))
            yield return "ter" + word[2..];
    }

    static bool IsNasal(string word) => word[0] is 'n' or 'm';
}
