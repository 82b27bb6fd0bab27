using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Indexing;

/// <summary>Reads the documents of a knowledge folder as they are now, past the index.</summary>
public static class FolderDocuments
{
    /// <summary>The documents by key; files that cannot be read are left out, as the index leaves them out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="maxBytes">Larger files are left out.</param>
    /// <exception cref="KnowledgeException">The folder is missing.</exception>
    public static IReadOnlyList<KeyedDocument> In(string folder, long maxBytes)
    {
        if (!Directory.Exists(folder))
            throw new KnowledgeException(KnowledgeFault.FolderMissing, folder);
        var documents = new List<KeyedDocument>();
        foreach (var file in FolderScan.Of(folder).Where(file => DocumentFile.IsReadable(file.Key)))
        {
            if (DocumentFile.Read(file.Path, file.Key, maxBytes).Document is { } document)
                documents.Add(new KeyedDocument(file.Key, document));
        }
        return documents;
    }
}
