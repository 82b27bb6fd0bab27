using System.Security.Cryptography;
using StudyBot.Knowledge.Glossary;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Indexing;

/// <summary>A file as it goes into the index.</summary>
/// <param name="Record">What is remembered of it.</param>
/// <param name="Passages">What is found in it.</param>
sealed record IndexedFile(FileRecord Record, IReadOnlyList<Passage> Passages)
{
    /// <summary>Reads a document or an alias file; one that cannot be read has warnings and no passages.</summary>
    public static IndexedFile Read(FoundFile file, long maxBytes)
    {
        var (bytes, refusal) = DocumentFile.Bytes(file.Path, file.Key, maxBytes);
        var record = new FileRecord(file.Key, file.Length, file.Modified, bytes is null ? "" : Convert.ToHexString(SHA256.HashData(bytes)), null, [], []);
        if (bytes is null)
            return new IndexedFile(record with { Warnings = [refusal!] }, []);
        if (Path.GetFileName(file.Key) == Aliases.FileName)
        {
            var (groups, warnings) = Aliases.Parse(file.Key, System.Text.Encoding.UTF8.GetString(bytes));
            return new IndexedFile(record with { AliasGroups = groups, Warnings = warnings }, []);
        }
        var read = DocumentFile.Read(bytes, file.Key);
        if (read.Document is not { } document)
            return new IndexedFile(record with { Warnings = read.Warnings }, []);
        var passages = PassageBuilder.Of(file.Key, document);
        var facts = new DocumentFacts(
            file.Key, document.Title, document.Language, document.Kind, document.Topics,
            document.Root.All().Count() - 1, passages.Count, document.Questions);
        return new IndexedFile(record with { Document = facts, AliasGroups = DocumentGlossary.Of(document), Warnings = read.Warnings }, passages);
    }
}
