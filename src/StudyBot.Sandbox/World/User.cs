namespace StudyBot.Sandbox.World;

/// <summary>An account: a person to act as, or the bot itself.</summary>
/// <param name="Locale">Language of the person's own Discord, as interactions report it.</param>
/// <param name="EmbedsHidden">The person switched link previews and embeds off in the settings: their view carries none.</param>
/// <param name="ClosedToDirectMessages">The person takes no direct messages: opening works, sending fails with 50007.</param>
sealed record User(
    Snowflake Id,
    string Username,
    string? GlobalName,
    bool IsBot = false,
    string Locale = "id",
    bool EmbedsHidden = false,
    bool ClosedToDirectMessages = false);
