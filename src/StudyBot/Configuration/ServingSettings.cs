using StudyBot.Discord;

namespace StudyBot.Configuration;

/// <summary>How the bot serves: Discord itself, or a practice Discord on this machine.</summary>
/// <param name="Live">Serving without a token is a mistake. <c>StudyBot:Live</c>, false unless set; services and containers set it.</param>
/// <param name="PracticePort">Port of the practice Discord on loopback, 0 for any free one. <c>StudyBot:PracticePort</c>, 5150 unless set.</param>
/// <param name="HealthPort">Port of <c>/healthz</c> on loopback; null for none. <c>StudyBot:HealthPort</c>, 0 (none) unless set.</param>
/// <param name="LogsJson">Log entries are JSON objects, not lines for people. <c>StudyBot:LogFormat</c>, <c>text</c> unless <c>json</c>.</param>
/// <param name="Discord">Token, addresses, intents and shards. Section <c>Discord</c>; the token also from <c>DISCORD_TOKEN</c>.</param>
internal sealed record ServingSettings(bool Live, int PracticePort, int? HealthPort, bool LogsJson, DiscordOptions Discord)
{
    /// <summary>Key of <see cref="Live"/>.</summary>
    public const string LiveKey = "StudyBot:Live";

    /// <summary>Key of <see cref="PracticePort"/>.</summary>
    public const string PortKey = "StudyBot:PracticePort";

    /// <summary>Key of <see cref="HealthPort"/>.</summary>
    public const string HealthPortKey = "StudyBot:HealthPort";

    /// <summary>Key of <see cref="LogsJson"/>.</summary>
    public const string LogFormatKey = "StudyBot:LogFormat";

    /// <summary>Whether the bot starts a practice Discord and connects to it.</summary>
    public bool IsPractice => Discord.Token.Length == 0;

    /// <summary>Reads the settings; those that will not do are reported.</summary>
    public static ServingSettings Read(SettingsReader reader) => new(
        reader.OneOf(LiveKey, "false", "true") == "true",
        reader.Whole(PortKey, fallback: 5150, least: 0, most: 65535),
        reader.Whole(HealthPortKey, fallback: 0, least: 0, most: 65535) is var health and not 0 ? health : null,
        reader.OneOf(LogFormatKey, "text", "json") == "json",
        DiscordSettings.Read(reader));
}
