namespace StudyBot.Chat;

/// <summary>
/// Says things on a chat platform without being asked: answers to messages, reminders, games. Requests are answered through
/// <see cref="IResponder"/> instead. Nothing here throws for what the platform does; refusals are outcomes, and only
/// cancellation and our own mistakes are exceptions. Safe for use from several tasks.
/// </summary>
/// <example>
/// A feature and its test, without a socket:
/// <code>
/// sealed class Greeter(IChat chat) : IChatFeature
/// {
///     public void AddTo(ChatRoutes.Builder routes) => routes
///         .Define(new CommandDefinition("halo", "Menyapa"))
///         .Command("halo", Audience.Private, (asked, respond, token) =>
///             respond.AnswerAsync(Reply.Of($"Halo, {asked.Person.Name}!"), token))
///         .On&lt;MessageReceived&gt;((received, token) => received.Message.IsForBot
///             ? chat.SendAsync(Destination.AnswerTo(received.Message), Reply.Of("Halo!"), token)
///             : Task.CompletedTask);
/// }
///
/// var chat = new RecordingChat();
/// chat.Serve(new Greeter(chat));
/// await chat.AskAsync(Some.Command("halo"), token);
/// Assert.Equal("Halo, Sari!", chat.Last.Text);
/// Assert.Equal(Audience.Private, chat.Last.Audience);
/// </code>
/// </example>
public interface IChat
{
    /// <summary>Says something. A text too long for one message becomes several, cut between sentences.</summary>
    Task<SendOutcome> SendAsync(Destination destination, Reply reply, CancellationToken cancellationToken);

    /// <summary>Replaces a message of the bot, with all the messages that a long text had become. For a message that changes often, use <see cref="LiveMessage"/>.</summary>
    Task<SendOutcome> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken);

    /// <summary>Deletes a message of the bot, with all the messages that a long text had become. A message that is already gone counts as deleted.</summary>
    Task<SendOutcome> DeleteAsync(MessageRef message, CancellationToken cancellationToken);

    /// <summary>
    /// Puts an emoji under somebody's message, as a sign where nothing can be said. It takes <see cref="Rights.AddReactions"/> and
    /// <see cref="Rights.ReadMessageHistory"/> (Discord, resources/message, "Create Reaction"). The same one again changes nothing.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="emoji">One emoji of Unicode.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<SendOutcome> ReactAsync(MessageRef message, string emoji, CancellationToken cancellationToken);

    /// <summary>Reads one message; null when it is gone or may not be read.</summary>
    Task<ChatMessage?> FindMessageAsync(MessageRef message, CancellationToken cancellationToken);

    /// <summary>Fetches a file somebody sent; null when it is gone, out of reach, or larger than <paramref name="maxBytes"/>.</summary>
    Task<ReadOnlyMemory<byte>?> DownloadAsync(Upload upload, long maxBytes, CancellationToken cancellationToken);
}
