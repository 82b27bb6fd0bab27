using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Fills a message from a body that passed the checks.</summary>
sealed class MessageDraft(WorldState world, Channel channel, RequestBody request, JsonElement body)
{
    /// <summary>Flags a body may set; ephemeral only where an interaction is answered, which the checks see to.</summary>
    const MessageFlags Settable = MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications
        | MessageFlags.VoiceMessage | MessageFlags.ComponentsV2;

    const MessageFlags SettableInEdit = MessageFlags.SuppressEmbeds | MessageFlags.ComponentsV2;

    /// <summary>A new message by the bot.</summary>
    /// <param name="replied">Author of the message it answers, who is notified too unless the body says otherwise.</param>
    public Message New(MessageKind kind, Snowflake? replied = null, Snowflake? onlyFor = null)
    {
        var flags = Flags(Settable);
        var blank = new Message(world.NewId(), channel.Id, world.Application.BotId, kind, body.Text("content") ?? "")
        {
            SentAt = world.Now,
            Flags = onlyFor is null ? flags & ~MessageFlags.Ephemeral : flags | MessageFlags.Ephemeral,
            OnlyFor = onlyFor,
            Tts = body.Flag("tts") ?? false,
            Nonce = body.Field("nonce"),
            Poll = body.Field("poll"),
        };
        return Fill(blank, replied);
    }

    /// <summary>An edit: fields that are absent stay as they are.</summary>
    public Message Over(Message before)
    {
        var after = before with
        {
            EditedAt = before.IsLoading ? null : world.Now,
            Content = body.Has("content") ? body.Text("content") ?? "" : before.Content,
            Flags = (body.Has("flags") ? (before.Flags & ~MessageFlags.SuppressEmbeds) | Flags(SettableInEdit) : before.Flags)
                & ~MessageFlags.Loading,
        };
        return Fill(after, replied: null);
    }

    Message Fill(Message message, Snowflake? replied)
    {
        var attachments = MessageFilesStore.Apply(
            world, channel.Id, request, body, message.Attachments, message.IsEphemeral);
        var components = body.Has("components")
            ? ComponentTree.WithIds(Linked("components", attachments))
            : message.Components;
        var text = message.Content + "\n" + ComponentTree.Text(components);
        return message with
        {
            Attachments = attachments,
            Components = components,
            Embeds = body.Has("embeds") ? [.. Linked("embeds", attachments).Select(Rich)] : message.Embeds,
            Mentions = AllowedMentions.Of(text, body.Field("allowed_mentions"), replied, Rights),
        };
    }

    MentionRights Rights => world.MentionRightsOf(world.Application.BotId, channel);

    IEnumerable<JsonNode?> Linked(string name, ImmutableArray<Attachment> attachments) =>
        body.Items(name).Select(item => AttachmentLinks.Resolve(JsonNode.Parse(item.GetRawText()), attachments, world.Address));

    /// <summary>Embeds that bots send always come back with the type "rich".</summary>
    static JsonElement Rich(JsonNode? embed)
    {
        embed!["type"] = "rich";
        return embed.Element();
    }

    MessageFlags Flags(MessageFlags settable) => (MessageFlags)(body.Int("flags") ?? 0) & settable;
}
