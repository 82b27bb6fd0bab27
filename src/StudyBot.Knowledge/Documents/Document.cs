namespace StudyBot.Knowledge.Documents;

/// <summary>A document as understood: its text as written and the tree of sections over it.</summary>
/// <param name="Title">From the front matter, the first heading, or else the file's name.</param>
/// <param name="Language">A two-letter code; <c>id</c> unless the document says otherwise.</param>
/// <param name="Source">What the document as a whole was drawn from, if it says so.</param>
/// <param name="Kind">An article, or notes that a class keeps beside it.</param>
/// <param name="Topics">The topic commands the document offers.</param>
/// <param name="Text">The decoded text; every span of the document refers to it.</param>
/// <param name="Root">The document's own section: its level is 0 and its heading is the title.</param>
/// <param name="Questions">Questions that readers asked in the comments below the document.</param>
public sealed record Document(
    string Title,
    string Language,
    string? Source,
    DocumentKind Kind,
    IReadOnlyList<Topic> Topics,
    string Text,
    Section Root,
    IReadOnlyList<AskedQuestion> Questions);

/// <summary>What a document is to the class.</summary>
public enum DocumentKind
{
    /// <summary>Course material.</summary>
    Article,

    /// <summary>Notes of the class about the material; front matter <c>kind: notes</c>.</summary>
    Notes,
}

/// <summary>A topic command that a document offers in its front matter.</summary>
/// <param name="Command">The command's name, such as <c>fungsi</c>.</param>
/// <param name="Heading">The heading of the section it shows.</param>
/// <param name="Description">One line for the command list.</param>
public sealed record Topic(string Command, string Heading, string Description);

/// <summary>A question a reader asked of the document. It never answers anything.</summary>
/// <param name="Text">The question as written.</param>
/// <param name="Span">Its characters in the document's text.</param>
public sealed record AskedQuestion(string Text, TextSpan Span);
