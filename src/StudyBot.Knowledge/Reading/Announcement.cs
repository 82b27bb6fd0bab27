using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Reading;

/// <summary>Knows the words behind which a list follows: "… ialah", "… sebagai berikut", "… antara lain", or a colon.</summary>
static class Announcement
{
    static readonly FrozenSet<string> Endings = WordList.Set("announcing-words");

    /// <summary>Whether the text ends by announcing a list.</summary>
    public static bool EndsIn(string text) => EndsInColon(text) || EndsInWord(text);

    /// <summary>Whether the text ends in a colon.</summary>
    public static bool EndsInColon(string text) => text.TrimEnd().EndsWith(':');

    /// <summary>Whether the text ends in a word that announces a list; the word alone is none.</summary>
    public static bool EndsInWord(string text)
    {
        var words = text.TrimEnd(' ', ':').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && (Endings.Contains(words[^1]) || Endings.Contains($"{words[^2]} {words[^1]}"));
    }
}
