using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>What one person has before them: Discord's own shapes, with what only they see.</summary>
static class PersonView
{
    public static JsonObject Of(User person)
    {
        var json = UserJson.Of(person);
        json["locale"] = person.Locale;
        json["embeds_hidden"] = person.EmbedsHidden;
        json["closed_to_direct_messages"] = person.ClosedToDirectMessages;
        return json;
    }

    public static JsonObject Message(WorldState world, User person, Message message)
    {
        var channel = world.FindChannel(message.ChannelId)!;
        var json = MessageJson.ForGateway(world, channel, message, Reader.Person(person));
        json["ephemeral"] = message.IsEphemeral;
        json["loading"] = message.IsLoading;
        json["notifies_me"] = Notifies(world.GuildOf(channel), person, message.Mentions);
        return json;
    }

    public static JsonObject Channel(WorldState world, User person, Channel channel)
    {
        var json = ChannelJson.Of(world, channel);
        json["my_permissions"] = PermissionNames.Of(world.PermissionsOf(person.Id, channel));
        json["can_send"] = channel.HoldsMessages && world.CanSend(person.Id, channel);
        if (channel.Kind == ChannelKind.DirectMessage)
            json["recipients"] = new JsonArray(UserJson.Of(world.Bot));
        return json;
    }

    /// <summary>An interaction as its person follows it: what came back, and how fast.</summary>
    public static JsonObject Interaction(WorldState world, Interaction interaction)
    {
        var person = world.FindUser(interaction.UserId)!;
        var json = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["type"] = (int)interaction.Kind,
            ["state"] = StateName(interaction.State),
            ["channel_id"] = interaction.ChannelId.ToString(),
            ["command"] = interaction.CommandName,
            ["ephemeral"] = interaction.Ephemeral,
            ["acknowledged_after_ms"] = After(world, interaction, interaction.AcknowledgedAt),
            ["answered_after_ms"] = After(world, interaction, interaction.AnsweredAt),
            ["modal"] = interaction.Modal?.Node(),
            ["choices"] = interaction.Choices?.Node(),
            ["message"] = Find(world, person, interaction, interaction.OriginalId),
            ["follow_ups"] = interaction.FollowUps.Select(id => Find(world, person, interaction, id)).ToJsonArray(),
        };
        return json;
    }

    public static string StateName(InteractionState state) => state switch
    {
        InteractionState.Waiting => "waiting",
        InteractionState.Deferred => "deferred",
        InteractionState.DeferredUpdate => "deferred_update",
        InteractionState.Answered => "answered",
        _ => "failed",
    };

    static JsonObject? Find(WorldState world, User person, Interaction interaction, Snowflake? id) =>
        id is { } known && world.FindMessage(interaction.ChannelId, known) is { } message ? Message(world, person, message) : null;

    static double? After(WorldState world, Interaction interaction, long? at) =>
        at is { } time ? world.Time.GetElapsedTime(interaction.CreatedAt, time).TotalMilliseconds : null;

    static bool Notifies(Guild? guild, User person, Mentions mentions) =>
        mentions.Everyone
        || mentions.Users.Contains(person.Id)
        || (guild?.Members.GetValueOrDefault(person.Id) is { } member && mentions.Roles.Any(member.Roles.Contains));
}
