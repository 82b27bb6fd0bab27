namespace StudyBot.Discord.Models;

/// <summary>Which groups of events a gateway session asks for; sent when identifying.</summary>
/// <remarks>Source: developers/events/gateway, "List of Intents".</remarks>
[Flags]
public enum Intents
{
    /// <summary>Only events that no intent guards, such as interactions.</summary>
    None = 0,

    /// <summary>Servers, channels, roles and threads.</summary>
    Guilds = 1 << 0,

    /// <summary>Members joining, leaving and changing. Privileged.</summary>
    GuildMembers = 1 << 1,

    /// <summary>Bans and the audit log.</summary>
    GuildModeration = 1 << 2,

    /// <summary>Emoji, stickers and sounds.</summary>
    GuildExpressions = 1 << 3,

    /// <summary>Integrations of a server.</summary>
    GuildIntegrations = 1 << 4,

    /// <summary>Webhooks of a server.</summary>
    GuildWebhooks = 1 << 5,

    /// <summary>Invites of a server.</summary>
    GuildInvites = 1 << 6,

    /// <summary>Who is in voice.</summary>
    GuildVoiceStates = 1 << 7,

    /// <summary>Who is online. Privileged.</summary>
    GuildPresences = 1 << 8,

    /// <summary>Messages in servers.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Reactions in servers.</summary>
    GuildMessageReactions = 1 << 10,

    /// <summary>Who types in servers.</summary>
    GuildMessageTyping = 1 << 11,

    /// <summary>Messages in direct channels.</summary>
    DirectMessages = 1 << 12,

    /// <summary>Reactions in direct channels.</summary>
    DirectMessageReactions = 1 << 13,

    /// <summary>Who types in direct channels.</summary>
    DirectMessageTyping = 1 << 14,

    /// <summary>What others' messages say; without it <c>content</c>, embeds, attachments and components are empty except in direct messages, own messages and messages that mention the bot. Privileged.</summary>
    MessageContent = 1 << 15,

    /// <summary>Scheduled events.</summary>
    GuildScheduledEvents = 1 << 16,

    /// <summary>Rules of auto moderation.</summary>
    AutoModerationConfiguration = 1 << 20,

    /// <summary>Auto moderation at work.</summary>
    AutoModerationExecution = 1 << 21,

    /// <summary>Votes in servers.</summary>
    GuildMessagePolls = 1 << 24,

    /// <summary>Votes in direct channels.</summary>
    DirectMessagePolls = 1 << 25,
}
