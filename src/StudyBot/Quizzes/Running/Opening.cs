namespace StudyBot.Quizzes.Running;

/// <summary>
/// A quiz that is being opened, from the wish to the first message: it keeps its channel, and whoever is forgotten meanwhile does not stand
/// in it. Disposing gives the channel back. Safe to use from any thread.
/// </summary>
internal sealed class Opening(Openings all, ulong starter) : IDisposable
{
    /// <summary>Who asked for it; a former member when they have been forgotten since.</summary>
    public ulong Starter { get; internal set; } = starter;

    /// <summary>The channel it keeps; null while it keeps none.</summary>
    internal ulong? Channel { get; set; }

    public void Dispose() => all.End(this);
}
