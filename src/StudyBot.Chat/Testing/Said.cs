namespace StudyBot.Chat.Testing;

/// <summary>Something the bot said to a <see cref="RecordingChat"/>.</summary>
/// <param name="How">The way it was said.</param>
/// <param name="Reply">What was said; empty for a deletion, a form and proposals.</param>
public sealed record Said(SaidHow How, Reply Reply)
{
    /// <summary>Who sees it; public for what was said without being asked.</summary>
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>Where it was said, when it was not an answer.</summary>
    public Destination? To { get; init; }

    /// <summary>The message that came of it, or that was changed.</summary>
    public MessageRef Message { get; init; }

    /// <summary>The form that was opened.</summary>
    public Form? Form { get; init; }

    /// <summary>The values that were proposed.</summary>
    public IReadOnlyList<Choice> Proposals { get; init; } = [];

    /// <summary>The whole as plain text, as a reader without colour and buttons gets it.</summary>
    public string Text => PlainText.Of(Reply);
}

/// <summary>The ways of saying something.</summary>
public enum SaidHow
{
    /// <summary>An answer to a request.</summary>
    Answered,

    /// <summary>A further message after an answer.</summary>
    FollowedUp,

    /// <summary>A form was opened.</summary>
    OpenedForm,

    /// <summary>Values were proposed.</summary>
    Proposed,

    /// <summary>A message without being asked.</summary>
    Sent,

    /// <summary>A message was changed.</summary>
    Edited,

    /// <summary>A message was deleted.</summary>
    Deleted,

    /// <summary>An emoji was put under a message; it is the reply.</summary>
    Reacted,
}
