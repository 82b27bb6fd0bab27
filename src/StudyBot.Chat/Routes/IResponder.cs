namespace StudyBot.Chat;

/// <summary>
/// Answers one request. The platform has been or will be told to wait in time, whatever the handler does, so a handler
/// never thinks about deadlines: it works, and then says what it has to say. Safe for use from several tasks.
/// </summary>
public interface IResponder
{
    /// <summary>
    /// The answer, to the audience the handler declared: a new message, or for <see cref="Audience.SameMessage"/> the
    /// changed message. Said again, it replaces the answer.
    /// </summary>
    /// <returns>
    /// What became of it. Fifteen minutes after the request a public answer becomes an ordinary message and a private one is
    /// sent directly, or refused as <see cref="RefusalReason.TooLate"/>; it never becomes public.
    /// </returns>
    Task<SendOutcome> AnswerAsync(Reply reply, CancellationToken cancellationToken);

    /// <summary>One more message after the answer (or without one), to an audience of its own.</summary>
    /// <param name="audience"><see cref="Audience.Public"/> or <see cref="Audience.Private"/>.</param>
    /// <param name="reply">What to say.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<SendOutcome> FollowUpAsync(Audience audience, Reply reply, CancellationToken cancellationToken);
}
