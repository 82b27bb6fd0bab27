using System.Text.Json.Serialization;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Models.Requests;

/// <summary>
/// A message to send, as a channel message, as an answer to an interaction or as a follow-up. Made of
/// <see cref="Content"/> and <see cref="Embeds"/>, or of <see cref="Components"/> with <see cref="MessageFlags.IsComponentsV2"/>.
/// </summary>
/// <remarks>Source: developers/resources/message, "Create Message".</remarks>
internal sealed record MessageCreate : InteractionResponseData
{
    /// <summary>At most 2000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>At most 10, together at most 6000 characters.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Settable: suppress embeds or notifications, components V2; with interactions also ephemeral.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>Notifies nobody unless set otherwise.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Channel messages only: the message replied to.</summary>
    public MessageReference? MessageReference { get; init; }

    /// <summary>
    /// Channel messages only, at most 25 characters: makes sending twice harmless, so that the client may repeat it after a fault.
    /// </summary>
    public string? Nonce { get; init; }

    /// <summary>Asks Discord to return the earlier message when the nonce was seen in the last minutes.</summary>
    public bool? EnforceNonce => Nonce is null ? null : true;

    /// <summary>Describes <see cref="Files"/>.</summary>
    public IReadOnlyList<AttachmentRequest>? Attachments => AttachmentRequest.ForFiles(Files);

    /// <summary>At most 10, sent beside the JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<FileContent> Files { get; init; } = [];
}
