using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>A part of the documents to ask about.</summary>
/// <param name="Document">The document's key.</param>
/// <param name="Headings">The heading path to ask below, outermost first; empty for the whole document.</param>
public sealed record QuestionPlace(string Document, params IReadOnlyList<string> Headings)
{
    /// <summary>Whether an answer stands there.</summary>
    internal bool Holds(QuestionSource source) =>
        Document == source.Document && source.Headings.Take(Headings.Count).SequenceEqual(Headings);
}
