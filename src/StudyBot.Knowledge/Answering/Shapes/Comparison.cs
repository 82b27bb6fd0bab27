using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers questions that put things side by side: a passage that explains them together, then the best of each side.</summary>
static partial class Comparison
{
    /// <summary>Passages of a side looked at, since the first may be another side's already, or not the plainest.</summary>
    const int Looked = 8;

    /// <summary>Confidence that a side needs: a few words of it are found together by chance more easily than those of a whole question.</summary>
    const double Sure = 0.38;

    /// <summary>Words before one that tells a term from others, among which is what it is told of: "fungsi yang utama".</summary>
    const int Beside = 2;

    /// <summary>Characters below which a passage says nothing to compare: a line that was a heading.</summary>
    const int Shortest = 40;

    [GeneratedRegex(@"[\s,]+(?:lebih\s+\p{L}+|bagusan|baikan|mahalan|murahan|gedean|besaran|kecilan|cepatan|enakan|pentingan|which is \p{L}+)(?:\s+(?:yang\s+|yg\s+)?mana)?(?:\s+(?:sih|ya|dong|nih))?\s*\??\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhichIsMore();

    /// <summary>The answer; null when the question compares nothing, or the material tells the sides not apart.</summary>
    public static Answer? Of(Phrasing asked, IMaterial material, int top)
    {
        if (SidesReader.Read(asked, material.Aliases) is null)
            return null;
        // "JPEG vs RAW bagusan mana": by what they are to be compared is no part of the last side.
        if (AsksWhichIsMore().Match(asked.Text) is { Success: true, Index: > 0 } more && Of(Phrasing.Of(asked.Text[..more.Index]), material, top) is { } plain)
            return plain with { Question = asked.Text };
        var near = material.Find(asked.Text, Looked);
        var whole = near with { Passages = [.. near.Passages.Take(top)] };
        var sides = SidesReader.Read(asked, material.Aliases, new Neighbours(near.Passages))!;
        var joint = whole.Passages.FirstOrDefault(p => JointPassage.Explains(p.Passage, sides));
        var passages = new List<RankedPassage>();
        if (joint is not null && whole.Outcome == Outcome.Answered)
            passages.Add(joint);
        else
            joint = null;

        var heard = Told(sides, material);
        if (heard.Count < 2)
            return null;
        var best = new List<RankedPassage?>();
        foreach (var (side, found) in heard)
            best.Add(found.Outcome == Outcome.Answered && found.Confidence >= Sure ? First(found, side, [.. passages, .. best.OfType<RankedPassage>()], material.Aliases) : null);
        // What one passage holds of all serves better than passages that merely mention a side.
        if (joint is null && whole.Outcome == Outcome.Answered && !heard.Exists(h => IsScattered(h.Found, h.Side)) && heard.Zip(best).Any(h => h.Second is null || !JointPassage.IsOwn(h.Second.Passage, h.First.Side))
            && JointPassage.Holding(near, [.. heard.Select(h => h.Side)]) is { } holding)
            passages.Add(joint = holding);
        // A section or passage about the sides together serves each of them; a class note stands beside what the material says.
        if (joint is { Passage.DocumentKind: not DocumentKind.Notes })
            best = best.ConvertAll(_ => (RankedPassage?)null);
        // With no side found, the whole answers only if it holds every word as it was written: then it compares in its own way.
        if (joint is null && best.TrueForAll(b => b is null))
            return whole.Unmatched.Count == 0 && whole.Repairs.Count == 0 && !heard.Exists(h => IsScattered(h.Found, h.Side)) ? null : whole with { Outcome = Outcome.NotFound };
        var present = best.ConvertAll(b => b is not null || joint is not null);
        // Where one passage is all there is for several sides, it treats them together, whatever its heading says.
        if (joint is null && best.OfType<RankedPassage>().ToList() is [var only])
        {
            present = [.. heard.Select((h, i) => best[i] is not null || Speaks(h.Found, h.Side, only))];
            if (present.Count(p => p) > 1)
            {
                joint = only;
                passages.Add(only);
                best = best.ConvertAll(_ => (RankedPassage?)null);
            }
        }
        var compared = new List<ComparedSide>();
        foreach (var ((side, _), passage, isPresent) in heard.Zip(best, present))
        {
            if (passage is not null && !passages.Exists(passage.IsSame))
                passages.Add(passage);
            compared.Add(new ComparedSide(side.Question, passage is null ? null : passages.FindIndex(passage.IsSame), !isPresent, [], joint is null || !isPresent ? [] : JointPassage.Of(joint.Passage, side, sides)));
        }
        var points = CommonGround.Of(compared, passages);
        var least = heard.Where((_, i) => present[i]).Select(h => h.Found.Confidence).DefaultIfEmpty(0).Min();
        var confidence = Math.Max(least, joint is null ? 0 : whole.Confidence);
        return whole with
        {
            Outcome = Outcome.Answered,
            Matched = [.. heard.SelectMany(h => h.Found.Matched).Distinct()],
            Unmatched = [.. heard.Where((_, i) => !present[i]).SelectMany(h => h.Found.Unmatched).Distinct()],
            Confidence = confidence,
            Passages = passages,
            Shape = new ComparisonShape(joint is null ? null : 0, points.Sides, points.Shared),
        };
    }

    /// <summary>
    /// The sides with what was found for each. A name of several words is one side, though "dan" stands within: "Pincus dan Minahan"
    /// when they are the source of one passage. And two names behind one "dibanding" are two sides when they are not found as one.
    /// </summary>
    static List<(AskedSide Side, Answer Found)> Told(IReadOnlyList<AskedSide> sides, IMaterial material)
    {
        var told = new List<(AskedSide Side, Answer Found)>();
        foreach (var asked in sides.SelectMany(s => Missing(s, material) && s.Parts is { } parts ? parts : [s]))
        {
            var side = asked.Alone is { } alone && Missing(asked, material) ? alone : asked;
            var found = material.Find(side.Question, Looked);
            if (told.Count > 0 && found.Passages is [var here, ..] && told[^1].Found.Passages is [var before, ..] && here.IsSame(before)
                && here.Passage.Sources.Any(s => side.Own.Concat(told[^1].Side.Own).All(w => StemsOf(s.Authors ?? "").Contains(Words.Of(w, default).Stem))))
            {
                var joined = told[^1].Side with { Own = [.. told[^1].Side.Own, .. side.Own], Question = $"{told[^1].Side.Question} {string.Join(' ', side.Own)}" };
                told[^1] = (joined, material.Find(joined.Question, Looked));
            }
            else
            {
                told.Add((side, found));
            }
        }
        return told;
    }

    static bool Missing(AskedSide side, IMaterial material) =>
        material.Find(side.Question, Looked) is var found && (found.Outcome != Outcome.Answered || Lacks(found, side));

    /// <summary>Whether a side's answer is this passage, which another side has already.</summary>
    static bool Speaks(Answer found, AskedSide side, RankedPassage passage) =>
        found.Outcome == Outcome.Answered && !Lacks(found, side) && found.Passages[0].IsSame(passage);

    /// <summary>Whether what tells the side from the others is not found.</summary>
    static bool Lacks(Answer found, AskedSide side)
    {
        var missing = found.Unmatched.SelectMany(u => Words.Of(u)).Select(w => w.Stem).ToHashSet();
        return side.Own.Any(w => missing.Contains(Words.Of(w, default).Stem));
    }

    /// <summary>
    /// "tujuan umum" is a term; passages that say "tujuan" and, far from it, "umum" do not know it. Both must
    /// stand beside one another somewhere. An author's "fungsi", and what defines a thing, need not: "definisi CSWE", "fungsi Siporin".
    /// </summary>
    static bool IsScattered(Answer found, AskedSide side)
    {
        if (side.Own is not [var own] || Words.Of(side.Question) is not [var topic, var word] || word.Surface != own || !QuestionWords.Topic.Contains(topic.Surface) || QuestionWords.Topic.Contains(own)
            || QuestionWords.Definition.Contains(topic.Surface) || found.Passages.Any(p => p.Passage.Sources.Any(s => StemsOf(s.Authors ?? "").Contains(word.Stem))))
            return false;
        return !found.Passages.SelectMany(p => p.Passage.Headings.Append(p.Passage.Title).Append(p.Passage.Text)).Any(text =>
        {
            var words = Words.Of(text);
            return words.Index().Any(w => w.Item.Stem == word.Stem && words.Skip(w.Index - Beside).Take(Math.Min(w.Index, Beside) + 2).Any(n => n.Stem == topic.Stem));
        });
    }

    /// <summary>
    /// The best passage of a side that no other side has already and that holds what tells the side from the others. For a topic
    /// alone ("tujuan") many passages do; the list that is announced as one of it says most.
    /// </summary>
    static RankedPassage? First(Answer found, AskedSide side, List<RankedPassage> taken, Aliases aliases)
    {
        if (Lacks(found, side) || IsScattered(found, side))
            return null;
        var free = found.Passages.Index()
            .Where(p => !taken.Exists(p.Item.IsSame) && (p.Index == 0 || Holds(p.Item.Passage, side)))
            .Select(p => p.Item)
            .OrderBy(p => p.Passage.Kind == PassageKind.Bibliography || p.Passage.Text.Length < Shortest);
        return side.Own is [var topic] && QuestionWords.Topic.Contains(topic)
            ? free.ThenByDescending(p => p.Passage.DocumentKind == DocumentKind.Article).ThenByDescending(p => Announced.As(p.Passage, TopicWords.Wordings(topic, aliases))).FirstOrDefault()
            : free.FirstOrDefault();
    }

    static bool Holds(Passage passage, AskedSide side)
    {
        var words = StemsOf($"{string.Join(' ', passage.Headings)} {passage.Source} {passage.Text}");
        return side.Own.All(w => words.Contains(Words.Of(w, default).Stem));
    }

    static HashSet<string> StemsOf(string text) => [.. Words.Of(text).Select(w => w.Stem)];
}
