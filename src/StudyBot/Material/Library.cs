using StudyBot.Configuration;

namespace StudyBot.Material;

/// <summary>
/// The class's documents as the running bot uses them: answers questions and hands out the shelf. Refreshing swaps both at
/// once; a question under way is finished on the state it began with. Safe to use from any thread.
/// </summary>
internal sealed class Library(KnowledgeFolder folder, StudyBotSettings settings) : IDisposable
{
    readonly ReaderWriterLockSlim _swap = new();
    Snapshot? _snapshot;
    Answerer? _answerer;

    /// <summary>The documents now.</summary>
    public Shelf Shelf { get; private set; } = Shelf.Empty;

    /// <summary>When the documents were last looked at, UTC; null before the first time.</summary>
    public DateTimeOffset? RefreshedAt { get; private set; }

    /// <summary>What the owners of the documents should know.</summary>
    public IReadOnlyList<ReadWarning> Warnings { get; private set; } = [];

    /// <summary>Brings index and shelf up to the documents. While another process keeps the index, it is read as it is.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="KnowledgeException">The folder is gone.</exception>
    public bool Refresh(DateTimeOffset now, CancellationToken cancel)
    {
        var report = folder.ReadOnly ? null : folder.Refresh(cancel: cancel);
        RefreshedAt = now;
        Warnings = report?.Warnings ?? [];
        if (_snapshot is not null && report is { Changed: 0, Removed: 0 })
            return false;
        var snapshot = folder.Snapshot();
        var shelf = Read(snapshot.Documents) with { EqualTerms = snapshot.AliasGroups };
        _swap.EnterWriteLock();
        try
        {
            _snapshot?.Dispose();
            (_snapshot, _answerer, Shelf) = (snapshot, new Answerer(snapshot), shelf);
        }
        finally
        {
            _swap.ExitWriteLock();
        }
        return true;
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="top">How many passages at most.</param>
    /// <param name="document">Key of the only document to look into; null for all.</param>
    public Answer Ask(string question, int top, string? document = null)
    {
        _swap.EnterReadLock();
        try
        {
            return _answerer?.Ask(question, new AskOptions { Top = top, MinConfidence = settings.MinConfidence, Document = document })
                ?? throw new InvalidOperationException("The library answers only after its first refresh.");
        }
        finally
        {
            _swap.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _snapshot?.Dispose();
        _swap.Dispose();
    }

    /// <summary>A file that went away in the meantime is left out; the next refresh follows at once.</summary>
    Shelf Read(IReadOnlyList<DocumentFacts> documents) => new(
    [
        .. documents
            .Select(facts => (facts.Key, DocumentFile.Read(Path.Combine(folder.Folder, facts.Key), facts.Key, settings.Knowledge.MaxFileBytes).Document))
            .Where(read => read.Document is not null)
            .Select(read => new ShelvedDocument(read.Key, read.Document!)),
    ]);
}
