using System.Numerics;

namespace StudyBot.Knowledge.Answering;

/// <summary>A known word near to a misspelt one.</summary>
/// <param name="Word">The word.</param>
/// <param name="Frequency">Passages it stands in.</param>
/// <param name="Distance">Slips between the two.</param>
readonly record struct NearWord(string Word, int Frequency, int Distance);

/// <summary>
/// Finds the known words nearest to a misspelt one. Words are kept by first letter and length with the set of their letters,
/// so that few of them need comparing; building a Levenshtein automaton for each lookup took a hundred times as long.
/// </summary>
sealed class SpellingIndex
{
    /// <summary>Shorter words are not repaired: too many others are as near.</summary>
    public const int ShortestRepaired = 4;

    /// <summary>From this length on two slips are allowed.</summary>
    const int LongEnoughForTwo = 7;

    readonly ILookup<(char First, int Length), Entry> _words;

    /// <param name="words">Each known word once, with the number of passages it stands in.</param>
    public SpellingIndex(IEnumerable<(string Word, int Frequency)> words) =>
        _words = words.Where(w => w.Word.Length >= ShortestRepaired - 1 && w.Word.All(char.IsLetter))
            .ToLookup(w => (w.Word[0], w.Word.Length), w => new Entry(w.Word, w.Frequency, Letters(w.Word)));

    readonly record struct Entry(string Word, int Frequency, uint Letters);

    /// <summary>The words that are near enough, in no order. The first letter is taken as right: it seldom is mistyped.</summary>
    public List<NearWord> Near(string word)
    {
        var near = new List<NearWord>();
        if (word.Length < ShortestRepaired || !word.All(char.IsLetter))
            return near;
        var slips = word.Length >= LongEnoughForTwo ? 2 : 1;
        var letters = Letters(word);
        for (var length = word.Length - slips; length <= word.Length + slips; length++)
        {
            foreach (var entry in _words[(word[0], length)])
            {
                // A slip changes at most two members of the set of letters.
                if (BitOperations.PopCount(entry.Letters ^ letters) > 2 * slips)
                    continue;
                var distance = EditDistance.Between(word, entry.Word);
                // Two slips that are both other letters make another word: kerahasiaan is not kebahagiaan.
                if (distance > slips || (distance == 2 && ExchangedLetters(word, entry.Word) > 2))
                    continue;
                near.Add(new NearWord(entry.Word, entry.Frequency, distance));
            }
        }
        return near;
    }

    /// <summary>Letters that only one of the two words has, counted as often as they stand.</summary>
    static int ExchangedLetters(string a, string b)
    {
        Span<int> counts = stackalloc int[32];
        counts.Clear();
        foreach (var c in a)
            counts[c & 31]++;
        foreach (var c in b)
            counts[c & 31]--;
        var exchanged = 0;
        foreach (var count in counts)
            exchanged += Math.Abs(count);
        return exchanged;
    }

    /// <summary>The letters of a word as a set; other scripts share its places, which only costs comparisons.</summary>
    static uint Letters(string word)
    {
        uint set = 0;
        foreach (var c in word)
            set |= 1u << (c & 31);
        return set;
    }
}
