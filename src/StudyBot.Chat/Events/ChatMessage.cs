namespace StudyBot.Chat;

/// <summary>A message as it stands now.</summary>
/// <param name="Id">The message.</param>
/// <param name="Place">Where it was written.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">What was written, in the platform's markup, without the mention that addresses the bot; trimmed.</param>
public sealed record ChatMessage(MessageId Id, Place Place, Person Author, string Text)
{
    /// <summary>When it was sent, by the platform's clock.</summary>
    public DateTimeOffset SentAt { get; init; }

    /// <summary>The bot is named in it, by mention or by a reply that notifies.</summary>
    public bool MentionsBot { get; init; }

    /// <summary>The message it replies to.</summary>
    public MessageRef? RepliesTo { get; init; }

    /// <summary>It replies to a message of the bot.</summary>
    public bool RepliesToBot { get; init; }

    /// <summary>
    /// The platform kept the text back, because the bot may read only messages addressed to it:
    /// <see cref="Text"/> is empty although something was written.
    /// </summary>
    public bool IsTextWithheld { get; init; }

    /// <summary>Files sent with it.</summary>
    public IReadOnlyList<Upload> Uploads { get; init; } = [];

    /// <summary>Meant for the bot: a direct message, a mention or a reply to it.</summary>
    public bool IsForBot => Place.IsDirect || MentionsBot || RepliesToBot;

    /// <summary>How to address it when editing or answering.</summary>
    public MessageRef Ref => new(Place.Id, Id);
}
