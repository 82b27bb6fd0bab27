using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Limits;

/// <summary>Checks messages, threads and edits before they are sent (developers/resources/message).</summary>
internal static class MessageLimits
{
    /// <summary>What Discord would refuse; empty when it will take the message.</summary>
    public static IReadOnlyList<LimitFault> Check(MessageCreate message)
    {
        var check = new LimitCheck();
        CheckParts(check, message.Content, message.Embeds, message.Components, IsV2(message.Flags), message.AllowedMentions);
        check.Count("", "files", message.Files.Count, DiscordLimits.Files);
        CheckShownFiles(check, message);
        check.Text("", "nonce", message.Nonce, DiscordLimits.Nonce);
        if (IsEmpty(message))
        {
            check.Add("", "content", "is missing, and there is nothing else to show");
        }

        return check.Faults;
    }

    /// <summary>The same for a change. Whether the message is of the second version already is not known; its components show it.</summary>
    public static IReadOnlyList<LimitFault> Check(MessageEdit edit)
    {
        IReadOnlyList<Component>? components = edit.Components.IsPresent ? edit.Components.Value : null;
        var check = new LimitCheck();
        CheckParts(
            check,
            edit.Content.IsPresent ? edit.Content.Value : null,
            edit.Embeds.IsPresent ? edit.Embeds.Value : null,
            components,
            IsV2(edit.Flags) || components?.Any(component => component is not ActionRow) == true,
            edit.AllowedMentions);
        check.Count("", "files", edit.Files.Count + (edit.KeptAttachments?.Count ?? 0), DiscordLimits.Files);
        return check.Faults;
    }

    /// <summary>The same for a thread, with its first message if it is a forum post.</summary>
    public static IReadOnlyList<LimitFault> Check(ThreadCreate thread)
    {
        var check = new LimitCheck();
        check.RequiredText("", "name", thread.Name, DiscordLimits.ThreadName);
        check.Count("", "applied_tags", thread.AppliedTags?.Count ?? 0, DiscordLimits.AppliedTags);
        IReadOnlyList<LimitFault> inner = thread.Message is null ? [] : Check(thread.Message);
        return [.. check.Faults, .. inner.Select(fault => fault with { Path = $"message.{fault.Path}" })];
    }

    private static void CheckParts(
        LimitCheck check,
        string? content,
        IReadOnlyList<Embed>? embeds,
        IReadOnlyList<Component>? components,
        bool v2,
        AllowedMentions mentions)
    {
        check.Text("", "content", content, DiscordLimits.Content);
        EmbedLimits.Check(check, embeds ?? []);
        check.Count("", "allowed_mentions.users", mentions.Users.Count, DiscordLimits.NotifiedUsers);
        if (components is { Count: > 0 })
        {
            ComponentLimits.Check(check, components, v2);
        }

        if (v2 && (!string.IsNullOrEmpty(content) || embeds is { Count: > 0 }))
        {
            check.Add("", "content", "and embeds cannot stand beside components of the second version");
        }
    }

    /// <summary>A file that is shown has to be sent along; an edit may also show one that is there.</summary>
    private static void CheckShownFiles(LimitCheck check, MessageCreate message)
    {
        IReadOnlyList<Component> all = message.Components is { Count: > 0 } components ? ComponentLimits.All(components) : [];
        for (int index = 0; index < all.Count; index++)
        {
            if (all[index] is FileDisplay { File.Url: var url } && !message.Files.Any(file => url == ComponentLimits.AttachmentScheme + file.Filename))
            {
                check.Add("components", $"show {url}, which is not sent along");
            }
        }
    }

    private static bool IsV2(MessageFlags? flags) => flags?.HasFlag(MessageFlags.IsComponentsV2) == true;

    private static bool IsEmpty(MessageCreate message) => string.IsNullOrWhiteSpace(message.Content)
        && message.Embeds is null or { Count: 0 } && message.Components is null or { Count: 0 } && message.Files.Count == 0;
}
