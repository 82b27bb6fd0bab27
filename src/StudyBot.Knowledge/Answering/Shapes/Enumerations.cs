using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Lists within a sentence: "menyebut empat fungsi: penentu arah, juru bicara, komunikator, dan penengah". Pure.</summary>
static partial class Enumerations
{
    /// <summary>Items of a list at least; two are no list.</summary>
    const int Fewest = 3;

    /// <summary>The items of the one list that a sentence has, in order; none where it has none, or what parts them is not plain.</summary>
    /// <param name="sentence">Where the sentence stands.</param>
    /// <param name="text">The passage's text.</param>
    public static IReadOnlyList<TextSpan> Of(TextSpan sentence, string text)
    {
        var said = sentence.In(text);
        if (Opening().Matches(said) is not [.., var opening])
            return [];
        var from = opening.Index + opening.Length;
        var joints = Joint().Matches(said[from..]).ToList();
        if (joints.Count + 1 < Fewest || joints.FindIndex(j => j.Groups["last"].Success) != joints.Count - 1)
            return [];
        var starts = joints.Select(j => from + j.Index + j.Length).Prepend(from);
        var ends = joints.Select(j => from + j.Index).Append(said.Length);
        return [.. starts.Zip(ends, (start, end) => Statements.Bare(TextSpan.Between(sentence.Start + start, sentence.Start + end), text))];
    }

    [GeneratedRegex(@":\s+|\b(?:yaitu|yakni|meliputi|mencakup|terdiri (?:atas|dari)|antara lain|berupa|namely)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>A comma outside brackets, or the "dan" before the last item, which a comma must precede.</summary>
    [GeneratedRegex(@",\s+(?<last>dan|serta|and)\s+(?![^(]*\))|,\s+(?![^(]*\))")]
    private static partial Regex Joint();
}
