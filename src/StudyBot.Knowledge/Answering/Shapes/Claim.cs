using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers claims and questions for yes or no with the passage that decides, and with a verdict only where its words give one.</summary>
static class Claim
{
    /// <summary>Passages looked through for one that decides.</summary>
    const int Looked = 8;

    /// <summary>A passage that scores less than this share of the best one speaks of something else.</summary>
    const double Near = 0.4;

    /// <summary>Passages looked through for one that denies an "only".</summary>
    const int Widest = 20;

    static readonly FrozenSet<string> Loose = WordList.Lines("chatter").Concat(QuestionWords.Reporting).ToFrozenSet();

    /// <summary>The answer; null when nothing is claimed or the material does not speak of it.</summary>
    public static Answer? Of(Phrasing asked, IMaterial material, int top)
    {
        if (ClaimReader.Read(asked) is not { } claim)
            return null;
        var found = material.Find(claim.Text, Math.Max(Looked, top));
        if (claim.Only is { Length: > 0 } && !Decided(claim, found, material))
            found = OfTheOnly(claim, found, material);
        if (found.Outcome != Outcome.Answered && claim.HasFigure)
            found = material.Find(claim.Uncounted, Math.Max(Looked, top));
        if (found.Outcome != Outcome.Answered)
            return found with { Question = asked.Text, Passages = [.. found.Passages.Take(top)] };
        var subject = SubjectOf(claim, found, material.Aliases);
        var judged = found.Passages
            .Where(p => p.Score >= Near * found.Passages[0].Score)
            .Select(p => (Passage: p, Shape: Judgement.Of(claim, subject, p)))
            .FirstOrDefault(j => j.Shape is not null);
        var (best, shape) = judged.Shape is not null ? (judged.Passage, judged.Shape) : Nearest.Of(found.Passages.Where(p => p.Score >= Near * found.Passages[0].Score), subject);
        return shape is null
            ? null
            : found with { Question = asked.Text, Passages = [best, .. found.Passages.Where(p => !p.IsSame(best)).Take(Math.Max(0, top - 1))], Shape = shape };
    }

    /// <summary>
    /// The words of the claim that a sentence must say to decide it: words of chatter too ("izin"), and verbs such as "menulis", where
    /// the passages have them.
    /// </summary>
    static TopicWords SubjectOf(AskedClaim claim, Answer found, Aliases aliases)
    {
        var asked = Phrasing.Of(claim.Subject).Repaired(found.Repairs);
        var loose = asked.Words.Where(w => Loose.Contains(w.Spelled)).Select(w => Words.Of(w.Spelled, default).Stem).ToHashSet();
        if (loose.Count > 0)
            loose.IntersectWith(found.Passages.SelectMany(p => Words.Of(p.Passage.Text)).Select(w => w.Stem));
        return new TopicWords(asked, aliases, loose);
    }

    /// <summary>Whether any of the passages near the best decides the claim.</summary>
    static bool Decided(AskedClaim claim, Answer found, IMaterial material)
    {
        var subject = SubjectOf(claim, found, material.Aliases);
        return found.Outcome == Outcome.Answered
            && found.Passages.Any(p => p.Score >= Near * found.Passages[0].Score && Judgement.Of(claim, subject, p) is not null);
    }

    /// <summary>
    /// "hanya menangani orang" is denied by whatever says "bukan orang saja", in whatever words it says the rest: the verb of the claim
    /// may be missing then, not what it is about.
    /// </summary>
    static Answer OfTheOnly(AskedClaim claim, Answer found, IMaterial material)
    {
        var subject = SubjectOf(claim, found, material.Aliases);
        return Judgement.LikePeople(claim.Only!).Prepend(claim.Only!).Distinct()
            .Select(thing => material.Find($"{claim.Before} {thing}", Widest))
            .FirstOrDefault(wider => wider.Outcome == Outcome.Answered && wider.Passages.Any(p => Judgement.Of(claim, subject, p) is not null)) ?? found;
    }
}
