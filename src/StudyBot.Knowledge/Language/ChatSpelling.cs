using System.Collections.Frozen;

namespace StudyBot.Knowledge.Language;

/// <summary>Chat spelling → the spelling of documents.</summary>
static class ChatSpelling
{
    static readonly FrozenDictionary<string, string> Written = WordList.Lines("chat-spelling")
        .Select(l => l.Split('=', 2, StringSplitOptions.TrimEntries))
        .DistinctBy(p => p[0])
        .ToFrozenDictionary(p => p[0], p => p[1]);

    /// <summary>"gmn" → "bagaimana"; any other word as it is.</summary>
    public static string Spelled(string surface) => Written.GetValueOrDefault(surface, surface);
}
