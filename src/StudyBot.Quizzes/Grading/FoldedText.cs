using System.Globalization;
using System.Text;

namespace StudyBot.Quizzes.Grading;

/// <summary>
/// A text in the form in which answers are compared: compatibility form, lower case, Latin marks and punctuation taken off, words
/// apart by one space. Letters of other scripts keep their marks, which are part of the letter there.
/// </summary>
public static class FoldedText
{
    /// <summary>The text folded, without marks. "Émile  Durkheim." → "emile durkheim"; "undang-undang" → "undang undang"; "C++" → "c++".</summary>
    public static string Of(string text) => string.Join(' ', Words(text, keepMarks: false));

    /// <summary>Its words; with <paramref name="keepMarks"/>, "résumé" stays apart from "resume".</summary>
    internal static string[] Words(string text, bool keepMarks)
    {
        if (IsPlain(text))
            return text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var decomposed = Prepared(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        var isLatin = false;
        for (var i = 0; i < decomposed.Length; i++)
        {
            var c = decomposed[i];
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.NonSpacingMark:
                    if (keepMarks || !isLatin)
                        folded.Append(c);
                    break;
                case UnicodeCategory.Format or UnicodeCategory.Control when c is not ('\n' or '\r' or '\t'):
                    break;
                case UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate:
                    folded.Append(c);
                    break;
                default:
                    if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpacingCombiningMark)
                        folded.Append(char.ToLowerInvariant(c));
                    else if (Numbers.IsPartOfNumber(decomposed, i))
                        folded.Append(c == ',' ? '.' : c);
                    else if (c is '%' or '#' && i > 0 && char.IsLetterOrDigit(decomposed[i - 1]))
                        folded.Append(c);
                    else if (c is not ('\'' or '\u2018' or '\u2019' or '\u02BC' or '`') && !Numbers.IsGrouping(decomposed, i))
                        folded.Append(' ');
                    break;
            }
            isLatin = char.IsLetter(c) ? c < '\u0250' : isLatin && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
        }
        return folded.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>"&amp;" is read as the word it stands for; the compatibility form of a lone accent would leave a space in a word.</summary>
    static string Prepared(string text) => text.Replace("&", " dan ", StringComparison.Ordinal).Replace('\u00B4', '\'');

    static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != ' ')
                return false;
        }
        return true;
    }
}
