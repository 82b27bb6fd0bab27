using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Indexing;

/// <summary>How far indexing has come.</summary>
/// <param name="File">The file at hand.</param>
/// <param name="Done">Files finished.</param>
/// <param name="Total">Files that changed.</param>
public sealed record IndexProgress(string File, int Done, int Total);

/// <summary>What a folder holds after it was indexed.</summary>
/// <param name="Documents">Every document with its figures, by key.</param>
/// <param name="Changed">Files that were read because they were new or had changed.</param>
/// <param name="Removed">Files that were gone.</param>
/// <param name="Warnings">What the owners of files should know, also of files that did not change this time.</param>
public sealed record IndexReport(
    IReadOnlyList<DocumentFacts> Documents,
    int Changed,
    int Removed,
    IReadOnlyList<ReadWarning> Warnings);
