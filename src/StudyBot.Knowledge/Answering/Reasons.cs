using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Answering;

/// <summary>Evidence → reasons, the weightiest first.</summary>
static class Reasons
{
    /// <summary>The first passage is far ahead when the next has lost this share of the score, and one of several when it has lost less than the other.</summary>
    const double Far = 0.35, Near = 0.08;

    /// <summary>Above this share the passage is taken to say what something is.</summary>
    const double Says = 0.6;

    /// <summary>Authors named as those the material does have, and passages looked at for them.</summary>
    const int MostAuthors = 5, PassagesLookedAt = 20;

    /// <summary>What speaks for the answer, or, where it is none, against it.</summary>
    public static IReadOnlyList<Reason> Of(Question question, IReadOnlyList<Candidate> ranked, Evidence evidence, bool answered, PassageStore passages)
    {
        if (question.Concepts.Count == 0)
            return [new Reason(ReasonKind.NamesNothing)];
        var missing = Written(question, (c, _) => !c.Known);
        if (ranked.Count == 0)
            return [missing.Count > 0 ? new Reason(ReasonKind.NotInMaterial, missing) : new Reason(ReasonKind.OnlyInBooks, Written(question, (_, _) => true))];
        return answered ? [.. For(question, ranked, evidence, passages), .. Reservations(question, ranked[0].Fit, missing)] : [.. Against(question, ranked, evidence, missing, passages)];
    }

    static IEnumerable<Reason> For(Question question, IReadOnlyList<Candidate> ranked, Evidence evidence, PassageStore passages)
    {
        var fit = ranked[0].Fit;
        if (Written(question, (_, i) => fit.Found[i] > 0) is { Count: > 0 } held)
            yield return new Reason(ReasonKind.Holds, held);
        if (Written(question, (_, i) => fit.Around[i] > 0) is { Count: > 0 } above)
            yield return new Reason(ReasonKind.NamedAbove, above);
        if (fit.Says >= Says)
            yield return new Reason(ReasonKind.SaysWhatItIs);
        if (evidence.Gap >= Far && ranked.Count > 1)
            yield return new Reason(ReasonKind.FarAhead);
        foreach (var repair in question.Repairs)
            yield return new Reason(ReasonKind.ReadAs, repair.Written, repair.ReadAs);
        foreach (var (asked, here) in OtherWordings.In(question, passages.Words(ranked[0].Number), passages.Passage(ranked[0].Number)))
            yield return new Reason(ReasonKind.SameAs, asked, here);
    }

    /// <summary>What an answer lacks all the same.</summary>
    static IEnumerable<Reason> Reservations(Question question, Fit fit, List<string> missing)
    {
        if (missing.Count > 0)
            yield return new Reason(ReasonKind.NotInMaterial, missing);
        if (Written(question, (c, i) => c.Known && fit.Found[i] == 0) is { Count: > 0 } lacked)
            yield return new Reason(ReasonKind.Lacks, lacked);
    }

    static IEnumerable<Reason> Against(Question question, IReadOnlyList<Candidate> ranked, Evidence evidence, List<string> missing, PassageStore passages)
    {
        var fit = ranked[0].Fit;
        foreach (var name in question.Names.Where(n => Lacking.IsLacking(n, fit)))
        {
            yield return name.Attributed
                ? new Reason(name.Known ? ReasonKind.LacksAuthor : ReasonKind.AuthorNotInMaterial, [name.Written], Authors(ranked, passages, besides: name.Written))
                : new Reason(name.Known ? ReasonKind.LacksName : ReasonKind.NotInMaterial, name.Written);
        }
        if (Lacking.LackingYears(question, fit).Select(c => c.Written).ToList() is { Count: > 0 } years)
            yield return new Reason(ReasonKind.LacksYear, years);
        if (evidence.Lacks.HasFlag(Lack.Topic))
            yield return new Reason(ReasonKind.OtherTopic, Written(question, (c, i) => c.NamesSections && fit.Found[i] == 0));
        if (evidence.Lacks.HasFlag(Lack.Number))
            yield return new Reason(ReasonKind.LacksNumber);
        if (evidence.Lacks.HasFlag(Lack.Date))
            yield return new Reason(ReasonKind.LacksDate);
        if (evidence.Lacks.HasFlag(Lack.LongName))
            yield return new Reason(ReasonKind.LacksLongName);
        var named = question.Names.SelectMany(n => n.Concepts).ToHashSet();
        if (Written(question, (c, i) => !c.Known && !named.Contains(i)) is { Count: > 0 } unknown)
            yield return new Reason(ReasonKind.NotInMaterial, unknown);
        var lacked = Written(question, (c, i) => c.Known && fit.Found[i] == 0 && !named.Contains(i) && !Language.Year.Is(c.Written));
        if (lacked.Count > 0)
            yield return new Reason(evidence.Together > evidence.Coverage + Near ? ReasonKind.Scattered : ReasonKind.Lacks, lacked);
        else if (missing.Count == 0 && evidence.Gap < Near)
            yield return new Reason(ReasonKind.NoneAhead);
        else if (missing.Count == 0 && evidence.Lacks == Lack.Nothing)
            yield return new Reason(ReasonKind.MerelyMentions);
    }

    /// <summary>Whom the nearest passages do quote, in their order, each once: "Nawawi" is "Hadari Nawawi".</summary>
    static List<string> Authors(IReadOnlyList<Candidate> ranked, PassageStore passages, string besides)
    {
        var authors = ranked.Take(PassagesLookedAt)
            .SelectMany(c => passages.Passage(c.Number).Sources)
            .Select(s => s.Authors)
            .OfType<string>()
            .Distinct()
            .Where(a => !Language.Words.Of(besides).All(w => Names(a).Contains(w.Surface)))
            .ToList();
        return [.. authors.Where(a => !authors.Exists(other => Names(a).IsProperSubsetOf(Names(other)))).Take(MostAuthors)];
    }

    static HashSet<string> Names(string authors) => [.. Language.Words.Of(authors).Select(w => w.Surface)];

    static List<string> Written(Question question, Func<Concept, int, bool> which) =>
        [.. question.Concepts.Where(which).Select(c => c.Written)];
}
