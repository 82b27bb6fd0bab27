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
    /// <param name="neighbours">What stands side by side in the material; null where that is not known yet.</param>
    public static IReadOnlyList<AskedSide> Of(Phrasing asked, List<(int From, int To)> stretches, Aliases aliases, Neighbours? neighbours)
    {
        var (first, last) = (stretches[0], stretches[^1]);
        var before = "";
        var after = "";
        var own = stretches.ToArray();
        if (Attribution(asked, first, neighbours) is { } author && author + 1 < first.To && stretches.Skip(1).All(s => Attribution(asked, s, neighbours) is not { } at || at == s.From))
        {
            before = asked.Written(first.From, author + 1);
            own[0] = (author + 1, first.To);
            for (var i = 1; i < own.Length; i++)
                own[i] = Attribution(asked, own[i], neighbours) is { } again ? (again + 1, own[i].To) : own[i];
        }
        else if (stretches.TrueForAll(s => asked.Words[s.From].Spelled == asked.Words[first.From].Spelled && s.To - s.From > 1))
        {
            // Each says by itself what it is: "topi putih, topi hitam". What the last hands to an author is of all.
            if (Attribution(asked, last, neighbours) is not { } by || stretches.SkipLast(1).Any(s => Attribution(asked, s, neighbours) is not null))
                return Whole(asked, stretches);
            after = asked.Written(by, last.To);
            own[^1] = (last.From, by);
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
                var shared = Shared(asked, first, last, many, many.Count - few.Count, neighbours);
                if (shared == 0)
                    return Whole(asked, stretches);
                before = asked.Written(first.From, many[shared]);
                own[0] = (many[shared], first.To);
            }
            else
            {
                var cut = few[many.Count];
                if (neighbours is not null && !IsTopic(asked, first.To - 1) && !Relates(asked.Words[cut].Spelled) && !neighbours.Are(asked.Words[first.To - 1].Spelled, asked.Words[cut].Spelled))
                    return Whole(asked, stretches);
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

    /// <summary>Words that relate what follows to all that stands before: "mobil dan motor soal biaya".</summary>
    static bool Relates(string word) => QuestionWords.Unspecific.Contains(word) || QuestionWords.Attribution.Contains(word) || word is "soal" or "mengenai" or "terkait" or "perihal";

    /// <summary>
    /// How many of the first side's terms the last shares: as many as stand before it in the material ("relasi ekstern"), else its first
    /// word where that is no part of a term ("tarif sepeda motor", but "kata sandi"); 0 when none.
    /// </summary>
    static int Shared(Phrasing asked, (int From, int To) first, (int From, int To) last, List<int> units, int most, Neighbours? neighbours)
    {
        if (neighbours is null)
            return most;
        for (var shared = most; shared > 0; shared--)
        {
            if (neighbours.Are(asked.Words[units[shared] - 1].Spelled, asked.Words[last.From].Spelled))
                return shared;
        }
        return neighbours.Are(asked.Words[first.From].Spelled, asked.Words[first.From + 1].Spelled) && !IsTopic(asked, first.From) ? 0 : 1;
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

    /// <summary>Where a stretch names an author; "kata" does, but not within a term such as "kata sandi".</summary>
    static int? Attribution(Phrasing asked, (int From, int To) stretch, Neighbours? neighbours)
    {
        for (var i = stretch.From; i < stretch.To; i++)
        {
            var word = asked.Words[i].Spelled;
            if (QuestionWords.Attribution.Contains(word) && !(word == "kata" && i + 1 < stretch.To && neighbours?.Are(word, asked.Words[i + 1].Spelled) == true))
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
