namespace StudyBot.Discord.Models;

/// <summary>A person or a bot, as far as the bot needs to know them.</summary>
/// <remarks>Source: developers/resources/user, "User Object".</remarks>
internal sealed record User
{
    public Snowflake Id { get; set; }

    /// <summary>Unique across Discord; for webhooks, the name the message was sent under.</summary>
    public string Username { get; set; } = "";

    /// <summary>The name the person chose to be shown, where there is one.</summary>
    public string? GlobalName { get; set; }

    /// <summary>Whether an application is behind the account.</summary>
    public bool Bot { get; set; }
}
