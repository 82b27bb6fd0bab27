namespace StudyBot.Chat;

/// <summary>Where to say something without being asked.</summary>
public abstract record Destination
{
    private Destination()
    {
    }

    /// <summary>A channel or thread, perhaps in reply to a message there; if that message is gone, the reply stands alone.</summary>
    public sealed record Channel(ChannelId Id, MessageId? ReplyTo = null) : Destination;

    /// <summary>A person, directly. Many people have this switched off: see <see cref="RefusalReason.DirectMessagesClosed"/>.</summary>
    public sealed record Direct(PersonId Person) : Destination;

    /// <summary>A new post in a forum, or a new thread in a channel, beginning with what is said.</summary>
    /// <param name="Parent">The forum or channel.</param>
    /// <param name="Title">1 to 100 characters.</param>
    public sealed record NewThread(ChannelId Parent, string Title) : Destination;

    /// <summary>A thread opened on a message, beginning with what is said.</summary>
    /// <param name="Message">The message the thread hangs on.</param>
    /// <param name="Title">1 to 100 characters.</param>
    public sealed record ThreadOn(MessageRef Message, string Title) : Destination;

    /// <summary>In reply to a message.</summary>
    public static Destination AnswerTo(ChatMessage message) => new Channel(message.Place.Id, message.Id);
}
