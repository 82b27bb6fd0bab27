using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions;

/// <summary>Where the answer to a question stands.</summary>
/// <param name="Document">The document's key: its path below the knowledge folder, with forward slashes.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Headings">The heading path below the title, outermost first.</param>
/// <param name="Sentence">The sentence that decides, as written; a list's item stands behind the sentence that announces the list.</param>
/// <param name="Span">The characters of the document it stands in.</param>
/// <param name="Author">Whose statement it is, "authors (year :page)"; null when the document does not say.</param>
public sealed record QuestionSource(
    string Document, string Title, IReadOnlyList<string> Headings, string Sentence, TextSpan Span, string? Author = null);
