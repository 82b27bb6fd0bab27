using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Which dispatch the bot gets for what happened; null where it gets none (docs: events/gateway-events, "Receive Events").</summary>
static class EventDispatches
{
    public static Dispatch? For(WorldState world, WorldEvent happened) => happened switch
    {
        GuildAppeared e => Guild(world, e.Guild),
        GuildChanged e => Of("GUILD_UPDATE", e.Guild, Intents.Guilds, () => GuildJson.Of(e.Guild)),
        GuildVanished e => Vanished(e),
        RoleCreated e => Of("GUILD_ROLE_CREATE", e.Guild, Intents.Guilds, () => Role(e.Guild, e.Role)),
        RoleChanged e => Of("GUILD_ROLE_UPDATE", e.Guild, Intents.Guilds, () => Role(e.Guild, e.Role)),
        RoleDeleted e => Of("GUILD_ROLE_DELETE", e.Guild, Intents.Guilds, () => RoleGone(e.Guild, e.Role)),
        MemberJoined e => Of("GUILD_MEMBER_ADD", e.Guild, Intents.GuildMembers, () => Member(world, e.Guild, e.Member)),
        MemberChanged e => MemberUpdate(world, e),
        MemberLeft e => Of("GUILD_MEMBER_REMOVE", e.Guild, Intents.GuildMembers, () => MemberGone(world, e)),
        ChannelCreated { Channel.GuildId: { } id } e => Of("CHANNEL_CREATE", id, Intents.Guilds, () => ChannelJson.Of(world, e.Channel)),
        ChannelChanged { Channel.GuildId: { } id } e => Of("CHANNEL_UPDATE", id, Intents.Guilds, () => ChannelJson.Of(world, e.Channel)),
        ChannelDeleted { Channel.GuildId: { } id } e => Of("CHANNEL_DELETE", id, Intents.Guilds, () => ChannelJson.Of(world, e.Channel)),
        InteractionCreated e => Of("INTERACTION_CREATE", e.Interaction.GuildId, Intents.None, () => InteractionJson.Of(world, e.Interaction)),
        _ => ThreadDispatches.For(world, happened) ?? MessageDispatches.For(world, happened),
    };

    /// <summary>GUILD_CREATE, also sent for each server after READY.</summary>
    public static Dispatch Guild(WorldState world, Guild guild) => new(
        "GUILD_CREATE",
        guild.Id,
        Intents.Guilds,
        (_, intents) => GuildJson.Complete(
            world, guild, intents.HasFlag(Intents.GuildMembers) && guild.Members.Count <= GuildJson.LargeThreshold));

    static Dispatch Of(string name, Guild guild, Intents needs, Func<JsonNode> body) => Of(name, guild.Id, needs, body);

    static Dispatch Of(string name, Snowflake? guildId, Intents needs, Func<JsonNode> body) =>
        new(name, guildId, needs, (_, _) => body());

    static Dispatch Vanished(GuildVanished e) => Of("GUILD_DELETE", e.Guild, Intents.Guilds, () =>
        e.Outage ? GuildJson.Unavailable(e.Guild.Id) : new JsonObject { ["id"] = e.Guild.Id.ToString() });

    /// <summary>A bot hears of changes to its own membership without the intent (docs: events/gateway, "Caveats").</summary>
    static Dispatch MemberUpdate(WorldState world, MemberChanged e) => Of(
        "GUILD_MEMBER_UPDATE",
        e.Guild,
        e.Member.UserId == world.Application.BotId ? Intents.None : Intents.GuildMembers,
        () => Member(world, e.Guild, e.Member));

    static JsonObject Role(Guild guild, Role role) => new() { ["guild_id"] = guild.Id.ToString(), ["role"] = UserJson.Of(role) };

    static JsonObject RoleGone(Guild guild, Role role) => new() { ["guild_id"] = guild.Id.ToString(), ["role_id"] = role.Id.ToString() };

    static JsonObject Member(WorldState world, Guild guild, Member member)
    {
        var json = UserJson.Of(member, world.FindUser(member.UserId)!);
        json["guild_id"] = guild.Id.ToString();
        return json;
    }

    static JsonObject MemberGone(WorldState world, MemberLeft e) => new()
    {
        ["guild_id"] = e.Guild.Id.ToString(),
        ["user"] = UserJson.Of(world.FindUser(e.Member.UserId)!),
    };
}
