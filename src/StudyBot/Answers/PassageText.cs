using System.Text;
using System.Text.RegularExpressions;
using StudyBot.Chat;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Answers;

/// <summary>Shows a passage with the sentence that decides emphasised. Pure.</summary>
internal static partial class PassageText
{
    /// <summary>The passage in the platform's markup. Without marks nothing is emphasised.</summary>
    /// <param name="ranked">The passage.</param>
    /// <param name="question">What it answers.</param>
    public static string Of(RankedPassage ranked, string question)
    {
        var text = ranked.Passage.Text;
        var shown = new StringBuilder();
        var end = 0;
        foreach (var sentence in Deciding(ranked, question))
        {
            shown.Append(Markup.Escape(text[end..sentence.Start])).Append(Markup.Strong(Markup.Escape(sentence.In(text))));
            end = sentence.End;
        }
        return shown.Append(Markup.Escape(text[end..])).ToString();
    }

    /// <summary>The sentences that decide.</summary>
    public static IReadOnlyList<TextSpan> Strong(RankedPassage ranked, string question) => Deciding(ranked, question);

    /// <summary>The first characters of a passage, cut between words.</summary>
    public static string Start(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most)
            return line;
        var cut = line.LastIndexOf(' ', most);
        return line[..(cut > most / 2 ? cut : most)].TrimEnd() + " …";
    }

    /// <summary>
    /// The sentence with the most different words of the question, of equal ones the first. Who asks what something is gets
    /// the sentences that say so: "Relasi intern adalah …" and "Relasi ekstern adalah …", not the one that announces both.
    /// </summary>
    static IReadOnlyList<TextSpan> Deciding(RankedPassage ranked, string question)
    {
        var text = ranked.Passage.Text;
        var counted = Sentences.Of(text).Select(sentence => (Sentence: sentence, Words: WordsIn(sentence, ranked))).Where(c => c.Words > 0).ToList();
        var defining = AsksForMeaning().IsMatch(question) ? counted.Where(c => Defines().IsMatch(c.Sentence.In(text))).ToList() : [];
        var best = (defining.Count > 0 ? defining : counted).Select(c => c.Words).DefaultIfEmpty().Max();
        return defining.Count > 0
            ? [.. defining.Where(c => c.Words == best).Select(c => c.Sentence)]
            : [.. counted.Where(c => c.Words == best).Take(1).Select(c => c.Sentence)];
    }

    static int WordsIn(TextSpan sentence, RankedPassage ranked) => ranked.Marks
        .Where(mark => mark.Start >= sentence.Start && mark.End <= sentence.End)
        .Select(mark => mark.In(ranked.Passage.Text).ToLowerInvariant())
        .Distinct()
        .Count();

    [GeneratedRegex(@"\b(?:apa (?:itu|arti)|arti(?:nya)?|makna|dimaksud|maksud|pengertian|definisi|what (?:is|are)|mean(?:s|ing)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForMeaning();

    [GeneratedRegex(@"\b(?:adalah|ialah|yakni|yaitu|berarti|merupakan|means)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Defines();
}
