using System.Text.Json.Serialization;

namespace StudyBot.Discord.Models.Interactions;

/// <summary>Something a person did with the bot: a command, a click, a choice, a form, or letters typed into an option.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Interaction Structure".</remarks>
internal sealed record Interaction
{
    public Snowflake Id { get; set; }

    public Snowflake ApplicationId { get; set; }

    public InteractionType Type { get; set; }

    /// <summary>Null for a ping only.</summary>
    public InteractionData? Data { get; set; }

    /// <summary>Null in direct channels.</summary>
    public Snowflake? GuildId { get; set; }

    public Snowflake? ChannelId { get; set; }

    /// <summary>Part of the channel: kind, name, parent and the like.</summary>
    public Channel? Channel { get; set; }

    /// <summary>Who did it, in a server.</summary>
    public Member? Member { get; set; }

    /// <summary>Who did it, in a direct channel.</summary>
    public User? User { get; set; }

    /// <summary>The key to answer with, valid for 15 minutes after a first answer within 3 seconds.</summary>
    public string Token { get; set; } = "";

    /// <summary>The message that carries the component or opened the modal.</summary>
    public Message? Message { get; set; }

    /// <summary>What the bot may do where it happened.</summary>
    public Permissions? AppPermissions { get; set; }

    /// <summary>The person's language in Discord; null for a ping.</summary>
    public string? Locale { get; set; }

    public string? GuildLocale { get; set; }

    public InteractionContextType? Context { get; set; }

    /// <summary>Bytes that one uploaded file may have.</summary>
    public long? AttachmentSizeLimit { get; set; }

    /// <summary>Who did it, wherever it happened.</summary>
    [JsonIgnore]
    public User? Invoker => Member?.User ?? User;

    /// <summary>What may stand in a log: the token lets anybody answer in the bot's name.</summary>
    public override string ToString() => $"{Type} {Id} in {GuildId?.ToString() ?? "a direct channel"}";
}
