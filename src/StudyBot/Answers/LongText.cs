using System.Globalization;

namespace StudyBot.Answers;

/// <summary>Cuts escaped text that is longer than a page into parts that are not. Pure.</summary>
internal static class LongText
{
    /// <summary>The parts, in order: cut after a sentence, else between words, else between letters as readers see them.</summary>
    /// <param name="text">In the platform's markup, without emphasis.</param>
    /// <param name="most">Characters of a part.</param>
    public static IEnumerable<string> Cut(string text, int most)
    {
        while (text.Length > most)
        {
            var end = AfterSentence(text, most) ?? BetweenWords(text, most) ?? BetweenLetters(text, most);
            yield return text[..end].TrimEnd();
            text = text[end..].TrimStart();
        }
        if (text.Length > 0)
            yield return text;
    }

    static int? AfterSentence(string text, int most)
    {
        for (var end = most; end > most / 2; end--)
        {
            if (char.IsWhiteSpace(text[end]) && text[end - 1] is '.' or '?' or '!' or ':' or ';')
                return end;
        }
        return null;
    }

    static int? BetweenWords(string text, int most)
    {
        for (var end = most; end > most / 2; end--)
        {
            if (char.IsWhiteSpace(text[end]))
                return end;
        }
        return null;
    }

    /// <summary>What belongs together stays so: emoji of several characters, letters with their marks, a backslash with what it escapes.</summary>
    static int BetweenLetters(string text, int most)
    {
        var end = 0;
        while (end < most)
        {
            var length = text[end] == '\\' ? 2 : StringInfo.GetNextTextElementLength(text, end);
            if (end + length > most)
                break;
            end += length;
        }
        return end == 0 ? most : end;
    }
}
