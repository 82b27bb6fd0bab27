using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation;

/// <summary>Words and phrases of a data file that ships inside the assembly: one a line, <c>#</c> starts a comment.</summary>
sealed class PhraseList
{
    readonly FrozenDictionary<string, string[][]> _byFirstWord;

    PhraseList(IEnumerable<string[]> phrases) =>
        _byFirstWord = phrases.GroupBy(phrase => phrase[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The phrases of a data file.</summary>
    public static PhraseList Read(string name) =>
        new(Lines(name).Select(line => Words.Of(line).Select(word => word.Surface).ToArray()).Where(phrase => phrase.Length > 0));

    /// <summary>The lines of a data file.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(PhraseList).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException($"The data {name}.txt is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>Whether the words begin with a phrase of the list.</summary>
    public bool Opens(IReadOnlyList<Word> words) => words.Count > 0 && StandsAt(words, 0);

    /// <summary>Whether a phrase of the list stands anywhere in the words.</summary>
    public bool StandsIn(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (StandsAt(words, i))
                return true;
        }
        return false;
    }

    bool StandsAt(IReadOnlyList<Word> words, int at)
    {
        if (!_byFirstWord.TryGetValue(words[at].Surface, out var phrases))
            return false;
        foreach (var phrase in phrases)
        {
            var matched = 1;
            while (matched < phrase.Length && at + matched < words.Count && words[at + matched].Surface == phrase[matched])
                matched++;
            if (matched == phrase.Length)
                return true;
        }
        return false;
    }
}
