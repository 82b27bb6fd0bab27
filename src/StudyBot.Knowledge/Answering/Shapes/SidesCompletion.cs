using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>
/// Gives each side of a comparison what people say only once: "fungsi menurut Pincus vs Siporin" compares with "fungsi menurut
/// Siporin", "tujuan dan fungsi pekerjaan sosial" begins with "tujuan pekerjaan sosial". Pure.
/// </summary>
static class SidesCompletion
{
    /// <summary>The sides, complete.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="stretches">Where its sides stand.</param>
    /// <param name="aliases">Terms of several words, which are never torn apart.</param>
    public static IReadOnlyList<AskedSide> Of(Phrasing asked, List<(int From, int To)> stretches, Aliases aliases)
    {
        var (first, last) = (stretches[0], stretches[^1]);
        var before = "";
        var after = "";
        var own = stretches.ToArray();
        if (Attribution(asked, first) is { } author && author + 1 < first.To && stretches.Skip(1).All(s => Attribution(asked, s) is not { } at || at == s.From))
        {
            before = asked.Written(first.From, author + 1);
            own[0] = (author + 1, first.To);
            for (var i = 1; i < own.Length; i++)
                own[i] = Attribution(asked, own[i]) is { } again ? (again + 1, own[i].To) : own[i];
        }
        else if (IsTopic(asked, first.From) && stretches.TrueForAll(s => IsTopic(asked, s.From)))
        {
            var fullest = stretches.MaxBy(s => s.To - s.From);
            after = asked.Written(fullest.From + 1, fullest.To);
            own = [.. stretches.Select(s => (s.From, s.From + 1))];
            if (own.Select(o => asked.Words[o.Item1].Spelled).Distinct().Count() < own.Length)
                return Whole(asked, stretches);
        }
        else if (Units(asked, first, aliases) is var many && Units(asked, last, aliases) is var few && many.Count != few.Count)
        {
            if (many.Count > few.Count)
            {
                var cut = many[many.Count - few.Count];
                before = asked.Written(first.From, cut);
                own[0] = (cut, first.To);
            }
            else
            {
                var cut = few[many.Count];
                after = asked.Written(cut, last.To);
                own[^1] = (last.From, cut);
            }
        }
        else
        {
            return Whole(asked, stretches);
        }
        return [.. own.Zip(stretches, (o, stretch) => Complete(o) with { Alone = before.Length == 0 ? new AskedSide(Spelled(asked, stretch), asked.Written(stretch.From, stretch.To)) : null })];

        AskedSide Complete((int From, int To) o)
        {
            var side = new AskedSide(Spelled(asked, o), Joined(before, asked.Written(o.From, o.To), after));
            var and = Enumerable.Range(o.From, o.To - o.From).FirstOrDefault(i => SidesReader.And.Contains(asked.Words[i].Spelled), -1);
            return and <= o.From || and + 1 >= o.To ? side : side with { Parts = [Complete((o.From, and)), Complete((and + 1, o.To))] };
        }
    }

    /// <summary>Sides that lack nothing; what all say tells none from the others.</summary>
    static AskedSide[] Whole(Phrasing asked, List<(int From, int To)> stretches)
    {
        var words = stretches.ConvertAll(s => Spelled(asked, s));
        return
        [
            .. stretches.Select((s, i) =>
            {
                var own = words[i].Where(w => words.Where((_, j) => j != i).Any(other => !other.Contains(w))).ToList();
                return new AskedSide(own.Count > 0 ? own : words[i], asked.Written(s.From, s.To));
            }),
        ];
    }

    static int? Attribution(Phrasing asked, (int From, int To) stretch)
    {
        for (var i = stretch.From; i < stretch.To; i++)
        {
            if (QuestionWords.Attribution.Contains(asked.Words[i].Spelled))
                return i;
        }
        return null;
    }

    static bool IsTopic(Phrasing asked, int at) =>
        QuestionWords.Topic.Contains(asked.Words[at].Spelled) || QuestionWords.Definition.Contains(asked.Words[at].Spelled);

    /// <summary>Where each term of a stretch begins; a term may have several words.</summary>
    static List<int> Units(Phrasing asked, (int From, int To) stretch, Aliases aliases)
    {
        var words = asked.Words.Select(w => w.Spelled).ToList();
        var units = new List<int>();
        for (var i = stretch.From; i < stretch.To; i += Length(i))
            units.Add(i);
        return units;

        int Length(int at) => aliases.At(words, at) is { } alias && at + alias.Length <= stretch.To ? alias.Length
            : at + 1 < stretch.To && asked.IsWorkingTogether(at + 1) ? 2
            : 1;
    }

    static List<string> Spelled(Phrasing asked, (int From, int To) stretch) =>
        [.. asked.Words.Skip(stretch.From).Take(stretch.To - stretch.From).Select(w => w.Spelled).Where(w => !QuestionWords.Unspecific.Contains(w))];

    static string Joined(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));
}
