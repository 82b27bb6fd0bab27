namespace StudyBot.Knowledge.Documents;

/// <summary>A document of a folder.</summary>
/// <param name="Key">Its path below the folder, with forward slashes.</param>
/// <param name="Document">The document as understood.</param>
public sealed record KeyedDocument(string Key, Document Document);
