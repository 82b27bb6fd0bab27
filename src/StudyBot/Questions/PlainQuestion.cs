using System.Text.RegularExpressions;

namespace StudyBot.Questions;

/// <summary>The words of a message that ask something. Pure.</summary>
internal static partial class PlainQuestion
{
    /// <summary>The text without mentions of people, roles, channels and everybody, without custom emoji and time stamps.</summary>
    public static string Of(string message) => Markup().Replace(message, " ").Trim();

    /// <summary>Whether a message in a question channel is a question: it ends with "?" or begins with a word that asks.</summary>
    public static bool Asks(string message)
    {
        var plain = Of(message);
        return plain.Length > 3 && (plain.EndsWith('?') || AskingWord().IsMatch(plain));
    }

    /// <summary>
    /// What a forum post asks: title and text together. Where the title asks already and the text does not ("mohon jawabannya"), the
    /// title alone, since words that nobody wrote count against a passage.
    /// </summary>
    public static string OfPost(string title, string text) =>
        Asks(title) && !text.Contains('?', StringComparison.Ordinal) && !Asks(text) ? title : $"{title}\n{text}".Trim();

    [GeneratedRegex(@"<(?:@[!&]?|#|a?:\w+:|t:|/[^:>]+:)\d+(?::\w)?>|@(?:everyone|here)\b")]
    private static partial Regex Markup();

    [GeneratedRegex(
        @"^(?:apa|apakah|siapa|siapakah|kapan|di ?mana|mengapa|kenapa|bagaimana|gimana|berapa|sebutkan|jelaskan|tolong jelaskan|what|who|when|where|why|how|which|explain)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex AskingWord();
}
