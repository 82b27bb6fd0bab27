namespace StudyBot.Storage.Questions;

/// <summary>A question that somebody asked, and what came of it.</summary>
/// <param name="Id">Up to 40 characters, unique.</param>
/// <param name="AskedAt">When, UTC.</param>
/// <param name="PersonId">Who asked.</param>
/// <param name="ServerId">Where; null in a direct conversation.</param>
/// <param name="ChannelId">The channel, thread or direct conversation.</param>
/// <param name="Text">The words as asked.</param>
public sealed record KeptQuestion(string Id, DateTime AskedAt, ulong PersonId, ulong? ServerId, ulong ChannelId, string Text)
{
    /// <summary>The question with the topic it leaned on, for what follows; the same as <see cref="Text"/> when it stood alone.</summary>
    public string Topic { get; init; } = Text;

    /// <summary>Whether only the asker saw the answer.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether the material answered.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>How sure that was, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Key of the document that answered, or was nearest; null when nothing was near.</summary>
    public string? Document { get; init; }

    /// <summary>Headings above that passage, joined by " › ".</summary>
    public string? Place { get; init; }

    /// <summary>The message that answered; null when it could not be sent.</summary>
    public ulong? AnswerId { get; init; }

    /// <summary>Whether the conversation is one talk (a thread, a direct conversation), in which what follows may lean on this.</summary>
    public bool IsInTalk { get; init; }
}

/// <summary>Somebody's mark on an answer.</summary>
/// <param name="QuestionId">The question that was answered.</param>
/// <param name="Question">Its words.</param>
/// <param name="IsHelpful">Whether it helped them.</param>
public sealed record KeptMark(string QuestionId, string Question, bool IsHelpful);

/// <summary>What became of a mark.</summary>
public enum MarkOutcome
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>It took the place of the opposite mark.</summary>
    Changed,

    /// <summary>The question is not kept any more, so nor is the mark.</summary>
    QuestionIsGone,
}
