using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Reading.PlainText;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>
/// The items that a question for a list means within a passage: those of the list, of the paragraph of a law that lists them, or of a
/// sentence that does. Pure.
/// </summary>
static class MeantItems
{
    /// <summary>The items without their markers, in order; none where the passage lists nothing that is meant.</summary>
    public static IReadOnlyList<TextSpan> Of(Passage passage, TopicWords asked)
    {
        var items = Statements.Items(passage);
        if (!AreParagraphs(items, passage.Text))
            return [.. items.Select(i => Statements.Bare(i, passage.Text))];
        var meant = items.MaxBy(i => (2 * asked.In(i.In(passage.Text))) + (Nested(i, passage.Text).Count > 0 ? 1 : 0));
        return Nested(meant, passage.Text) is { Count: > 0 } nested ? nested : Enumerations.Of(meant, passage.Text);
    }

    /// <summary>The items of the sentence that lists what is counted: "menyebut empat fungsi: …"; none where there is no such sentence.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="announces">Whether the words before the items announce what is asked for.</param>
    public static IReadOnlyList<TextSpan> InSentence(Passage passage, Func<string, bool> announces) => Sentences.Of(passage.Text)
        .Select(sentence => (Sentence: sentence, Items: Enumerations.Of(sentence, passage.Text)))
        .Where(s => s.Items.Count > 0 && announces(passage.Text[s.Sentence.Start..s.Items[0].Start]))
        .Select(s => s.Items)
        .FirstOrDefault([]);

    /// <summary>"(1) … (2) …" without a line that opens them are the paragraphs of a law's article, not items of a list.</summary>
    static bool AreParagraphs(IReadOnlyList<TextSpan> items, string text) =>
        items.Count > 0 && items[0].Start == 0 && ListMarker.Of(items[0].In(text)) is { Sign: '(', Style: MarkerStyle.Number };

    static List<TextSpan> Nested(TextSpan item, string text)
    {
        var nested = new List<TextSpan>();
        var at = item.Start;
        foreach (var line in item.In(text).Split('\n'))
        {
            var indent = line.Length - line.TrimStart().Length;
            if (at > item.Start && ListMarker.Of(line[indent..]) is not null)
                nested.Add(Statements.Bare(TextSpan.Between(at + indent, at + line.Length), text));
            at += line.Length + 1;
        }
        return nested;
    }
}
