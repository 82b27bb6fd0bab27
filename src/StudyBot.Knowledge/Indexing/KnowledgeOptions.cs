namespace StudyBot.Knowledge.Indexing;

/// <summary>Where documents are and where their index goes.</summary>
public sealed record KnowledgeOptions
{
    /// <summary>The folder of documents; its subfolders belong to it.</summary>
    public required string Folder { get; init; }

    /// <summary>The directory of the index. It holds nothing that cannot be made anew from the documents.</summary>
    public required string IndexDirectory { get; init; }

    /// <summary>Larger files are left out with a warning.</summary>
    /// <value>20 MB.</value>
    public long MaxFileBytes { get; init; } = 20 * 1024 * 1024;
}
