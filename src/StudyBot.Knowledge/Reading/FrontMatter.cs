using YamlDotNet.RepresentationModel;

namespace StudyBot.Knowledge.Reading;

/// <summary>What a Markdown document says of itself at its top.</summary>
sealed record FrontMatter(string? Title, string? Language, string? Source, DocumentKind Kind, IReadOnlyList<Topic> Topics)
{
    /// <summary>Of a document that says nothing.</summary>
    public static FrontMatter None { get; } = new(null, null, null, DocumentKind.Article, []);

    /// <summary>Reads the YAML; what is wrong becomes a warning and the rest stands.</summary>
    /// <param name="file">The name for warnings.</param>
    /// <param name="yaml">The text between the dashes.</param>
    public static (FrontMatter Value, IReadOnlyList<ReadWarning> Warnings) Parse(string file, string yaml)
    {
        var (documents, fault) = YamlText.Load(yaml);
        // The YAML starts on the file's second line, behind the dashes.
        if (fault is { } wrong)
            return (None, [new ReadWarning(file, wrong.Line + 1, WarningKind.BrokenFrontMatter, wrong.Message)]);
        if (documents.Count == 0)
            return (None, []);
        if (documents[0].RootNode is not YamlMappingNode root)
            return (None, [new ReadWarning(file, 1, WarningKind.BrokenFrontMatter, "not a list of keys and values")]);

        var warnings = new List<ReadWarning>();
        var kind = Scalar(root, "kind") is "notes" ? DocumentKind.Notes : DocumentKind.Article;
        return (new FrontMatter(Scalar(root, "title"), Scalar(root, "language"), Scalar(root, "source"), kind, ReadTopics(file, root, warnings)), warnings);
    }

    static List<Topic> ReadTopics(string file, YamlMappingNode root, List<ReadWarning> warnings)
    {
        var topics = new List<Topic>();
        if (!root.Children.TryGetValue("topics", out var node) || node is not YamlSequenceNode entries)
            return topics;
        foreach (var entry in entries)
        {
            if (entry is YamlMappingNode map && Scalar(map, "command") is { } command && Scalar(map, "heading") is { } heading)
                topics.Add(new Topic(command, heading, Scalar(map, "description") ?? heading));
            else
                warnings.Add(new ReadWarning(file, (int)entry.Start.Line + 1, WarningKind.BrokenTopic, entry.ToString()));
        }
        return topics;
    }

    static string? Scalar(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { Length: > 0 } value } ? value.Trim() : null;
}
