using System.Globalization;

namespace StudyBot.Material;

/// <summary>A section and where it stands.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Section">The section.</param>
/// <param name="Path">The headings from below the document's title down to its own; empty for the document itself.</param>
internal sealed record FoundSection(ShelvedDocument Document, Section Section, IReadOnlyList<string> Path)
{
    /// <summary>
    /// Names the section in eight characters, the same in every process, so that a button finds it after a restart. A section
    /// whose heading or place changed has another one.
    /// </summary>
    public string Id { get; } = Fnv1a(string.Join('\n', [Document.Key, .. Path])).ToString("x8", CultureInfo.InvariantCulture);

    static uint Fnv1a(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
