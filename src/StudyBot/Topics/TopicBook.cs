using StudyBot.Chat;
using StudyBot.Material;

namespace StudyBot.Topics;

/// <summary>What one source says on a topic.</summary>
/// <param name="Name">Whose part it is, as people choose it: the author, else the heading.</param>
/// <param name="Section">Its section.</param>
/// <param name="Document">Its document.</param>
internal sealed record TopicPart(string Name, Section Section, Document Document);

/// <summary>A topic with its command.</summary>
/// <param name="Command">The folded name.</param>
/// <param name="Heading">The section's heading.</param>
/// <param name="Description">One line for the list of commands.</param>
/// <param name="Parts">In reading order; a section without subsections is one part.</param>
internal sealed record ClassTopic(string Command, string Heading, string Description, IReadOnlyList<TopicPart> Parts);

/// <summary>The topics that the documents offer, ready to become commands. Pure.</summary>
/// <param name="Topics">In the order of the documents.</param>
/// <param name="Clashes">Names, as the documents give them, that are no commands because they were taken or hold nothing usable.</param>
internal sealed record TopicBook(IReadOnlyList<ClassTopic> Topics, IReadOnlyList<string> Clashes)
{
    /// <summary>Reads the topics off the shelf. The first document with a name has it.</summary>
    /// <param name="shelf">The documents.</param>
    /// <param name="taken">Names of fixed commands.</param>
    public static TopicBook Of(Shelf shelf, IReadOnlyCollection<string> taken)
    {
        var topics = new List<ClassTopic>();
        var clashes = new List<string>();
        foreach (var (document, topic) in shelf.Documents.SelectMany(shelved => shelved.Document.Topics.Select(topic => (shelved.Document, topic))))
        {
            var name = CommandName.Fold(topic.Command);
            if (name.Length == 0 || taken.Contains(name) || topics.Exists(known => known.Command == name))
                clashes.Add(topic.Command);
            else if (document.Root.All().FirstOrDefault(section => section.Heading == topic.Heading) is { } section)
                topics.Add(new ClassTopic(name, topic.Heading, topic.Description, Parts(section, document)));
        }
        return new TopicBook(topics, clashes);
    }

    /// <summary>The topic of a command; null when the documents offer it no more.</summary>
    public ClassTopic? Find(string command) => Topics.FirstOrDefault(topic => topic.Command == command);

    static IReadOnlyList<TopicPart> Parts(Section section, Document document)
    {
        var own = section with { Sections = [] };
        return
        [
            .. own.Blocks.Count > 0 || section.Sections.Count == 0 ? [new TopicPart(section.Heading, own, document)] : Array.Empty<TopicPart>(),
            .. section.Sections.Select(sub => new TopicPart(NameOf(sub), sub, document)),
        ];
    }

    /// <summary>The author of a section; for a heading that names one only in words, what stands behind "menurut".</summary>
    static string NameOf(Section section)
    {
        const string According = " menurut ";
        var at = section.Heading.IndexOf(According, StringComparison.OrdinalIgnoreCase);
        if (section.Sources is [{ Authors: { } authors }, ..])
            return authors;
        return at < 0 ? section.Heading : section.Heading[(at + According.Length)..];
    }
}
