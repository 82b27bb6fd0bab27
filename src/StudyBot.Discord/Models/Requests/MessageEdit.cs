using System.Text.Json.Serialization;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Models.Requests;

/// <summary>A change to a message. What is absent stays as it is; null and empty lists clear.</summary>
/// <remarks>Source: developers/resources/message, "Edit Message".</remarks>
internal sealed record MessageEdit : InteractionResponseData
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Content { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<Embed>> Embeds { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<Component>> Components { get; init; }

    /// <summary>Settable: suppress embeds, and components V2, which cannot be taken back.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>Always sent: Discord parses the mentions of an edit anew.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Attachments that stay, by id. Null keeps all, unless <see cref="Files"/> has some: then the rest goes.</summary>
    [JsonIgnore]
    public IReadOnlyList<Snowflake>? KeptAttachments { get; init; }

    /// <summary>At most 10 with the kept ones, sent beside the JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<FileContent> Files { get; init; } = [];

    /// <summary>Kept and new attachments as Discord wants them.</summary>
    public IReadOnlyList<AttachmentRequest>? Attachments => KeptAttachments is null && Files.Count == 0
        ? null
        : [.. (KeptAttachments ?? []).Select(id => new AttachmentRequest { Id = id }), .. Files.Select(AttachmentRequest.ForFile)];

    /// <summary>Turns any message of ours into one made of components, which takes no content and no embeds.</summary>
    public static MessageEdit ToComponentsV2(IReadOnlyList<Component> components) => new()
    {
        Content = null,
        Embeds = Optional.Of<IReadOnlyList<Embed>>([]),
        Components = Optional.Of(components),
        Flags = MessageFlags.IsComponentsV2,
    };
}
