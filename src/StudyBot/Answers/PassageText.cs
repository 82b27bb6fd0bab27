using StudyBot.Chat;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Answers;

/// <summary>Shows a passage with the sentence that decides emphasised. Pure.</summary>
internal static class PassageText
{
    /// <summary>The passage in the platform's markup. Without marks nothing is emphasised.</summary>
    public static string Of(RankedPassage ranked)
    {
        var text = ranked.Passage.Text;
        if (Deciding(ranked) is not { } deciding)
            return Markup.Escape(text);
        return Markup.Escape(text[..deciding.Start]) + Markup.Strong(Markup.Escape(deciding.In(text))) + Markup.Escape(text[deciding.End..]);
    }

    /// <summary>The first characters of a passage, cut between words.</summary>
    public static string Start(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most)
            return line;
        var cut = line.LastIndexOf(' ', most);
        return line[..(cut > most / 2 ? cut : most)].TrimEnd() + " …";
    }

    /// <summary>The sentence with the most different words of the question; of equal ones the first.</summary>
    static TextSpan? Deciding(RankedPassage ranked) => Sentences.Of(ranked.Passage.Text)
        .Select(sentence => (Sentence: sentence, Words: WordsIn(sentence, ranked)))
        .Where(counted => counted.Words > 0)
        .OrderByDescending(counted => counted.Words)
        .Select(counted => (TextSpan?)counted.Sentence)
        .FirstOrDefault();

    static int WordsIn(TextSpan sentence, RankedPassage ranked) => ranked.Marks
        .Where(mark => mark.Start >= sentence.Start && mark.End <= sentence.End)
        .Select(mark => mark.In(ranked.Passage.Text).ToLowerInvariant())
        .Distinct()
        .Count();
}
