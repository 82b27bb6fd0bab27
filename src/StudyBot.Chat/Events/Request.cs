namespace StudyBot.Chat;

/// <summary>Somebody did something that waits for an answer: invoked a command, pressed a button, sent a form.</summary>
public abstract record Request : ChatEvent
{
    /// <summary>Who asks; their rights are those in <see cref="Place"/>.</summary>
    public required Person Person { get; init; }

    /// <summary>Where they ask.</summary>
    public required Place Place { get; init; }

    /// <summary>What the bot may do in <see cref="Place"/>.</summary>
    public Rights BotRights { get; init; }

    /// <summary>The language of the person's own program ("id", "en-US"); empty when the platform does not say.</summary>
    public string Locale { get; init; } = "";
}
