using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Thread events; a bot hears only of threads it can see (docs: topics/threads, "Gateway Events").</summary>
static class ThreadDispatches
{
    public static Dispatch? For(WorldState world, WorldEvent happened) => happened switch
    {
        ThreadCreated e when Seen(world, e.Thread) => Of("THREAD_CREATE", e.Thread, () => Created(world, e)),
        ThreadChanged e when Seen(world, e.Thread) => Of("THREAD_UPDATE", e.Thread, () => ChannelJson.Of(world, e.Thread)),
        ThreadDeleted e => Of("THREAD_DELETE", e.Thread, () => Deleted(e.Thread)),
        ThreadMembersChanged e when Seen(world, e.Thread) => MembersChanged(world, e),
        _ => null,
    };

    static bool Seen(WorldState world, Channel thread) => world.CanSee(world.Application.BotId, thread);

    static Dispatch Of(string name, Channel thread, Func<JsonNode> body) => new(name, thread.GuildId, Intents.Guilds, (_, _) => body());

    static JsonObject Created(WorldState world, ThreadCreated e)
    {
        var json = ChannelJson.Of(world, e.Thread);
        if (e.NewlyCreated)
            json["newly_created"] = true;
        return json;
    }

    static JsonObject Deleted(Channel thread) => new()
    {
        ["id"] = thread.Id.ToString(),
        ["guild_id"] = thread.GuildId.Text(),
        ["parent_id"] = thread.ParentId.Text(),
        ["type"] = (int)thread.Kind,
    };

    /// <summary>Without the members intent only the bot's own coming and going is told (docs: "Thread Members Update").</summary>
    static Dispatch MembersChanged(WorldState world, ThreadMembersChanged e)
    {
        var bot = world.Application.BotId;
        var own = e.Added.Contains(bot) || e.Removed.Contains(bot);
        return new Dispatch("THREAD_MEMBERS_UPDATE", e.Thread.GuildId, own ? Intents.Guilds : Intents.GuildMembers, (_, intents) =>
        {
            var all = intents.HasFlag(Intents.GuildMembers);
            return new JsonObject
            {
                ["id"] = e.Thread.Id.ToString(),
                ["guild_id"] = e.Thread.GuildId.Text(),
                ["member_count"] = Math.Min(50, e.Thread.Thread!.Members.Count),
                ["added_members"] = e.Added.Where(id => all || id == bot).Select(id => Added(world, e.Thread, id)).ToJsonArray(),
                ["removed_member_ids"] = e.Removed.Where(id => all || id == bot).ToJsonArray(),
            };
        });
    }

    static JsonObject Added(WorldState world, Channel thread, Snowflake userId)
    {
        var json = ChannelJson.ThreadMember(thread, userId);
        if (world.GuildOf(thread)?.Members.GetValueOrDefault(userId) is { } member)
            json["member"] = UserJson.Of(member, world.FindUser(userId)!);
        json["presence"] = null;
        return json;
    }
}
