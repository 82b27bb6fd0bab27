namespace StudyBot.Sandbox.World;

/// <summary>The application as its owner sees it in the developer portal.</summary>
/// <param name="Token">The bot's token, without "Bot ".</param>
/// <param name="PrivilegedIntents">Privileged intents switched on in the portal.</param>
sealed record BotApplication(Snowflake Id, Snowflake BotId, string Name, string Token, Intents PrivilegedIntents)
{
    /// <summary>Application flags for an app in few servers (docs: resources/application, "Application Flags").</summary>
    public int Flags =>
        (PrivilegedIntents.HasFlag(Intents.GuildPresences) ? 1 << 13 : 0)
        | (PrivilegedIntents.HasFlag(Intents.GuildMembers) ? 1 << 15 : 0)
        | (PrivilegedIntents.HasFlag(Intents.MessageContent) ? 1 << 19 : 0);
}

/// <summary>Gateway intents (docs: events/gateway, "List of Intents").</summary>
[Flags]
enum Intents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMembers = 1 << 1,
    GuildModeration = 1 << 2,
    GuildExpressions = 1 << 3,
    GuildIntegrations = 1 << 4,
    GuildWebhooks = 1 << 5,
    GuildInvites = 1 << 6,
    GuildVoiceStates = 1 << 7,
    GuildPresences = 1 << 8,
    GuildMessages = 1 << 9,
    GuildMessageReactions = 1 << 10,
    GuildMessageTyping = 1 << 11,
    DirectMessages = 1 << 12,
    DirectMessageReactions = 1 << 13,
    DirectMessageTyping = 1 << 14,
    MessageContent = 1 << 15,
    GuildScheduledEvents = 1 << 16,
    AutoModerationConfiguration = 1 << 20,
    AutoModerationExecution = 1 << 21,
    GuildMessagePolls = 1 << 24,
    DirectMessagePolls = 1 << 25,

    Privileged = GuildMembers | GuildPresences | MessageContent,

    /// <summary>Every documented bit; any other one closes the connection with 4013.</summary>
    Known = ((1 << 17) - 1) | AutoModerationConfiguration | AutoModerationExecution | GuildMessagePolls | DirectMessagePolls,
}
