namespace StudyBot.Topics;

/// <summary>What of a topic is shown: everything or one source's part, and which page.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Part">Number of the part from 0; null for all.</param>
/// <param name="Page">From 0.</param>
internal sealed record TopicView(ClassTopic Topic, int? Part = null, int Page = 0)
{
    /// <summary>The parts shown, with their numbers.</summary>
    public IEnumerable<(int Number, TopicPart Part)> Shown =>
        Topic.Parts.Select((part, number) => (number, part)).Where(numbered => Part is null || numbered.number == Part);

    /// <summary>The number of the part by an author; null when no part is theirs.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="author">A name or a part of it, as somebody typed it.</param>
    public static int? PartBy(ClassTopic topic, string author)
    {
        var words = author.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var number = 0; number < topic.Parts.Count; number++)
        {
            var part = topic.Parts[number];
            var names = $"{part.Name} {part.Section.Heading}";
            if (words.Length > 0 && words.All(word => names.Contains(word, StringComparison.OrdinalIgnoreCase)))
                return number;
        }
        return null;
    }
}
