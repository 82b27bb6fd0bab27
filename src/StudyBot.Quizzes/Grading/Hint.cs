using System.Globalization;
using System.Text;

namespace StudyBot.Quizzes.Grading;

/// <summary>Part of an answer, the rest masked.</summary>
public static class Hint
{
    /// <summary>Fewer letters than this give no hint: any letter shown would give them away.</summary>
    const int FewestLetters = 3;

    /// <summary>
    /// The answer with the first letter of each word shown as long as not more than half of the characters are, and at least one stays
    /// hidden; signs are hidden like letters. Null when there is nothing to hint at. Plain text: escape it for the chat.
    /// </summary>
    /// <param name="answer">The answer; stars and underscores of markup around it are taken off.</param>
    public static string? Of(string answer)
    {
        var plain = answer.Trim().Trim('*', '_', '~', '|', '`', ' ');
        var parts = Parts(plain);
        var signs = parts.Count(part => !string.IsNullOrWhiteSpace(part));
        if (parts.Count(part => char.IsLetterOrDigit(part, 0)) < FewestLetters)
            return null;
        var mayShow = signs / 2;
        var hint = new StringBuilder();
        var startsWord = true;
        foreach (var part in parts)
        {
            var isSpace = string.IsNullOrWhiteSpace(part);
            var isShown = isSpace || (startsWord && mayShow > 0 && char.IsLetterOrDigit(part, 0));
            hint.Append(isShown ? part : "_");
            if (isShown && !isSpace)
                mayShow--;
            startsWord = isSpace;
        }
        return hint.ToString();
    }

    static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext())
            parts.Add(graphemes.GetTextElement());
        return parts;
    }
}
