using System.Buffers;
using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge.Language;

/// <summary>Brings words to the one form in which they are compared.</summary>
static class Folding
{
    /// <summary>Words of these alone need only be lower-cased.</summary>
    public static readonly SearchValues<char> AsciiLettersAndDigits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Compatibility form (ligatures, full width), lower case, marks taken off, dots and apostrophes inside words dropped ("D.S.W" → "dsw").</summary>
    public static string Of(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
                folded.Append(c);
        }
        return folded.ToString();
    }
}
