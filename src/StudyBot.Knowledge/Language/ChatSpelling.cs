using System.Collections.Frozen;

namespace StudyBot.Knowledge.Language;

/// <summary>Chat spelling → the spelling of documents.</summary>
static class ChatSpelling
{
    static readonly FrozenDictionary<string, string> Written = WordList.Lines("chat-spelling")
        .Select(l => l.Split('=', 2, StringSplitOptions.TrimEntries))
        .SelectMany(p => p[0].Split(',', StringSplitOptions.TrimEntries).Select(chat => (Chat: chat, Document: p[1])))
        .ToFrozenDictionary(p => p.Chat, p => p.Document);

    /// <summary>A word said twice, written once: "ciri2" for "ciri-ciri". Shorter ones are formulas ("CO2").</summary>
    const int ShortestDoubled = 4;

    /// <summary>"gmn" → "bagaimana", "ciri2" → "ciri"; any other word as it is.</summary>
    public static string Spelled(string surface)
    {
        var word = IsDoubled(surface) ? surface[..^1] : surface;
        return Written.GetValueOrDefault(word, word);
    }

    static bool IsDoubled(string surface) => surface.Length >= ShortestDoubled && surface[^1] == '2' && surface[..^1].All(char.IsLetter);
}
