using StudyBot.Material;
using StudyBot.Quizzes.Grading;

namespace StudyBot.Quizzes.Preparing;

/// <summary>Where in the documents a topic stands. Pure.</summary>
internal static class TopicPlaces
{
    /// <summary>
    /// Sections whose heading is the topic, else those whose heading holds its words; the outermost of sections within one another.
    /// A whole document is meant by its whole title only: titles name what many sections are about.
    /// </summary>
    public static IReadOnlyList<FoundSection> Of(Shelf shelf, string topic)
    {
        var wanted = FoldedText.Of(topic);
        var words = wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sections = shelf.Sections.Select(found => (Found: found, Heading: FoldedText.Of(found.Section.Heading))).ToList();
        var exact = sections.Where(section => section.Heading == wanted).ToList();
        var fitting = exact.Count > 0 ? exact
            : [.. sections.Where(section => section.Found.Path.Count > 0 && words.Length > 0 && words.All(section.Heading.Split(' ').Contains))];
        return
        [
            .. fitting.Select(section => section.Found).Where(found => !fitting.Exists(other =>
                other.Found.Document.Key == found.Document.Key && other.Found.Path.Count < found.Path.Count
                && other.Found.Path.SequenceEqual(found.Path.Take(other.Found.Path.Count)))),
        ];
    }
}
