using StudyBot.Material;
using StudyBot.Quizzes.Grading;

namespace StudyBot.Quizzes.Preparing;

/// <summary>The words of the class's documents, folded: what is one of them is no slip of the keyboard.</summary>
internal static class DocumentWords
{
    /// <summary>All words of a shelf.</summary>
    public static HashSet<string> Of(Shelf shelf) =>
    [
        .. shelf.Documents.SelectMany(document => document.Document.Root.All())
            .SelectMany(section => section.Blocks.Select(block => block.Text).Append(section.Heading))
            .SelectMany(text => FoldedText.Of(text).Split(' ')),
    ];
}
