using StudyBot.Knowledge.Answering.Shapes;

namespace StudyBot.CommandLine.Ask;

/// <summary>What an answer is beside its passages, as other programs read it. Passages are named by their number from 1.</summary>
/// <param name="Kind"><c>comparison</c>, <c>list</c>, <c>fact</c>, <c>claim</c>, <c>definitions</c>, <c>overview</c> or <c>several</c>.</param>
/// <param name="Value">The name, year, page or place; the verdict on a claim (<c>open</c>, <c>affirmed</c>, <c>denied</c>); the number of a list's items. Null where there is none.</param>
/// <param name="Parts">Sides, authors, parts of an outline or questions, with the passage of each; the passage is null when it has none.</param>
/// <param name="Quotes">What is quoted, word for word.</param>
/// <param name="Left">Questions that were not answered, one message holding too many.</param>
internal sealed record ShapeLine(string Kind, string? Value, IReadOnlyList<PartLine> Parts, IReadOnlyList<QuoteLine> Quotes, IReadOnlyList<string> Left);

/// <summary>An answer's shape → its line.</summary>
internal static class ShapeJson
{
    /// <summary>The line for a shape; null when the answer has none.</summary>
    public static ShapeLine? Of(Answer answer)
    {
        List<QuoteLine> quotes = [.. (answer.Shape?.Quotes ?? []).Select(q => new QuoteLine(q.Passage + 1, q.In(answer)))];
        return answer.Shape switch
        {
            ComparisonShape comparison => new("comparison", null, [.. comparison.Sides.Select(s => new PartLine(s.Name, s.IsMissing ? null : (s.Passage ?? comparison.Joint) + 1))], quotes, []),
            ListShape list => new("list", $"{list.Count}", list.Explanation is { } explains ? [new PartLine("explanation", explains + 1)] : [], quotes, []),
            FactShape fact => new("fact", fact.Value, [], quotes, []),
            ClaimShape claim => new("claim", Verdict(claim), [], quotes, []),
            DefinitionsShape definitions => new("definitions", null, [.. definitions.Authors.Select(a => new PartLine(a.Author, a.Passage + 1))], quotes, []),
            OverviewShape overview => new("overview", string.Join(" › ", overview.Headings), [.. overview.Entries.Select(e => new PartLine(e.Heading ?? "", e.Passage + 1))], quotes, []),
            SeveralShape several => new("several", null, [.. several.Parts.Select(p => new PartLine(p.Question, Number(p, answer)))], quotes, several.Left),
            _ => null,
        };
    }

    static string Verdict(ClaimShape claim) => claim.Verdict switch
    {
        Knowledge.Answering.Shapes.Verdict.Affirmed => "affirmed",
        Knowledge.Answering.Shapes.Verdict.Denied => "denied",
        _ => "open",
    };

    static int? Number(Answer part, Answer whole) =>
        part.Outcome == Outcome.Answered ? whole.Passages.Index().First(p => p.Item.IsSame(part.Passages[0])).Index + 1 : null;
}

/// <summary>A part of a shaped answer.</summary>
/// <param name="Name">The side, author, heading or question.</param>
/// <param name="Passage">The number of its passage from 1; null when there is none.</param>
internal sealed record PartLine(string Name, int? Passage);

/// <summary>A verbatim part of a passage.</summary>
/// <param name="Passage">The passage's number from 1.</param>
/// <param name="Text">The words.</param>
internal sealed record QuoteLine(int Passage, string Text);
