namespace StudyBot.Knowledge.Indexing;

/// <summary>What keeps a knowledge folder from being used.</summary>
public enum KnowledgeFault
{
    /// <summary>The folder of documents does not exist.</summary>
    FolderMissing,

    /// <summary>Another process writes the index.</summary>
    IndexInUse,

    /// <summary>The index directory cannot be created or written.</summary>
    IndexUnwritable,
}

/// <summary>A knowledge folder cannot be used; the message says why and what to do.</summary>
/// <param name="fault">What is the matter.</param>
/// <param name="path">The folder or index concerned.</param>
/// <param name="inner">What the system said.</param>
public sealed class KnowledgeException(KnowledgeFault fault, string path, Exception? inner = null) : Exception(Describe(fault, path, inner), inner)
{
    /// <summary>What is the matter.</summary>
    public KnowledgeFault Fault { get; } = fault;

    /// <summary>The folder or index concerned.</summary>
    public string Path { get; } = path;

    static string Describe(KnowledgeFault fault, string path, Exception? inner) => fault switch
    {
        KnowledgeFault.FolderMissing => $"The knowledge folder {path} does not exist. Create it and put documents (.md, .txt) in it, or name another.",
        KnowledgeFault.IndexInUse => $"The index {path} is being written by another process. Nothing was changed; stop the other process or choose another data directory.",
        _ => $"The index {path} cannot be written ({inner?.Message}). Nothing was changed; make the directory writable or choose another data directory.",
    };
}
