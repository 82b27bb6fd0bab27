using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Passages;

/// <summary>Cuts text into sentences.</summary>
public static partial class Sentences
{
    /// <summary>A full stop behind an initial, a degree or a usual abbreviation ends no sentence. A letter behind a number is a unit ("20 m."), behind a year an initial.</summary>
    [GeneratedRegex(@"(?:^|[\s(])(?:(?<!(?<!\d)\d{1,3}\s)\p{L}|\p{Lu}(?:\p{Ll}(?:\.\p{L})*|(?:\.\p{L})+)|Prof|Drs|Dra|dkk|dll|dsb|dst|hlm|hal|No|vol|al|vs|St|Mr|Ms|[Tt]gl)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    /// <summary>The sentences of a text in order, with the white space around them left out. Line breaks end a sentence as well.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || EndsAt(text, start, i))
            {
                Add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        Add(sentences, text, start, text.Length);
        return sentences;
    }

    static bool EndsAt(string text, int start, int at)
    {
        if (text[at] is not ('.' or '?' or '!' or '”' or '"' or ')') || at + 1 >= text.Length)
            return false;
        var closes = text[at] is '”' or '"' or ')';
        if (closes && (at == 0 || text[at - 1] is not ('.' or '?' or '!')))
            return false;
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= text.Length || !(char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '“' or '"' or '(' or '•'))
            return false;
        // "nilainya.Berdasarkan": the space was lost, the sentence still ends.
        if (next == at + 1 && !(text[at] == '.' && at > 2 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2])))
            return false;
        return text[at] != '.' || !Abbreviation().IsMatch(text[Math.Max(start, at - 12)..(at + 1)]);
    }

    static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(TextSpan.Between(start, end));
    }
}
