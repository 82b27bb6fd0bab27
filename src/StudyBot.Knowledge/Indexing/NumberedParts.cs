using System.Globalization;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Indexing;

/// <summary>The numbered parts of documents that headings name: "Pasal 6", "BAB II". Pure.</summary>
static class NumberedParts
{
    /// <summary>The part as a term of the index, its number in digits: "bab 2".</summary>
    /// <param name="word">What the document calls its parts, lower case.</param>
    /// <param name="number">The part's number.</param>
    public static string Term(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word} {number}");

    /// <summary>The parts that a heading names, as terms.</summary>
    public static IEnumerable<string> In(string heading)
    {
        var words = Words.Of(heading);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (QuestionWords.NumberedPart.Contains(words[i].Surface) && RomanNumeral.IsNumber(words[i + 1].Surface, out var number))
                yield return Term(words[i].Surface, number);
        }
    }
}
