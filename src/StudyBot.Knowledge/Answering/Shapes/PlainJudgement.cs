using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>
/// What a passage says to a claim without "only" and numbers: a sentence decides that says all the claim says in one clause, with or
/// without "tidak". Whatever may turn its sense about (a hedge, another clause, a negation of something else) leaves the claim open. Pure.
/// </summary>
static partial class PlainJudgement
{
    /// <summary>Words behind "tidak" among which one of the claim must be, for it to be what is denied.</summary>
    const int DeniedWithin = 3;

    /// <summary>First words of a claim, that tell what it is about: "izin parkir".</summary>
    const int Subject = 2;

    static readonly Regex Hedge = new(
        $@"\b(?:{string.Join('|', WordList.Lines("hedges").OrderByDescending(h => h.Length))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly FrozenSet<string> Adverse = WordList.Set("adverse-headings");

    [GeneratedRegex(@"\b(?:termasuk|tergolong|bagian dari|part of|includes?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Belongs();

    [GeneratedRegex(@"\b(?:termasuk|tergolong|bagian dari|meliputi|mencakup|terdiri|antara lain|berikut|yaitu|yakni|berupa|adalah|ialah|merupakan|part of|includes?|consists?|is|are)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TellsParts();

    /// <summary>Whether a sentence says so only under conditions, once, or of what others think.</summary>
    public static bool IsHedged(string sentence) => Hedge.IsMatch(sentence);

    /// <summary>Whether a sentence says "tidak" or the like of anything.</summary>
    public static bool Denies(string sentence) => Not().IsMatch(sentence);

    /// <summary>The verdict with the sentence and the words it rests on; null when no sentence decides.</summary>
    public static ClaimShape? Of(AskedClaim claim, TopicWords subject, RankedPassage ranked)
    {
        if (subject.Count < 2)
            return null;
        var passage = ranked.Passage;
        var around = subject.Held(string.Join(' ', passage.Headings.Append(passage.Title).Where(h => !Joins().IsMatch(h))));
        var said = Pronouncements.Of(passage);
        var shapes = Enumerable.Range(0, said.Count)
            .Where(i => said[i].Depth <= 1)
            .Select(i => said[i].IsMyth
                ? OfMyth(claim, subject, ranked, said, i)
                : OfSentence(claim, subject, ranked, said[i], said[i].IsItem ? around : []))
            .OfType<ClaimShape>()
            .ToList();
        // Sentences that contradict one another decide nothing.
        return shapes.Select(s => s.Verdict).Distinct().Count() == 1 ? shapes[0] : null;
    }

    static ClaimShape? OfSentence(AskedClaim claim, TopicWords subject, RankedPassage ranked, Pronouncement sentence, IReadOnlyList<bool> around)
    {
        var text = ranked.Passage.Text;
        var said = sentence.In(text);
        var named = sentence.Label?.In(text) ?? "";
        if (!Holds(subject.Held($"{named} {said}"), around) || IsHedged(said) || IsBelowAdverse(sentence, ranked.Passage))
            return null;
        // That both stand in a sentence makes neither a part of the other.
        if (Belongs().IsMatch(claim.Text) && !TellsParts().IsMatch(said))
            return null;
        var nots = Not().Matches(said);
        var from = sentence.Opening is { } opening ? opening.Length + 1 : 0;
        var clause = Clauses(said, nots.Count > 0).FirstOrDefault(c => Holds(subject.Held($"{named} {Within(said, from, c)}"), around), (0, 0));
        if (clause == (0, 0))
            return null;
        var denied = nots.Where(n => n.Index < from || (n.Index >= clause.Item1 && n.Index < clause.Item2)).ToList();
        if (denied.Count > 1 || (denied is [var one] && (!Denies(one, said, subject) || (IsPartial(one, said) && claim.Sweeping.Count == 0))))
            return null;
        // "dilarang" and "tidak selalu" speak to what is claimed of all; else the text has to be as sweeping as the claim.
        var answersSweeping = denied is [var no] && (Forbids().IsMatch(no.Value) || IsPartial(no, said));
        if (!answersSweeping && claim.Sweeping.Any(w => !SweepingWords.Says(said, w)))
            return null;
        List<TextSpan> words =
        [
            .. Deciding.MarksIn(sentence.Span, ranked).Concat(sentence.Opening is { } line ? Deciding.MarksIn(line, ranked) : [])
                .Concat(denied.Select(d => sentence.Place(d.Index, d.Length))).Distinct().OrderBy(s => s.Start),
        ];
        return new ClaimShape(
            denied.Count > 0 == claim.Negated ? Verdict.Affirmed : Verdict.Denied,
            new Quote(0, Statements.Bare(sentence.Span, text)),
            [.. words.Select(w => new Quote(0, w))])
        {
            // A line that only announces the list adds nothing.
            Opening = sentence.Opening is { } read && words.Exists(w => w.End <= read.End && w.Start >= read.Start) ? new Quote(0, read) : null,
            By = Holder.Of(sentence, ranked.Passage),
        };
    }

    /// <summary>A myth that says all the claim says denies it, and its opposite affirms it; what the text sets against it is shown.</summary>
    static ClaimShape? OfMyth(AskedClaim claim, TopicWords subject, RankedPassage ranked, IReadOnlyList<Pronouncement> said, int at)
    {
        var text = ranked.Passage.Text;
        var myth = said[at].Span.In(text);
        if (!Holds(subject.Held(said[at].In(text)), []) || IsHedged(myth) || !SweepingWords.In(myth).All(w => SweepingWords.Says(claim.Text, w)))
            return null;
        var nots = Not().Matches(myth);
        if (nots.Count > 1 || (nots is [var one] && (!Denies(one, myth, subject) || (IsPartial(one, myth) && claim.Sweeping.Count == 0))))
            return null;
        var against = Pronouncements.AgainstMyth(said, at, text);
        var deciding = against?.Span ?? said[at].Span;
        var labels = new[] { said[at].Span, deciding }.Distinct().Select(s => Pronouncements.LabelOf(s, text)).Where(l => l.Length > 0);
        return new ClaimShape(
            nots.Count > 0 == claim.Negated ? Verdict.Denied : Verdict.Affirmed,
            new Quote(0, deciding),
            [.. labels.Concat(Deciding.MarksIn(deciding, ranked)).Distinct().OrderBy(s => s.Start).Select(s => new Quote(0, s))])
        {
            Opening = against is null ? said[at].Opening is { } opening ? new Quote(0, opening) : null : new Quote(0, said[at].Span),
        };
    }

    /// <summary>Whether a sentence holds the whole claim, or all but one of its first words, which the headings of its list give.</summary>
    static bool Holds(IReadOnlyList<bool> held, IReadOnlyList<bool> around) => held.Index().Where(h => !h.Item).Select(h => h.Index).ToList() switch
    {
        [] => true,
        [var lacking] => lacking < Subject && around.Count > 0 && around[lacking] && held.Count > Subject,
        _ => false,
    };

    /// <summary>The opening of a list, which is said of every clause, and the clause.</summary>
    static string Within(string said, int from, (int From, int To) clause) => $"{said[..from]} {said[Math.Max(from, clause.From)..clause.To]}";

    /// <summary>Clauses that may speak of different things; where one denies, those that "dan" joins as well.</summary>
    static IEnumerable<(int From, int To)> Clauses(string said, bool denies)
    {
        var start = 0;
        foreach (Match joint in (denies ? JointsAndAnd() : Joints()).Matches(said))
        {
            yield return (start, joint.Index);
            start = joint.Index + joint.Length;
        }
        yield return (start, said.Length);
    }

    /// <summary>Whether a negation is of what is claimed: one of the claim's words follows it closely, and it stands in no relative clause.</summary>
    static bool Denies(Match not, string said, TopicWords subject) =>
        !said[..not.Index].TrimEnd().EndsWith(" yang", StringComparison.OrdinalIgnoreCase)
        && subject.In(string.Join(' ', Words.Of(said[(not.Index + not.Length)..]).Take(DeniedWithin).Select(w => w.Surface))) > 0;

    /// <summary>"tidak selalu", "belum tentu": not always, which is not never.</summary>
    static bool IsPartial(Match not, string said) => Partial().IsMatch(said[(not.Index + not.Length)..]);

    /// <summary>An item whose list nothing opens, below "Larangan": what it means its heading tells.</summary>
    static bool IsBelowAdverse(Pronouncement sentence, Passage passage) =>
        sentence is { IsItem: true, Opening: null } && passage.Headings.Any(h => Words.Of(h).Exists(w => Adverse.Contains(w.Surface)));

    /// <summary>A plain "not"; "tidak sedikit" and "tidak hanya" deny nothing.</summary>
    [GeneratedRegex(@"\b(?:tidak|tak|bukan(?:lah)?|tanpa|jangan|dilarang|belum|not|never)\b(?!\s+(?:sedikit|hanya|saja|cuma|sekadar|lagi|only))", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"^(?:jangan|dilarang)$", RegexOptions.IgnoreCase)]
    private static partial Regex Forbids();

    [GeneratedRegex(@"^\s+(?:selalu|semua|setiap|harus|pasti|tentu|mesti|wajib|perlu|sepenuhnya|selamanya|always|all|every|necessarily)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partial();

    [GeneratedRegex(@";\s|,?\s(?:sedangkan|sementara|tetapi|tapi|namun|padahal|walaupun|meskipun|karena|sebab|sehingga|but|whereas|while|although|because)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();

    [GeneratedRegex(@";\s|,?\s(?:sedangkan|sementara|tetapi|tapi|namun|padahal|walaupun|meskipun|karena|sebab|sehingga|but|whereas|while|although|because)\s|,\s(?:dan|lalu|serta|atau|and|or)\s", RegexOptions.IgnoreCase)]
    private static partial Regex JointsAndAnd();

    /// <summary>A heading that names several things: "Apa bedanya OTP dan PIN?".</summary>
    [GeneratedRegex(@"\s(?:dan|atau|vs|versus|serta|and|or)\b|&|/", RegexOptions.IgnoreCase)]
    private static partial Regex Joins();
}
