using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>Interactions as the bot receives them (docs: interactions/receiving-and-responding, "Interaction Structure").</summary>
static class InteractionJson
{
    /// <summary>Upload limit named in each interaction, in bytes.</summary>
    public const int AttachmentSizeLimit = 10 * 1024 * 1024;

    public static JsonObject Of(WorldState world, Interaction interaction)
    {
        var channel = world.FindChannel(interaction.ChannelId)!;
        var user = world.FindUser(interaction.UserId)!;
        var json = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["application_id"] = world.Application.Id.ToString(),
            ["type"] = (int)interaction.Kind,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = interaction.Data.Node(),
            ["channel_id"] = channel.Id.ToString(),
            ["channel"] = ChannelJson.Partial(world, channel, user.Id),
            ["locale"] = user.Locale,
            ["app_permissions"] = world.PermissionsOf(world.Application.BotId, channel).Text(),
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = Owners(interaction),
            ["context"] = interaction.GuildId is null ? 1 : 0,
            ["attachment_size_limit"] = AttachmentSizeLimit,
        };
        if (world.GuildOf(channel) is { } guild)
        {
            json["guild_id"] = guild.Id.ToString();
            json["guild_locale"] = guild.PreferredLocale;
            json["guild"] = new JsonObject
            {
                ["id"] = guild.Id.ToString(),
                ["locale"] = guild.PreferredLocale,
                ["features"] = new JsonArray("COMMUNITY", "NEWS"),
            };
            var member = UserJson.Of(guild.Members[user.Id], user);
            member["permissions"] = world.PermissionsOf(user.Id, channel).Text();
            json["member"] = member;
        }
        else
        {
            json["user"] = UserJson.Of(user);
        }
        if (interaction.SourceMessageId is { } id && world.FindMessage(channel.Id, id) is { } message)
            json["message"] = MessageJson.Of(world, message, Reader.BotWithContent(world));
        return json;
    }

    /// <summary>What a message tells about the interaction it answers (docs: resources/message, "Message Interaction Metadata").</summary>
    public static JsonObject Metadata(WorldState world, Interaction interaction, Snowflake? messageId)
    {
        var json = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["type"] = (int)interaction.Kind,
            ["user"] = UserJson.Of(world.FindUser(interaction.UserId)!),
            ["authorizing_integration_owners"] = Owners(interaction),
        };
        if (messageId is { } id && interaction.FollowUps.Contains(id))
            json["original_response_message_id"] = interaction.OriginalId.Text();
        if (interaction.Kind == InteractionKind.Component)
            json["interacted_message_id"] = interaction.SourceMessageId.Text();
        if (interaction.TargetUserId is { } target && world.FindUser(target) is { } user)
            json["target_user"] = UserJson.Of(user);
        if (interaction.TargetMessageId is { } message)
            json["target_message_id"] = message.ToString();
        if (interaction.OpenedBy is { } opener && world.FindInteraction(opener) is { } first)
            json["triggering_interaction_metadata"] = Metadata(world, first, null);
        return json;
    }

    static JsonObject Owners(Interaction interaction) => new() { ["0"] = interaction.GuildId?.ToString() ?? "0" };
}
