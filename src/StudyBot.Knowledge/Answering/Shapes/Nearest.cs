using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Finds the sentence that comes nearest to a claim that no sentence decides: the one that holds most of it. Pure.</summary>
static class Nearest
{
    /// <summary>What a word counts that the headings say anyway, or only the line that opens the list: it tells sentences less apart.</summary>
    const double Common = 0.3;

    /// <summary>What counts beside the words held when a sentence begins with what is claimed of.</summary>
    const double Begins = 0.9;

    /// <summary>The passage with the sentence; no shape when no sentence holds a word of the claim.</summary>
    public static (RankedPassage Passage, ClaimShape? Shape) Of(IEnumerable<RankedPassage> passages, TopicWords subject)
    {
        RankedPassage? first = null;
        (RankedPassage Passage, Pronouncement Said)? best = null;
        var most = 0.0;
        foreach (var ranked in passages)
        {
            first ??= ranked;
            // A further passage answers only where the best one has no word of it.
            if (best is not null)
                break;
            var around = subject.Held($"{string.Join(' ', ranked.Passage.Headings)} {ranked.Passage.Title}");
            var said = Pronouncements.Of(ranked.Passage);
            foreach (var (index, sentence) in said.Index())
            {
                // What the text sets against a myth answers for it.
                var shown = sentence.IsMyth && Pronouncements.AgainstMyth(said, index, ranked.Passage.Text) is { } against ? against : sentence;
                var weight = Weight(sentence, ranked.Passage.Text, subject, around);
                if (weight > most + 1e-9)
                    (best, most) = ((ranked, shown), weight);
            }
        }
        return best is var (passage, nearest) ? (passage, Shape(passage, nearest)) : (first!, null);
    }

    static double Weight(Pronouncement sentence, string text, TopicWords subject, IReadOnlyList<bool> around)
    {
        var opened = subject.Held(sentence.In(text));
        var weight = subject.Held(sentence.Span.In(text)).Index().Sum(h => h.Item ? around[h.Index] ? Common : 1 : opened[h.Index] && !around[h.Index] ? Common : 0);
        if (weight == 0)
            return 0;
        var own = Statements.Bare(sentence.Span, text).In(text);
        return weight + (Words.Of(own) is [var word, ..] && subject.Held(own[..word.Span.End]) is [true, ..] ? Begins : 0);
    }

    static ClaimShape Shape(RankedPassage ranked, Pronouncement said)
    {
        var words = Deciding.MarksIn(said.Span, ranked).Concat(said.Opening is { } line ? Deciding.MarksIn(line, ranked) : []).OrderBy(m => m.Start);
        return new ClaimShape(Verdict.Open, new Quote(0, Statements.Bare(said.Span, ranked.Passage.Text)), [.. words.Select(m => new Quote(0, m))])
        {
            Opening = said.Opening is { } opening ? new Quote(0, opening) : null,
        };
    }
}
