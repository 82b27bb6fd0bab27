using System.Text.Json;
using StudyBot.Sandbox.Validation.Components;

namespace StudyBot.Sandbox.Validation.Messages;

/// <summary>What an edit meets: the message as it stands.</summary>
/// <param name="Flags">Its flags, see <see cref="MessageBits"/>.</param>
/// <param name="HasContent">Its content is not empty.</param>
/// <param name="HasEmbeds">It has an embed.</param>
/// <param name="HasComponents">It has a component.</param>
/// <param name="Attachments">Ids of its files.</param>
sealed record ExistingMessage(int Flags, bool HasContent, bool HasEmbeds, bool HasComponents, IReadOnlySet<string> Attachments);

/// <summary>Bodies of Create Message, Execute Webhook, Edit Message and the message of an interaction's answer.</summary>
static class MessageRules
{
    /// <summary>Docs: resources/message, "Create Message".</summary>
    const int MaxContent = 2000;

    /// <summary>Docs: resources/message, "Create Message".</summary>
    const int MaxNonce = 25;

    /// <summary>Docs: resources/message, "Create Message".</summary>
    const int MaxStickers = 3;

    static readonly string[] LegacyFields = ["content", "embeds", "sticker_ids", "poll", "shared_client_theme"];
    static readonly string[] VisibleFields = ["content", "embeds", "components", "sticker_ids"];
    static readonly HashSet<string> NoAttachments = [];

    /// <summary>A new message; one that answers an <paramref name="interaction"/> may be ephemeral.</summary>
    /// <returns>Why Discord would not take it, or null.</returns>
    public static Refusal? CheckCreate(JsonElement body, MessageFiles files, bool interaction = false)
    {
        if (files.Uploads.Count > MessageFiles.Max)
            return Refusal.TooManyAttachments;

        var errors = FormField.Check(body, message => CheckCreate(message, files, interaction));
        return Refusal.InvalidForm(errors) ?? (IsEmpty(body, files) ? Refusal.EmptyMessage : null);
    }

    /// <summary>The same for a message that is a part of a body; its emptiness is judged by the caller.</summary>
    public static void CheckCreate(FormField message, MessageFiles files, bool interaction)
    {
        var flags = message.Bits("flags", interaction ? MessageBits.OfInteractionMessage : MessageBits.OfChannelMessage);
        CheckFields(message, files, NoAttachments, flags);
        foreach (var name in LegacyFields.Where(name => V2(flags) && IsFilled(message, name)))
            message.Fail(name, LegacyField(name));
        if (message.Object("message_reference") is { } reference)
            reference.Snowflake("message_id", required: true);
        if (message.Find("nonce") is { Value.ValueKind: JsonValueKind.String } nonce)
            nonce.AsText(MaxNonce);
    }

    /// <summary>An edit: what is absent stays, null and [] take away.</summary>
    public static Refusal? CheckEdit(JsonElement body, MessageFiles files, ExistingMessage existing)
    {
        if (files.Uploads.Count > MessageFiles.Max)
            return Refusal.TooManyAttachments;

        var errors = FormField.Check(body, message => CheckEdit(message, files, existing));
        return Refusal.InvalidForm(errors) ?? (IsEmptyAfter(body, files, existing) ? Refusal.EmptyMessage : null);
    }

    /// <summary>The same for an edit that is a part of a body; its emptiness is judged by the caller.</summary>
    public static void CheckEdit(FormField message, MessageFiles files, ExistingMessage existing)
    {
        var flags = message.Bits("flags", MessageBits.OfEdit);
        CheckFields(message, files, existing.Attachments, flags);
        if (!V2(flags | existing.Flags))
            return;

        // Docs, Edit Message: what the flag excludes must be emptied by the request that sets it.
        var kept = new[] { ("content", existing.HasContent), ("embeds", existing.HasEmbeds) };
        foreach (var name in LegacyFields.Where(name => IsFilled(message, name)))
            message.Fail(name, LegacyField(name));
        foreach (var (name, _) in kept.Where(field => field.Item2 && !message.Value.TryGetProperty(field.Item1, out _)))
            message.Fail(name, LegacyField(name));
    }

    static void CheckFields(FormField message, MessageFiles files, IReadOnlySet<string> kept, int flags)
    {
        message.Text("content", MaxContent);
        message.Flag("tts");
        EmbedRules.Check(message);
        AllowedMentionsRules.Check(message);
        AttachmentRules.Check(message, files, kept);
        foreach (var sticker in message.Items("sticker_ids", MaxStickers))
            sticker.AsSnowflake();
        MessageComponents.Check(message, V2(flags), files.NamesIn(message.Value));
    }

    /// <summary>Whether nothing of the message could be seen (docs: Create Message, "At least one of").</summary>
    public static bool IsEmpty(JsonElement body, MessageFiles files)
    {
        var message = new FormField(body, "", []);
        return files.Uploads.Count == 0
            && !IsForward(message)
            && !message.Has("poll")
            && !VisibleFields.Any(name => IsFilled(message, name));
    }

    /// <summary>A forward needs nothing but its reference; a reply, type 0, does (docs: resources/message, "Message Reference Types").</summary>
    static bool IsForward(FormField message) =>
        message.Object("message_reference")?.Find("type") is { Value.ValueKind: JsonValueKind.Number } type
        && type.Value.GetRawText() == "1";

    /// <summary>Whether nothing of the message would be left to see.</summary>
    public static bool IsEmptyAfter(JsonElement body, MessageFiles files, ExistingMessage existing)
    {
        var message = new FormField(body, "", []);
        bool Stays(string name, bool there) => body.TryGetProperty(name, out _) ? IsFilled(message, name) : there;
        return files.Uploads.Count == 0
            && !Stays("content", existing.HasContent)
            && !Stays("embeds", existing.HasEmbeds)
            && !Stays("components", existing.HasComponents)
            && !Stays("attachments", existing.Attachments.Count > 0);
    }

    static bool IsFilled(FormField message, string name) => message.Find(name) is { } field && field.Value.ValueKind switch
    {
        JsonValueKind.String => !string.IsNullOrWhiteSpace(field.Value.GetString()),
        JsonValueKind.Array => field.Value.GetArrayLength() > 0,
        _ => true,
    };

    static bool V2(int flags) => (flags & MessageBits.ComponentsV2) != 0;

    static Fault LegacyField(string name) => new(
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
}
