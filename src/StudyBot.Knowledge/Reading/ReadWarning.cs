namespace StudyBot.Knowledge.Reading;

/// <summary>Something about a file that its owner should know.</summary>
/// <param name="File">The file, as a path relative to the folder where there is one.</param>
/// <param name="Line">The line, from 1; 0 when it concerns the whole file.</param>
/// <param name="Kind">What is the matter.</param>
/// <param name="Detail">The figure, word or reason that belongs to it, or null.</param>
public sealed record ReadWarning(string File, int Line, WarningKind Kind, string? Detail = null);

/// <summary>What can be the matter with a file.</summary>
public enum WarningKind
{
    /// <summary>The file holds no text; nothing was taken from it.</summary>
    Empty,

    /// <summary>The file is over the size limit (detail: its size in MB); it was left out.</summary>
    TooLarge,

    /// <summary>The bytes are not text; the file was left out.</summary>
    Binary,

    /// <summary>The file could not be read (detail: why); it was left out.</summary>
    Unreadable,

    /// <summary>The file's kind is not one that is read; it was left out.</summary>
    UnknownFormat,

    /// <summary>The front matter is not valid YAML (detail: why); the text was taken without it.</summary>
    BrokenFrontMatter,

    /// <summary>A topic of the front matter lacks a part or names no heading of the document (detail: the topic); the topic was left out.</summary>
    BrokenTopic,

    /// <summary>The bytes were not UTF-8 and were read as Windows-1252.</summary>
    DecodedAsWindows1252,

    /// <summary>A word group of the alias file is not a list of words (detail: why); the group was left out.</summary>
    BrokenAliases,
}

/// <summary>A document, or the reasons why there is none.</summary>
public sealed record ReadResult(Document? Document, IReadOnlyList<ReadWarning> Warnings);
