using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Guilds;

/// <summary>The bot's own account, other users, and direct messages (docs: resources/user).</summary>
static class UserRoutes
{
    public static Reply Self(Call call) => Reply.Ok(UserJson.Self(call.World.Bot));

    public static Reply EditSelf(Call call)
    {
        var name = call.Body.Text("username") ?? call.World.Bot.Username;
        return Reply.Ok(UserJson.Self(call.World.PutUser(call.World.Bot with { Username = name })));
    }

    public static Reply Get(Call call) =>
        call.World.FindUser(call.Id("user_id")) is { } user
            ? Reply.Ok(UserJson.Of(user))
            : throw new RefusedException(ApiError.UnknownUser);

    public static Reply OwnGuilds(Call call)
    {
        var limit = call.QueryInt("limit", 200, 1, 200);
        var after = Snowflake.Parse(call.Query("after")) ?? default;
        var mine = call.World.Guilds.Where(g => call.World.BotIsIn(g) && g.Id > after).OrderBy(g => g.Id).Take(limit);
        return Reply.Ok(mine.Select(g => GuildJson.Row(call.World, g, call.World.Application.BotId)).ToJsonArray());
    }

    public static Reply LeaveGuild(Call call)
    {
        var guild = call.Guild();
        call.World.RemoveMember(guild, guild.Members[call.World.Application.BotId]);
        return Reply.NoContent;
    }

    /// <summary>Opens the direct message with a person; sending there may still be refused.</summary>
    public static Reply OpenDirectMessage(Call call)
    {
        var person = call.Body.Id("recipient_id") is { } id ? call.World.FindUser(id) : null;
        if (person is null || person.IsBot)
            throw new RefusedException(ApiError.InvalidRecipient);
        return Reply.Ok(ChannelJson.Of(call.World, call.World.DirectMessageWith(person.Id)));
    }

    public static Reply Application(Call call) => Reply.Ok(ApplicationJson.Of(call.World));

    /// <summary>Changes what the portal shows; the sandbox keeps none of it but answers as Discord does.</summary>
    public static Reply EditApplication(Call call)
    {
        var json = ApplicationJson.Of(call.World);
        foreach (var field in call.Body.EnumerateObject())
            json[field.Name] = field.Value.Node();
        return Reply.Ok(json);
    }

    /// <summary>GET /applications/{id}/guilds/{id}/commands/permissions: nobody has changed any.</summary>
    public static Reply CommandPermissions(Call call)
    {
        call.OwnApplication();
        call.Guild();
        return Reply.Ok(new JsonArray());
    }
}
