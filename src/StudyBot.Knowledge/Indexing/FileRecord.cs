using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Indexing;

/// <summary>What the index remembers of a file: enough to tell whether it changed, and what was found in it.</summary>
/// <param name="File">Its path below the folder, with forward slashes.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was last written, UTC.</param>
/// <param name="Hash">SHA-256 of its bytes, or empty when they were not read.</param>
/// <param name="Document">What was found in it; null when it is no document or could not be read.</param>
/// <param name="AliasGroups">Terms that mean the same: the groups of an alias file, or those that a document itself gives ("rujukan (referral)").</param>
/// <param name="Warnings">What its owner should know.</param>
sealed record FileRecord(
    string File,
    long Length,
    DateTime Modified,
    string Hash,
    DocumentFacts? Document,
    IReadOnlyList<IReadOnlyList<string>> AliasGroups,
    IReadOnlyList<ReadWarning> Warnings);

/// <summary>A document in figures and names, without its text.</summary>
/// <param name="Key">Its path below the folder, with forward slashes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">A two-letter code.</param>
/// <param name="Kind">Article or class notes.</param>
/// <param name="Topics">The topic commands it offers.</param>
/// <param name="Sections">How many sections it has.</param>
/// <param name="Passages">How many passages it was cut into.</param>
/// <param name="Questions">Questions asked of it in its comments.</param>
public sealed record DocumentFacts(
    string Key,
    string Title,
    string Language,
    DocumentKind Kind,
    IReadOnlyList<Topic> Topics,
    int Sections,
    int Passages,
    IReadOnlyList<AskedQuestion> Questions);
