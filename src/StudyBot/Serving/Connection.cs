using StudyBot.Configuration;
using StudyBot.Discord;
using StudyBot.Sandbox;

namespace StudyBot.Serving;

/// <summary>What the bot connects to, and where it keeps what belongs to that.</summary>
/// <param name="Discord">Address and token.</param>
/// <param name="DataDirectory">Holds the database.</param>
/// <param name="Remembers">
/// Whether registered commands and opened sessions are remembered across restarts. A practice Discord forgets both when it ends,
/// so the bot must as well, or it would believe its commands registered.
/// </param>
internal sealed record Connection(DiscordOptions Discord, string DataDirectory, bool Remembers)
{
    /// <summary>The practice Discord where there is one, else Discord.</summary>
    public static Connection To(StudyBotSettings settings, SandboxServer? practice) => practice is null
        ? new(settings.Serving.Discord, settings.DataDirectory, Remembers: true)
        : new(
            settings.Serving.Discord with { Token = practice.Token, ApiUrl = practice.ApiUrl, GatewayUrl = null },
            Path.Combine(settings.DataDirectory, "practice"),
            Remembers: false);
}
