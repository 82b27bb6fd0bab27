using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>A list of threads with the bot's own memberships.</summary>
static class ThreadListJson
{
    public static JsonObject Of(WorldState world, IReadOnlyCollection<Channel> threads)
    {
        var bot = world.Application.BotId;
        return new JsonObject
        {
            ["threads"] = threads.Select(t => ChannelJson.Of(world, t)).ToJsonArray(),
            ["members"] = threads.Where(t => t.Thread!.Members.ContainsKey(bot))
                .Select(t => ChannelJson.ThreadMember(t, bot)).ToJsonArray(),
            ["has_more"] = false,
        };
    }
}
