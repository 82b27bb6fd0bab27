using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Indexing;

/// <summary>A file in a knowledge folder.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Key">Its path below the folder, with forward slashes.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was last written, UTC.</param>
sealed record FoundFile(string Path, string Key, long Length, DateTime Modified);

/// <summary>Finds the files of a knowledge folder.</summary>
static class FolderScan
{
    /// <summary>Deeper folders are not looked into.</summary>
    const int MaxDepth = 16;

    static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = MaxDepth,
        IgnoreInaccessible = true,
        // What an editor or the system hides beside documents (lock files, thumbnails) is none.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Documents and the alias file, by key. Linked folders are not followed, so a loop of links ends nothing and repeats nothing.</summary>
    public static IReadOnlyList<FoundFile> Of(string folder)
    {
        var files = new System.IO.Enumeration.FileSystemEnumerable<FoundFile>(
            folder,
            (ref System.IO.Enumeration.FileSystemEntry entry) =>
            {
                var path = entry.ToFullPath();
                return new FoundFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), entry.Length, entry.LastWriteTimeUtc.UtcDateTime);
            },
            Options)
        {
            ShouldIncludePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => !entry.IsDirectory && IsRead(entry.FileName),
            ShouldRecursePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files.OrderBy(f => f.Key, StringComparer.Ordinal)];
    }

    /// <summary>Whether a file of this name in the folder matters.</summary>
    public static bool IsRead(ReadOnlySpan<char> name) =>
        name is not ['.', ..] && (name.SequenceEqual(Aliases.FileName) || DocumentFile.IsReadable(name.ToString()));
}
