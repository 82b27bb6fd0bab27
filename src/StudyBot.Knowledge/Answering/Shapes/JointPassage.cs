using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Finds the passage that treats the sides of a comparison together, and what it states of each. Pure.</summary>
static partial class JointPassage
{
    /// <summary>A passage that scores less than this share of the best one speaks of something else.</summary>
    const double Near = 0.5;

    /// <summary>Words beside the side's own that a statement about it has at least.</summary>
    const int Stated = 2;

    /// <summary>Whether a passage is about the sides together: its heading names them all, or a class note treats them all.</summary>
    public static bool Explains(Passage passage, IReadOnlyList<AskedSide> sides)
    {
        var words = StemsOf(passage.DocumentKind == DocumentKind.Notes ? $"{string.Join(' ', passage.Headings)} {passage.Text}" : Heading(passage));
        return sides.All(side => Names(words, side));
    }

    /// <summary>The first passage near the best whose own words state something of each side; null when there is none, or the sides are topics, which name sections.</summary>
    public static RankedPassage? Holding(Answer whole, IReadOnlyList<AskedSide> sides) => sides.Any(s => s.Own is [var topic] && QuestionWords.Topic.Contains(topic))
        ? null
        : whole.Passages.FirstOrDefault(p => p.Score >= Near * whole.Passages[0].Score && p.Passage.Kind != PassageKind.Bibliography
            && StemsOf(p.Passage.Text) is var words && sides.All(s => Names(words, s))
            && sides.All(s => Of(p.Passage, s, sides).Exists(q => q.Span.In(p.Passage.Text) is var said && !said.EndsWith('?') && Words.Of(Brackets().Replace(said, "")).Count >= s.Own.Count + Stated)));

    /// <summary>Whether a passage is a side's own: its innermost heading names the side, or its source where the side is what somebody says.</summary>
    public static bool IsOwn(Passage passage, AskedSide side)
    {
        var isSaid = Words.Of(side.Question).Exists(w => QuestionWords.Attribution.Contains(w.Surface) || QuestionWords.Definition.Contains(w.Surface));
        return Names(StemsOf(isSaid ? $"{Heading(passage)} {passage.Source}" : Heading(passage)), side);
    }

    /// <summary>What the joint passage states of one side: the statements that begin with it, else those that name it and no other, else those that name it.</summary>
    public static List<Quote> Of(Passage joint, AskedSide side, IReadOnlyList<AskedSide> sides)
    {
        var statements = Statements.Of(joint).SelectMany(s => Parts(joint, s)).ToList();
        var naming = statements.FindAll(s => Names(StemsOf(s.In(joint.Text)), side));
        var begin = naming.FindAll(s => Names(StemsOf(Beginning(s.In(joint.Text), side)), side));
        var own = naming.FindAll(s => !sides.Any(other => other != side && Names(StemsOf(s.In(joint.Text)), other)));
        return [.. (begin.Count > 0 ? begin : own.Count > 0 ? own : naming).Select(s => new Quote(0, s))];
    }

    /// <summary>A statement of several lines, such as an item with a list of its own, line by line.</summary>
    static IEnumerable<TextSpan> Parts(Passage passage, TextSpan statement)
    {
        var text = passage.Text;
        if (!statement.In(text).Contains('\n', StringComparison.Ordinal))
            return [statement];
        return Pronouncements.Of(passage)
            .Where(p => p.Span.Start >= statement.Start && p.Span.End <= statement.End + 1)
            .Select(p => Statements.Bare(p.Span, text));
    }

    /// <summary>The first words of a statement, a word more than the side has.</summary>
    static string Beginning(string statement, AskedSide side) => string.Join(' ', statement.Split(' ').Take(side.Own.Count + 1));

    static string Heading(Passage passage) => passage.Headings is [.., var innermost] ? innermost : "";

    static bool Names(HashSet<string> stems, AskedSide side) => side.Own.All(w => stems.Contains(Words.Of(w, default).Stem));

    static HashSet<string> StemsOf(string text) => [.. Words.Of(text).Select(w => w.Stem)];

    /// <summary>Another name of the same: "Rekayasa sosial (social engineering)".</summary>
    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
