namespace StudyBot.Chat;

/// <summary>How a request is answered. For adapters; features add routes with <see cref="ChatRoutes.Builder"/>.</summary>
public abstract record Route
{
    private Route()
    {
    }

    /// <summary>By a handler that may take its time, for an audience known beforehand.</summary>
    /// <param name="Audience">A pure function of the request; called once, before the handler.</param>
    /// <param name="Answer">The handler.</param>
    public sealed record Answered(Func<Request, Audience> Audience, Answer<Request> Answer) : Route;

    /// <summary>By opening a form at once.</summary>
    /// <param name="Open">Builds the form from the request and from memory.</param>
    public sealed record Opened(Func<Request, Form> Open) : Route;

    /// <summary>By proposals.</summary>
    /// <param name="Propose">Finds them.</param>
    public sealed record Proposed(Propose Propose) : Route;
}
