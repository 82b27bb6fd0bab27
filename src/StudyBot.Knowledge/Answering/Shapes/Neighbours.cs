using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Which words stand side by side in passages, by which terms of several words are known: "sepeda motor", "Dewi Sartika". Pure.</summary>
sealed class Neighbours
{
    readonly HashSet<(string, string)> _pairs = [];

    /// <summary>Reads passages and their headings.</summary>
    public Neighbours(IEnumerable<RankedPassage> passages)
    {
        foreach (var passage in passages)
        {
            foreach (var text in passage.Passage.Headings.Append(passage.Passage.Title).Append(passage.Passage.Text))
            {
                var words = Words.Of(text);
                for (var i = 1; i < words.Count; i++)
                    _pairs.Add((words[i - 1].Stem, words[i].Stem));
            }
        }
    }

    /// <summary>Whether the second word stands right behind the first somewhere.</summary>
    public bool Are(string first, string second) => _pairs.Contains((Words.Of(first, default).Stem, Words.Of(second, default).Stem));
}
