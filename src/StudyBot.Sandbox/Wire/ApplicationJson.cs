using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>The application as its bot sees it (docs: resources/application, "Application Object").</summary>
static class ApplicationJson
{
    public static JsonObject Of(WorldState world) => new()
    {
        ["id"] = world.Application.Id.ToString(),
        ["name"] = world.Application.Name,
        ["icon"] = null,
        ["description"] = "",
        ["type"] = null,
        ["summary"] = "",
        ["bot"] = UserJson.Of(world.Bot),
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = new string('0', 64),
        ["flags"] = world.Application.Flags,
        ["owner"] = UserJson.Of(world.Users.First(u => !u.IsBot)),
        ["team"] = null,
        ["redirect_uris"] = new JsonArray(),
        ["interactions_endpoint_url"] = null,
        ["role_connections_verification_url"] = null,
        ["approximate_guild_count"] = world.Guilds.Count(world.BotIsIn),
        ["approximate_user_install_count"] = 0,
        ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject() },
    };
}
