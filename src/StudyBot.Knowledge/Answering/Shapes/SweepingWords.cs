using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Words that claim something of all, or that one must or may: "selalu", "harus", "boleh". Pure.</summary>
static class SweepingWords
{
    /// <summary>Groups of words that say the same.</summary>
    static readonly string[][] Groups = [.. WordList.Lines("sweeping-words").Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    static readonly FrozenSet<string> All = Groups.SelectMany(g => g).ToFrozenSet();

    /// <summary>Whether the word is one.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <summary>Those of a text.</summary>
    public static IEnumerable<string> In(string text) => Words.Of(text).Select(w => w.Surface).Where(All.Contains);

    /// <summary>Whether a text says the word or another that means the same.</summary>
    public static bool Says(string text, string word)
    {
        var said = Words.Of(text).Select(w => w.Surface).ToHashSet();
        return Array.Exists(Groups, g => g.Contains(word) && Array.Exists(g, said.Contains));
    }
}
