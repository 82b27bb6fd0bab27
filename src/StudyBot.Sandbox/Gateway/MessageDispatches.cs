using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Message events. A bot hears of channels it can see; ephemeral messages are for their one person only.</summary>
static class MessageDispatches
{
    public static Dispatch? For(WorldState world, WorldEvent happened) => happened switch
    {
        MessageCreated e => Message(world, "MESSAGE_CREATE", e.Channel, e.Message),
        MessageChanged e => Message(world, "MESSAGE_UPDATE", e.Channel, e.Message),
        MessageDeleted e when !e.Message.IsEphemeral => Of(world, "MESSAGE_DELETE", e.Channel, Messages(e.Channel), _ => Deleted(e)),
        ReactionAdded e => Reaction(world, "MESSAGE_REACTION_ADD", e.Channel, e.Message, e.UserId, e.Emoji),
        ReactionRemoved e => Reaction(world, "MESSAGE_REACTION_REMOVE", e.Channel, e.Message, e.UserId, e.Emoji),
        TypingStarted e => Of(world, "TYPING_START", e.Channel, Typing(e.Channel), _ => Typing(world, e)),
        _ => null,
    };

    static Intents Messages(Channel channel) => channel.GuildId is null ? Intents.DirectMessages : Intents.GuildMessages;

    static Intents Reactions(Channel channel) =>
        channel.GuildId is null ? Intents.DirectMessageReactions : Intents.GuildMessageReactions;

    static Intents Typing(Channel channel) => channel.GuildId is null ? Intents.DirectMessageTyping : Intents.GuildMessageTyping;

    static Dispatch? Of(WorldState world, string name, Channel channel, Intents needs, Func<Reader, JsonNode> body) =>
        world.CanSee(world.Application.BotId, channel) ? new(name, channel.GuildId, needs, (reader, _) => body(reader)) : null;

    static Dispatch? Message(WorldState world, string name, Channel channel, Message message) =>
        message.IsEphemeral
            ? null
            : Of(world, name, channel, Messages(channel), reader => MessageJson.ForGateway(world, channel, message, reader));

    static JsonObject Deleted(MessageDeleted e)
    {
        var json = new JsonObject { ["id"] = e.Message.Id.ToString(), ["channel_id"] = e.Channel.Id.ToString() };
        return WithGuild(json, e.Channel);
    }

    static Dispatch? Reaction(WorldState world, string name, Channel channel, Message message, Snowflake userId, string emoji)
    {
        if (message.IsEphemeral)
            return null;
        return Of(world, name, channel, Reactions(channel), _ =>
        {
            var parts = emoji.Split(':');
            var json = new JsonObject
            {
                ["user_id"] = userId.ToString(),
                ["channel_id"] = channel.Id.ToString(),
                ["message_id"] = message.Id.ToString(),
                ["emoji"] = new JsonObject { ["id"] = parts.Length > 1 ? parts[1] : null, ["name"] = parts[0] },
                ["burst"] = false,
                ["type"] = 0,
            };
            if (name == "MESSAGE_REACTION_ADD")
            {
                json["message_author_id"] = message.AuthorId.ToString();
                if (world.GuildOf(channel)?.Members.GetValueOrDefault(userId) is { } member)
                    json["member"] = UserJson.Of(member, world.FindUser(userId)!);
            }
            return WithGuild(json, channel);
        });
    }

    static JsonObject Typing(WorldState world, TypingStarted e)
    {
        var json = new JsonObject
        {
            ["channel_id"] = e.Channel.Id.ToString(),
            ["user_id"] = e.UserId.ToString(),
            ["timestamp"] = e.At.ToUnixTimeSeconds(),
        };
        if (world.GuildOf(e.Channel)?.Members.GetValueOrDefault(e.UserId) is { } member)
            json["member"] = UserJson.Of(member, world.FindUser(e.UserId)!);
        return WithGuild(json, e.Channel);
    }

    static JsonObject WithGuild(JsonObject json, Channel channel)
    {
        if (channel.GuildId is { } guild)
            json["guild_id"] = guild.ToString();
        return json;
    }
}
