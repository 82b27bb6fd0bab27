using System.Globalization;
using StudyBot.Answers.Shapes;
using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Ask;

/// <summary>What an answer is beside its passages, as lines above them; passages are named by their number from 1.</summary>
internal static class ShapeView
{
    /// <summary>The lines; none for an answer that is its passages.</summary>
    public static IReadOnlyList<string> Lines(Answer answer)
    {
        var words = new ShapeVoice(Voice.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
        return answer.Shape switch
        {
            ComparisonShape comparison => [.. Of(comparison, answer, words)],
            ListShape list => [.. Of(list, answer, words)],
            FactShape fact => [Of(fact, words)],
            ClaimShape claim =>
                [words.Said(claim.Verdict, claim.By, 1), .. new[] { claim.Opening, claim.Deciding }.OfType<Quote>().Select(q => $"  {Quoted(q, answer)}")],
            DefinitionsShape definitions =>
                [words.AuthorsAre(definitions.Authors.Count), .. definitions.Authors.Select(a => $"  {a.Author} [{a.Passage + 1}]")],
            OverviewShape overview => [words.Outline(overview.Headings is [.., var heading] ? heading : answer.Passages[0].Passage.Title), .. overview.Entries.SelectMany(e => Of(e, answer))],
            SeveralShape several => [.. Of(several, answer, words)],
            _ => [],
        };
    }

    static IEnumerable<string> Of(ComparisonShape comparison, Answer answer, ShapeVoice words)
    {
        foreach (var side in comparison.Sides)
        {
            yield return side.IsMissing ? words.SideMissing(side.Name) : $"{side.Name} [{(side.Passage ?? comparison.Joint) + 1}]";
            foreach (var quote in side.InJoint)
                yield return $"  {Quoted(quote, answer)}";
        }
        if (comparison.Shared.Count > 0)
            yield return words.Alike;
        foreach (var pair in comparison.Shared)
            yield return $"  {words.AlikePair(pair.One.In(answer), pair.One.Passage + 1, pair.Other.In(answer), pair.Other.Passage + 1)}";
    }

    static IEnumerable<string> Of(ListShape list, Answer answer, ShapeVoice words)
    {
        yield return list switch
        {
            { Ordinal: { } missing, Items.Count: 0 } => words.ItemMissing(list.Count, missing),
            { Ordinal: { } number } => words.ItemOf(number, list.Count),
            { Wanted: { } wanted } when wanted > list.Count => words.ItemsFewer(wanted, list.Count),
            { Wanted: { } wanted } => words.ItemsOf(wanted, list.Count),
            _ => words.ItemsCounted(list.Count),
        };
        foreach (var item in list.Items)
            yield return $"  {Quoted(item, answer)}";
        if (list.Explanation is { } explanation)
            yield return words.Explained(explanation + 1);
    }

    static string Of(FactShape fact, ShapeVoice words) => fact switch
    {
        { Value: null, Kind: FactKind.Page } => words.NoPage,
        { Value: null } => words.NoYear,
        { Kind: FactKind.When } when fact.Value.All(char.IsDigit) => words.FactWhen(fact.Value) + " [1]",
        { Kind: FactKind.Page } => words.FactPage(fact.Value) + " [1]",
        _ => fact.Value + " [1]",
    };

    static IEnumerable<string> Of(OutlineEntry entry, Answer answer) =>
        entry.Sentences.Select((quote, index) => $"  {(index == 0 ? "" : "- ")}{Flat(quote.In(answer))}").Prepend($"{entry.Heading} [{entry.Passage + 1}]".TrimStart());

    static IEnumerable<string> Of(SeveralShape several, Answer answer, ShapeVoice words)
    {
        foreach (var (index, part) in several.Parts.Index())
        {
            var place = part.Outcome == Outcome.Answered
                ? $"[{answer.Passages.Index().First(p => p.Item.IsSame(part.Passages[0])).Index + 1}]"
                : Phrases.MaterialDoesNotSay;
            yield return $"{words.QuestionIs(index + 1, part.Question)} {place}";
        }
        if (several.Left.Count > 0)
            yield return words.QuestionsLeft(string.Join(" · ", several.Left));
    }

    static string Quoted(Quote quote, Answer answer) => $"“{Flat(quote.In(answer))}” [{quote.Passage + 1}]";

    static string Flat(string text) => text.ReplaceLineEndings(" ");
}
