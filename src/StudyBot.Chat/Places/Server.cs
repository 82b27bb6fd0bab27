namespace StudyBot.Chat;

/// <summary>A server the bot is in.</summary>
/// <param name="Id">The server.</param>
/// <param name="Name">Its name as its owner wrote it. Not escaped.</param>
public sealed record Server(ServerId Id, string Name)
{
    /// <summary>The language chosen for it on the platform ("id", "en-US"). A hint at most: many Indonesian servers run in English.</summary>
    public string Locale { get; init; } = "";

    /// <summary>How many members it had when it was last described in full.</summary>
    public int Members { get; init; }

    /// <summary>Channels, and threads that are open; in no particular order.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Where the platform greets newcomers; the natural place for a greeting.</summary>
    public ChannelId? WelcomeChannel { get; init; }
}
