namespace StudyBot.Quizzes.Questions;

/// <summary>What a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>Who said it: a statement is given, its author is asked for.</summary>
    Author,

    /// <summary>What did they say: an author is given, the statement is asked for.</summary>
    Statement,

    /// <summary>Which belongs to this list.</summary>
    Member,

    /// <summary>Which does not belong to this list.</summary>
    Outsider,

    /// <summary>A word, term or number is missing in a sentence.</summary>
    Gap,

    /// <summary>Whether a sentence is as the document has it, or was changed in one checkable place.</summary>
    TrueFalse,

    /// <summary>What comes when, in a list of steps.</summary>
    Order,

    /// <summary>The year or the work a statement comes from.</summary>
    Source,

    /// <summary>A short answer that is typed.</summary>
    ShortAnswer,
}
