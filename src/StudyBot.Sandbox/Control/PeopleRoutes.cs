using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Rest.Commands;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Who there is, and what each of them sees.</summary>
static class PeopleRoutes
{
    public static Reply Overview(ControlCall call) => Reply.Ok(new JsonObject
    {
        ["address"] = call.World.Address,
        ["api_url"] = call.World.Address + RestPipeline.Prefix,
        ["gateway_url"] = call.Discord.GatewayUrl,
        ["token"] = call.World.Application.Token,
        ["application_id"] = call.World.Application.Id.ToString(),
        ["now"] = call.World.Now.Iso(),
        ["bot_online"] = call.Discord.Gateway.Connections.Any(c => c.Session is not null),
        ["servers"] = call.World.Guilds.Select(g => Server(call.World, g)).ToJsonArray(),
        ["people"] = call.World.Users.Where(u => !u.IsBot).Select(PersonView.Of).ToJsonArray(),
    });

    public static Reply List(ControlCall call) =>
        Reply.Ok(call.World.Users.Where(u => !u.IsBot).Select(PersonView.Of).ToJsonArray());

    public static Reply Add(ControlCall call)
    {
        var name = call.Need("username");
        if (call.FindUser(name) is not null)
            throw ControlException.Bad($"\"{name}\" exists already.");
        return Reply.Created(PersonView.Of(call.World.PutUser(Edited(call, new User(call.World.NewId(), name, null)))));
    }

    public static Reply Edit(ControlCall call) => Reply.Ok(PersonView.Of(call.World.PutUser(Edited(call, call.Person()))));

    public static Reply Servers(ControlCall call)
    {
        var person = call.Person();
        return Reply.Ok(call.World.Guilds.Where(g => g.Members.ContainsKey(person.Id)).Select(g => Server(call.World, g)).ToJsonArray());
    }

    /// <summary>Channels, threads and direct messages; ?server= narrows to one server.</summary>
    public static Reply Channels(ControlCall call)
    {
        var person = call.Person();
        var server = call.Query("server") is { } text ? call.Server(text).Id : (Snowflake?)null;
        return Reply.Ok(call.World.VisibleTo(person.Id)
            .Where(c => server is null || c.GuildId == server)
            .OrderBy(c => c.GuildId?.Value).ThenBy(c => c.Position).ThenBy(c => c.Id)
            .Select(c => PersonView.Channel(call.World, person, c)).ToJsonArray());
    }

    /// <summary>The last messages of a channel, oldest first, the person's own ephemeral ones among them.</summary>
    public static Reply Messages(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person, call.Path("channel"));
        var before = Snowflake.Parse(call.Query("before"));
        var limit = int.TryParse(call.Query("limit"), out var number) ? number : 50;
        var shown = call.World.HistoryOf(channel).NewestFirst()
            .Where(m => m.IsShownTo(person.Id) && (before is not { } end || m.Id < end))
            .Take(limit).Reverse();
        return Reply.Ok(shown.Select(m => PersonView.Message(call.World, person, m)).ToJsonArray());
    }

    /// <summary>The commands the person is offered in a channel.</summary>
    public static Reply Commands(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        return Reply.Ok(call.World.CommandsFor(call.World.GuildOf(channel))
            .Where(c => CommandAccess.WhyNot(call.World, person, channel, c) is null)
            .Select(c => CommandBody.Shown(c, withLocalizations: true)).ToJsonArray());
    }

    public static Reply DirectMessage(ControlCall call)
    {
        var person = call.Person();
        return Reply.Ok(PersonView.Channel(call.World, person, call.World.DirectMessageWith(person.Id)));
    }

    public static JsonObject Server(WorldState world, Guild guild)
    {
        var json = GuildJson.Of(guild);
        json["members"] = guild.Members.Values.OrderBy(m => m.UserId)
            .Select(m => UserJson.Of(m, world.FindUser(m.UserId)!)).ToJsonArray();
        json["channels"] = world.ChannelsOf(guild).Select(c => ChannelJson.Of(world, c)).ToJsonArray();
        return json;
    }

    static User Edited(ControlCall call, User person) => person with
    {
        GlobalName = call.Body.Text("global_name") ?? person.GlobalName,
        Locale = call.Body.Text("locale") ?? person.Locale,
        EmbedsHidden = call.Body.Flag("embeds_hidden") ?? person.EmbedsHidden,
        ClosedToDirectMessages = call.Body.Flag("closed_to_direct_messages") ?? person.ClosedToDirectMessages,
    };
}
