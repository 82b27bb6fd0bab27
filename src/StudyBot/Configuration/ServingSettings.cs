namespace StudyBot.Configuration;

/// <summary>How the bot serves: Discord itself, or a practice Discord on this machine.</summary>
/// <param name="Live">Serving without a token is a mistake. <c>StudyBot:Live</c>, false unless set; services and containers set it.</param>
/// <param name="Token">The bot token, <c>Discord:Token</c> or the variable <c>DISCORD_TOKEN</c>; null when there is none.</param>
/// <param name="PracticePort">Port of the practice Discord on loopback, 0 for any free one. <c>StudyBot:PracticePort</c>, 5150 unless set.</param>
/// <param name="ApiUrl">Another server that speaks Discord's API, for tests. <c>Discord:ApiUrl</c>; null for Discord.</param>
internal sealed record ServingSettings(bool Live, string? Token, int PracticePort, Uri? ApiUrl)
{
    /// <summary>Key of the token.</summary>
    public const string TokenKey = "Discord:Token";

    /// <summary>The usual environment variable for a token.</summary>
    public const string TokenVariable = "DISCORD_TOKEN";

    /// <summary>Key of <see cref="Live"/>.</summary>
    public const string LiveKey = "StudyBot:Live";

    /// <summary>Key of <see cref="PracticePort"/>.</summary>
    public const string PortKey = "StudyBot:PracticePort";

    /// <summary>Whether the bot starts a practice Discord and connects to it.</summary>
    public bool IsPractice => Token is null;

    /// <summary>Reads the settings; those that will not do are reported.</summary>
    public static ServingSettings Read(SettingsReader reader)
    {
        var api = reader.Text("Discord:ApiUrl");
        if (api is not null && !Uri.IsWellFormedUriString(api, UriKind.Absolute))
            reader.Report("Discord:ApiUrl", Wording.Phrases.NeedsAddress);
        return new ServingSettings(
            reader.OneOf(LiveKey, "false", "true") == "true",
            reader.Text(TokenKey) ?? reader.Text(TokenVariable),
            reader.Whole(PortKey, fallback: 5150, least: 0, most: 65535),
            Uri.TryCreate(api, UriKind.Absolute, out var url) ? url : null);
    }
}
