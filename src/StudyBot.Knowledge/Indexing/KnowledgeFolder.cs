using Microsoft.Extensions.Logging;
using StudyBot.Knowledge.Glossary;
using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Indexing;

/// <summary>A folder of documents and the index over it. Safe to use from any thread.</summary>
public sealed class KnowledgeFolder : IDisposable
{
    readonly Lock _refreshing = new();
    readonly KnowledgeOptions _options;
    readonly PassageIndex _index;
    Snapshot _current;
    bool _disposed;

    KnowledgeFolder(KnowledgeOptions options, PassageIndex index)
    {
        _options = options;
        _index = index;
        _current = Taken([.. index.Records()]);
    }

    /// <summary>Whether another process keeps the index, so that this one reads it as it is.</summary>
    public bool ReadOnly => _index.ReadOnly;

    /// <summary>The folder of documents.</summary>
    public string Folder => _options.Folder;

    /// <summary>Opens a folder with the index as it was left. A damaged or outdated index is empty until <see cref="Refresh"/>.</summary>
    /// <exception cref="KnowledgeException">The folder is missing or its index cannot be used.</exception>
    public static KnowledgeFolder Open(KnowledgeOptions options, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!Directory.Exists(options.Folder))
            throw new KnowledgeException(KnowledgeFault.FolderMissing, options.Folder);
        return new KnowledgeFolder(options, PassageIndex.Open(options.IndexDirectory, logger));
    }

    /// <summary>The folder's passages as they are now; what changes later does not show in it.</summary>
    /// <returns>A snapshot of the caller's own; dispose it after use.</returns>
    public Snapshot Snapshot()
    {
        lock (_refreshing)
            return _current.Share();
    }

    /// <summary>
    /// Brings the index up to the documents: unchanged files are passed over, changed ones replaced, removed ones dropped, in one commit.
    /// When it returns, what is gone is not found any more.
    /// </summary>
    /// <exception cref="KnowledgeException">Another process keeps the index, or the folder is gone.</exception>
    public IndexReport Refresh(IProgress<IndexProgress>? progress = null, CancellationToken cancel = default)
    {
        lock (_refreshing)
        {
            if (ReadOnly)
                throw new KnowledgeException(KnowledgeFault.IndexInUse, _options.IndexDirectory);
            if (!Directory.Exists(_options.Folder))
                throw new KnowledgeException(KnowledgeFault.FolderMissing, _options.Folder);

            var records = _index.Records().ToDictionary(r => r.File);
            var found = FolderScan.Of(_options.Folder);
            var removed = records.Keys.Except(found.Select(f => f.Key)).ToList();
            var changed = ReadChanged(found, records, progress, cancel);
            foreach (var file in removed)
                records.Remove(file);
            foreach (var file in changed)
                records[file.Record.File] = file.Record;
            if (changed.Count + removed.Count > 0)
            {
                _index.Commit([.. removed, .. changed.Select(c => c.Record.File)], changed.SelectMany(PassageEntry.Of));
                _current.Dispose();
                _current = Taken(records.Values);
            }
            return new IndexReport(_current.Documents, changed.Count, removed.Count, Warnings(records.Values));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_refreshing)
        {
            if (_disposed)
                return;
            _disposed = true;
            _current.Dispose();
            _index.Dispose();
        }
    }

    List<IndexedFile> ReadChanged(
        IReadOnlyList<FoundFile> found, Dictionary<string, FileRecord> known, IProgress<IndexProgress>? progress, CancellationToken cancel)
    {
        var suspects = found.Where(f => !IsUnchanged(f, known.GetValueOrDefault(f.Key))).ToList();
        var changed = new List<IndexedFile>();
        for (var i = 0; i < suspects.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new IndexProgress(suspects[i].Key, i, suspects.Count));
            var file = IndexedFile.Read(suspects[i], _options.MaxFileBytes);
            // A file that was only touched keeps its passages; its new time is not worth a commit.
            if (!known.TryGetValue(file.Record.File, out var before) || before.Hash.Length == 0 || before.Hash != file.Record.Hash)
                changed.Add(file);
        }
        return changed;
    }

    static bool IsUnchanged(FoundFile file, FileRecord? known) =>
        known is not null && known.Length == file.Length && known.Modified == file.Modified;

    Snapshot Taken(IReadOnlyCollection<FileRecord> records) => new(
        _index.Reader,
        [
            .. records.Where(r => r.Document is null).SelectMany(r => r.AliasGroups),
            .. DocumentGlossary.Clear(records.Where(r => r.Document is not null).SelectMany(r => r.AliasGroups)),
        ],
        [.. records.Select(r => r.Document).OfType<DocumentFacts>().OrderBy(d => d.Key, StringComparer.Ordinal)]);

    static IReadOnlyList<ReadWarning> Warnings(IEnumerable<FileRecord> records) =>
        [.. records.OrderBy(r => r.File, StringComparer.Ordinal).SelectMany(r => r.Warnings)];
}
