namespace StudyBot.Knowledge.Language;

/// <summary>
/// Indonesian clips two-word terms to one word of their first letters: pekerjaan sosial → peksos, kesejahteraan sosial → kesos.
/// Documents seldom write these forms, students do.
/// </summary>
static class Clippings
{
    /// <summary>How many letters are taken of either word.</summary>
    static readonly (int First, int Second)[] Cuts = [(3, 3), (2, 3), (3, 2)];

    const int ShortestWord = 4;

    /// <summary>The clipped forms of neighbouring words, each as "clipping first second".</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (first, second) = (words[i].Surface, words[i + 1].Surface);
            if (first.Length < ShortestWord || second.Length < ShortestWord)
                continue;
            foreach (var (a, b) in Cuts)
                yield return $"{first[..a]}{second[..b]} {first} {second}";
        }
    }
}
