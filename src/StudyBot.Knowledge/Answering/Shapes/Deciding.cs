using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Finds the sentence of a passage that holds most of a question. Pure.</summary>
static class Deciding
{
    /// <summary>
    /// The sentence with the most different words of the question, of equal ones the first; null when none holds any. A word that
    /// the passage repeats tells its sentences less apart, and counts less.
    /// </summary>
    public static TextSpan? SentenceOf(RankedPassage ranked)
    {
        var text = ranked.Passage.Text;
        var often = ranked.Marks.GroupBy(m => m.In(text), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        TextSpan? best = null;
        var most = 0.0;
        foreach (var sentence in Sentences.Of(text))
        {
            var weight = MarksIn(sentence, ranked).Select(m => m.In(text)).Distinct(StringComparer.OrdinalIgnoreCase).Sum(w => 1.0 / often[w]);
            if (weight > most + 1e-9)
                (best, most) = (sentence, weight);
        }
        return best;
    }

    /// <summary>The marked words within a stretch of the passage.</summary>
    public static IEnumerable<TextSpan> MarksIn(TextSpan stretch, RankedPassage ranked) =>
        ranked.Marks.Where(m => m.Start >= stretch.Start && m.End <= stretch.End);
}
