using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>What passages side by side word alike, and what only one of them states. Tells of wording alone: it judges no meaning. Pure.</summary>
static class CommonGround
{
    /// <summary>Words that two statements share at least to count as alike.</summary>
    const int FewestShared = 3;

    /// <summary>Share of the shorter statement's words that the other holds at least.</summary>
    const double Alike = 0.5;

    /// <summary>The sides with what is their own, and the statements they share.</summary>
    public static (IReadOnlyList<ComparedSide> Sides, IReadOnlyList<SharedPoint> Shared) Of(IReadOnlyList<ComparedSide> sides, IReadOnlyList<RankedPassage> passages)
    {
        var points = sides.Select(side => side.Passage is { } number ? Points(number, passages[number]) : []).ToList();
        var shared = new List<SharedPoint>();
        var taken = new HashSet<Quote>();
        for (var one = 0; one < points.Count; one++)
        {
            for (var other = one + 1; other < points.Count; other++)
            {
                var pairs = points[one].SelectMany(a => points[other].Select(b => (One: a, Other: b, Overlap: Overlap(a.Words, b.Words))));
                foreach (var pair in pairs.Where(p => p.Overlap >= Alike).OrderByDescending(p => p.Overlap))
                {
                    if (pair.One.Quote.Passage != pair.Other.Quote.Passage && !taken.Contains(pair.One.Quote) && !taken.Contains(pair.Other.Quote))
                    {
                        shared.Add(new SharedPoint(pair.One.Quote, pair.Other.Quote));
                        taken.UnionWith([pair.One.Quote, pair.Other.Quote]);
                    }
                }
            }
        }
        return ([.. sides.Select((side, i) => side with { Own = [.. points[i].Select(p => p.Quote).Where(q => !taken.Contains(q))] })], shared);
    }

    static List<(Quote Quote, HashSet<string> Words)> Points(int number, RankedPassage ranked)
    {
        var text = ranked.Passage.Text;
        return [.. Statements.Of(ranked.Passage).Select(span => (new Quote(number, span), Telling(span.In(text))))];
    }

    static HashSet<string> Telling(string text) =>
        [.. Words.Of(text).Where(w => !QuestionWords.Unspecific.Contains(w.Surface) && w.Surface.Length > 2).Select(w => w.Stem)];

    static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared < FewestShared ? 0 : (double)shared / Math.Min(one.Count, other.Count);
    }
}
