using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Document → its blocks, each with its place and its sources.</summary>
static class Spots
{
    const int LongestHeadingLike = 60;

    /// <summary>The blocks in reading order.</summary>
    public static IReadOnlyList<Spot> Of(KeyedDocument source)
    {
        var passages = PassageBuilder.Of(source.Key, source.Document)
            .SelectMany(passage => passage.Spans.Select(span => (span.Start, passage.Sources)))
            .OrderBy(placed => placed.Start)
            .ToList();
        var spots = new List<Spot>();
        Visit(source.Document.Root, []);
        return spots;

        void Visit(Section section, IReadOnlyList<string> headings)
        {
            var isAdrift = false;
            foreach (var block in section.Blocks)
            {
                isAdrift |= IsHeadingLike(block);
                spots.Add(new Spot(source, section, headings, SourcesAt(block.Span), block) { IsAdrift = isAdrift });
            }
            foreach (var child in section.Sections)
                Visit(child, [.. headings, child.Heading]);
        }

        IReadOnlyList<SourceReference> SourcesAt(TextSpan span)
        {
            var first = passages.FindIndex(placed => placed.Start >= span.Start);
            return first >= 0 && passages[first].Start < Math.Max(span.End, span.Start + 1) ? passages[first].Sources : [];
        }
    }

    static bool IsHeadingLike(Block block) =>
        block is Paragraph && block.Text.Length <= LongestHeadingLike && block.Text[^1] is not ('.' or ':' or ';' or '?' or '!' or '”' or ')');
}
