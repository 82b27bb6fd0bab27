using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;
using LuceneDirectory = Lucene.Net.Store.Directory;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace StudyBot.Knowledge.Indexing;

/// <summary>One Lucene index on disk: a single writer, replaced files in one commit each time.</summary>
sealed partial class PassageIndex : IDisposable
{
    const string SchemaKey = "schema";

    readonly LuceneDirectory _directory;
    readonly IndexWriter? _writer;
    readonly WriterLock? _lock;

    PassageIndex(LuceneDirectory directory, IndexWriter? writer, WriterLock? held = null)
    {
        _directory = directory;
        _writer = writer;
        _lock = held;
        Reader = DirectoryReader.Open(new MemoryFiles(directory));
    }

    /// <summary>The index as of the last commit. It is replaced by <see cref="Commit"/>; whoever keeps it takes a reference.</summary>
    public DirectoryReader Reader { get; private set; }

    /// <summary>Whether another process writes the index, so that this one only reads it.</summary>
    public bool ReadOnly => _writer is null;

    /// <summary>Opens the index; one that is damaged or of another version is emptied, to be filled again from the documents.</summary>
    /// <exception cref="KnowledgeException">The directory is not usable, or another process writes it and there is nothing to read yet.</exception>
    public static PassageIndex Open(string path, ILogger logger)
    {
        LuceneDirectory directory;
        try
        {
            directory = FSDirectory.Open(System.IO.Directory.CreateDirectory(path), NoLockFactory.GetNoLockFactory());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException(KnowledgeFault.IndexUnwritable, path, e);
        }
        try
        {
            return Open(directory, path, logger);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>An index in memory, for measuring.</summary>
    public static PassageIndex InMemory()
    {
        var directory = new RAMDirectory();
        return new PassageIndex(directory, CommittedWriter(directory, OpenMode.CREATE));
    }

    /// <summary>Drops all entries of the named files and adds the new ones, at once for every reader.</summary>
    public void Commit(IEnumerable<string> files, IEnumerable<LuceneDocument> entries)
    {
        var writer = _writer ?? throw new KnowledgeException(KnowledgeFault.IndexInUse, _directory.ToString()!);
        writer.DeleteDocuments([.. files.Select(f => new Term(PassageFields.File, f))]);
        writer.AddDocuments(entries);
        writer.SetCommitData(Schema);
        writer.Commit();
        if (DirectoryReader.OpenIfChanged(Reader) is { } newer)
        {
            Reader.DecRef();
            Reader = newer;
        }
    }

    /// <summary>The records of all files in the index.</summary>
    public IEnumerable<FileRecord> Records()
    {
        foreach (var leaf in Reader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            var found = leaf.AtomicReader.GetTermDocsEnum(new Term(PassageFields.Record, "file"));
            while (found is not null && found.NextDoc() != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS)
            {
                if (live is null || live.Get(found.DocID))
                    yield return StoredJson.ToRecord(leaf.AtomicReader.Document(found.DocID).GetBinaryValue(PassageFields.Record));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Reader.DecRef();
        _writer?.Dispose();
        _directory.Dispose();
        _lock?.Dispose();
    }

    static Dictionary<string, string> Schema => new() { [SchemaKey] = PassageFields.SchemaVersion };

    static PassageIndex Open(LuceneDirectory directory, string path, ILogger logger)
    {
        WriterLock? held = null;
        try
        {
            held = WriterLock.TryTake(path);
            if (held is not null)
            {
                var sound = IsSound(directory, path, logger);
                if (!sound)
                    Empty(directory);
                return new PassageIndex(directory, CommittedWriter(directory, sound ? OpenMode.APPEND : OpenMode.CREATE), held);
            }
            if (!DirectoryReader.IndexExists(directory))
                throw new KnowledgeException(KnowledgeFault.IndexInUse, path);
            LogReadOnly(logger, path);
            return new PassageIndex(directory, writer: null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            throw new KnowledgeException(KnowledgeFault.IndexUnwritable, path, e);
        }
    }

    static IndexWriter CommittedWriter(LuceneDirectory directory, OpenMode mode)
    {
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = mode,
            MergeScheduler = new SerialMergeScheduler(),
            RAMBufferSizeMB = 32,
        };
        var writer = new IndexWriter(directory, config);
        if (mode == OpenMode.CREATE)
        {
            writer.SetCommitData(Schema);
            writer.Commit();
        }
        return writer;
    }

    /// <summary>Takes away what cannot be read: Lucene will not write over files it does not understand.</summary>
    static void Empty(LuceneDirectory directory)
    {
        foreach (var file in directory.ListAll().Where(f => f != WriterLock.FileName))
            directory.DeleteFile(file);
    }

    /// <summary>Whether the index is there, of this version, and its files hold what their checksums say.</summary>
    static bool IsSound(LuceneDirectory directory, string path, ILogger logger)
    {
        if (!DirectoryReader.IndexExists(directory))
            return false;
        try
        {
            using var reader = DirectoryReader.Open(directory);
            foreach (var leaf in reader.Leaves)
                leaf.AtomicReader.CheckIntegrity();
            if (reader.IndexCommit.UserData.TryGetValue(SchemaKey, out var schema) && schema == PassageFields.SchemaVersion)
                return true;
            LogOutdated(logger, path);
            return false;
        }
        // Damage shows in many ways: checksums, missing files, ends of file, counts that make no sense.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or NotSupportedException)
        {
            LogDamaged(logger, path, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Another process writes the index {Path}; it is read as that process left it.")]
    static partial void LogReadOnly(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "The index {Path} is of another version and is made anew from the documents.")]
    static partial void LogOutdated(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index {Path} is damaged ({Reason}) and is made anew from the documents.")]
    static partial void LogDamaged(ILogger logger, string path, string reason);
}
