using System.Text.Json.Serialization;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Models.Interactions;

/// <summary>What an answer to an interaction carries, by its type. Written only, never read.</summary>
[JsonDerivedType(typeof(MessageCreate))]
[JsonDerivedType(typeof(MessageEdit))]
[JsonDerivedType(typeof(DeferredMessage))]
[JsonDerivedType(typeof(Suggestions))]
[JsonDerivedType(typeof(Modal))]
internal abstract record InteractionResponseData;

/// <summary>Announces an answer; the flag decides who will see it.</summary>
internal sealed record DeferredMessage : InteractionResponseData
{
    /// <summary><see cref="MessageFlags.Ephemeral"/> or none; others are refused here.</summary>
    public MessageFlags Flags { get; init; }
}

/// <summary>Choices for the option a person types in.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Autocomplete".</remarks>
internal sealed record Suggestions : InteractionResponseData
{
    /// <summary>At most 25.</summary>
    public IReadOnlyList<CommandChoice> Choices { get; init; } = [];
}

/// <summary>A form.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Modal".</remarks>
internal sealed record Modal : InteractionResponseData
{
    /// <summary>1 to 100 characters; comes back with the form.</summary>
    public required string CustomId { get; init; }

    /// <summary>1 to 45 characters.</summary>
    public required string Title { get; init; }

    /// <summary>1 to 5 labels or texts.</summary>
    public required IReadOnlyList<Component> Components { get; init; }
}
