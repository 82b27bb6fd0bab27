namespace StudyBot.Chat;

/// <summary>Answers a request. Runs beside all others; an exception is logged, and the person gets a friendly sentence.</summary>
/// <param name="request">What was asked.</param>
/// <param name="respond">How to answer it.</param>
/// <param name="cancellationToken">The bot is stopping.</param>
public delegate Task Answer<in TRequest>(TRequest request, IResponder respond, CancellationToken cancellationToken)
    where TRequest : Request;

/// <summary>
/// Proposes values while somebody types; the best first, at most 25 are shown. What is not there within 400 ms is not shown at all.
/// </summary>
public delegate ValueTask<IReadOnlyList<Choice>> Propose(AutocompleteRequested request, CancellationToken cancellationToken);

/// <summary>
/// Hears of an event. Events of one place are handed over in the order they happened, each as soon as the one before has
/// returned its task: what must keep that order (a game taking guesses) is done before the first await.
/// </summary>
public delegate Task Hear<in TEvent>(TEvent happened, CancellationToken cancellationToken)
    where TEvent : ChatEvent;
