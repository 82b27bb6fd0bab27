using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>A block with where it stands.</summary>
/// <param name="Source">The document.</param>
/// <param name="Section">The section directly above the block.</param>
/// <param name="Headings">The heading path below the title.</param>
/// <param name="Sources">Whose statement the block is, as far as the document says.</param>
/// <param name="Block">The block.</param>
sealed record Spot(
    KeyedDocument Source, Section Section, IReadOnlyList<string> Headings, IReadOnlyList<SourceReference> Sources, Block Block)
{
    /// <summary>
    /// Whether the block stands behind a short line without an end, likely a heading that was not taken for one: its heading path does
    /// not tell its place then.
    /// </summary>
    public bool IsAdrift { get; init; }

    /// <summary>The key of the document.</summary>
    public string Document => Source.Key;

    /// <summary>Names the block among those of all documents.</summary>
    public string Name => $"{Document}:{Block.Span.Start}";

    /// <summary>The source of a question: a sentence of this block.</summary>
    /// <param name="sentence">The sentence as shown to people.</param>
    /// <param name="part">The words to look for in the block, when the sentence is not one run of it.</param>
    public QuestionSource At(string sentence, string? part = null)
    {
        var named = Sources.Where(source => Section.Sources.Contains(source) || IsNamedIn(source, sentence)).Select(Named).Distinct().ToList();
        // "Philip Kotler" says nothing beside "Philip Kotler (1997)".
        var sources = string.Join("; ", named.Where(one => !named.Exists(other => other.Length > one.Length && other.StartsWith(one, StringComparison.Ordinal))));
        return new(Document, Source.Document.Title, Headings, sentence, Locate(part ?? sentence), sources.Length == 0 ? null : sources);
    }

    /// <summary>Whether a sentence is its source's: a paragraph that cites somebody says more than what it cites.</summary>
    static bool IsNamedIn(SourceReference source, string sentence) =>
        source.Authors is { } authors && authors.Split(' ', ',', '.').Any(part => part.Length > 2 && char.IsUpper(part[0]) && sentence.Contains(part, StringComparison.Ordinal));

    /// <summary>"Pincus dan Minahan (1973: 15)", as far as it is known.</summary>
    static string Named(SourceReference source)
    {
        var place = string.Join(": ", new[] { source.Year, source.Page }.OfType<string>());
        return string.Join(' ', new[] { source.Authors, place.Length > 0 ? $"({place})" : null }.OfType<string>());
    }

    /// <summary>The characters of a part of the block; the whole block where markup or joined lines stand between.</summary>
    TextSpan Locate(string part)
    {
        var at = Source.Document.Text.IndexOf(part, Block.Span.Start, Block.Span.Length, StringComparison.Ordinal);
        return at < 0 ? Block.Span : new TextSpan(at, part.Length);
    }
}
