using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>Messages as Discord writes them for one reader.</summary>
static class MessageJson
{
    /// <summary>The message as <paramref name="reader"/> gets it.</summary>
    public static JsonObject Of(WorldState world, Message message, Reader reader) => Of(world, message, reader, withReference: true);

    static JsonObject Of(WorldState world, Message message, Reader reader, bool withReference)
    {
        var readable = reader.CanRead(world, message);
        var json = new JsonObject
        {
            ["id"] = message.Id.ToString(),
            ["channel_id"] = message.ChannelId.ToString(),
            ["type"] = (int)message.Kind,
            ["author"] = Author(world, message),
            ["content"] = readable ? message.Content : "",
            ["timestamp"] = message.SentAt.Iso(),
            ["edited_timestamp"] = message.EditedAt.Iso(),
            ["tts"] = message.Tts,
            ["mention_everyone"] = message.Mentions.Everyone,
            ["mentions"] = message.Mentions.Users.Select(world.FindUser).OfType<User>().Select(UserJson.Of).ToJsonArray(),
            ["mention_roles"] = message.Mentions.Roles.ToJsonArray(),
            ["attachments"] = readable ? message.Attachments.Select(a => Of(world, a)).ToJsonArray() : [],
            ["embeds"] = readable && reader.ShowsEmbeds(message) ? message.Embeds.ToJsonArray() : [],
            ["components"] = readable ? message.Components.ToJsonArray() : [],
            ["pinned"] = message.Pinned,
            ["flags"] = (int)message.Flags,
        };
        if (!message.Reactions.IsEmpty)
            json["reactions"] = message.Reactions.Select(r => Of(r, reader.UserId)).ToJsonArray();
        if (message.Poll is { } poll && readable)
            json["poll"] = poll.Node();
        if (message.Nonce is { } nonce)
            json["nonce"] = nonce.Node();
        if (message.Flags.HasFlag(MessageFlags.HasThread) && world.FindChannel(message.Id) is { } thread)
            json["thread"] = ChannelJson.Of(world, thread);
        if (message.InteractionId is { } id)
            AddInteraction(world, json, id);
        if (message.Reference is { } reference)
            AddReference(world, json, reference, reader, message.Kind, withReference);
        return json;
    }

    /// <summary>What MESSAGE_CREATE and MESSAGE_UPDATE add: the server, the author's membership, the kind of channel.</summary>
    public static JsonObject ForGateway(WorldState world, Channel channel, Message message, Reader reader)
    {
        var json = Of(world, message, reader);
        json["channel_type"] = (int)channel.Kind;
        if (world.GuildOf(channel) is not { } guild)
            return json;
        json["guild_id"] = guild.Id.ToString();
        if (message.InteractionId is null && guild.Members.TryGetValue(message.AuthorId, out var member))
            json["member"] = WithVoice(UserJson.Partial(member));
        foreach (var mention in json["mentions"]!.AsArray())
        {
            if (Snowflake.Parse((string?)mention!["id"]) is { } user && guild.Members.TryGetValue(user, out var mentioned))
                mention["member"] = WithVoice(UserJson.Partial(mentioned));
        }
        return json;
    }

    public static JsonObject Of(WorldState world, Attachment attachment)
    {
        var json = new JsonObject
        {
            ["id"] = attachment.Id.ToString(),
            ["filename"] = attachment.FileName,
            ["size"] = attachment.Size,
            ["url"] = world.Address + attachment.Path,
            ["proxy_url"] = world.Address + attachment.Path,
            ["content_type"] = attachment.ContentType,
        };
        if (attachment.Description is { } description)
            json["description"] = description;
        if (attachment.Ephemeral)
            json["ephemeral"] = true;
        return json;
    }

    static JsonObject Author(WorldState world, Message message) =>
        world.FindUser(message.AuthorId) is { } author
            ? UserJson.Of(author)
            : UserJson.Of(new User(message.AuthorId, "Deleted User", null));

    static JsonObject WithVoice(JsonObject member)
    {
        member["deaf"] = false;
        member["mute"] = false;
        return member;
    }

    static JsonObject Of(Reaction reaction, Snowflake reader)
    {
        var parts = reaction.Emoji.Split(':');
        return new JsonObject
        {
            ["count"] = reaction.Users.Length,
            ["count_details"] = new JsonObject { ["burst"] = 0, ["normal"] = reaction.Users.Length },
            ["me"] = reaction.Users.Contains(reader),
            ["me_burst"] = false,
            ["emoji"] = new JsonObject { ["id"] = parts.Length > 1 ? parts[1] : null, ["name"] = parts[0] },
            ["burst_colors"] = new JsonArray(),
        };
    }

    static void AddInteraction(WorldState world, JsonObject json, Snowflake id)
    {
        json["webhook_id"] = world.Application.Id.ToString();
        json["application_id"] = world.Application.Id.ToString();
        if (world.FindInteraction(id) is not { } interaction)
            return;
        json["interaction_metadata"] = InteractionJson.Metadata(world, interaction, Snowflake.Parse((string?)json["id"]));
        if (interaction is { Kind: InteractionKind.Command, CommandName: { } name })
        {
            json["interaction"] = new JsonObject
            {
                ["id"] = id.ToString(),
                ["type"] = (int)interaction.Kind,
                ["name"] = name,
                ["user"] = UserJson.Of(world.FindUser(interaction.UserId)!),
            };
        }
    }

    static void AddReference(
        WorldState world, JsonObject json, MessageReference reference, Reader reader, MessageKind kind, bool withReference)
    {
        var pointer = new JsonObject { ["type"] = 0, ["channel_id"] = reference.ChannelId.ToString() };
        if (reference.MessageId is { } id)
            pointer["message_id"] = id.ToString();
        if (reference.GuildId is { } guild)
            pointer["guild_id"] = guild.ToString();
        json["message_reference"] = pointer;
        if (!withReference || kind is not (MessageKind.Reply or MessageKind.ThreadStarter or MessageKind.ContextMenuCommand))
            return;
        json["referenced_message"] = reference.MessageId is { } target && world.FindMessage(reference.ChannelId, target) is { } message
            ? Of(world, message, reader, withReference: false)
            : null;
    }
}
