using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Takes permissions from the bot, in one channel or in a whole server, and gives them back.</summary>
static class PermissionFaults
{
    /// <summary>{"channel" or "server", "revoke"?: names, "restore"?: names}.</summary>
    public static Reply Change(ControlCall call)
    {
        var revoked = PermissionNames.Read(call.Body.Field("revoke"));
        var restored = PermissionNames.Read(call.Body.Field("restore"));
        return call.Body.Text("channel") is { } channel
            ? InChannel(call, call.AnyChannel(channel), revoked, restored)
            : InServer(call, call.Server(call.Need("server")), revoked, restored);
    }

    /// <summary>{"channel" or "server", "on"}: the bot may send embeds, or not.</summary>
    public static Reply Embeds(ControlCall call)
    {
        var on = call.Body.Flag("on") == true;
        var (revoked, restored) = on ? (Permissions.None, Permissions.EmbedLinks) : (Permissions.EmbedLinks, Permissions.None);
        return call.Body.Text("channel") is { } channel
            ? InChannel(call, call.AnyChannel(channel), revoked, restored)
            : InServer(call, call.Server(call.Need("server")), revoked, restored);
    }

    static Reply InChannel(ControlCall call, Channel channel, Permissions revoked, Permissions restored)
    {
        var bot = call.World.Application.BotId;
        var before = channel.Overwrites.FirstOrDefault(o => o.Id == bot) ?? new Overwrite(bot, true, Permissions.None, Permissions.None);
        var after = before with { Deny = (before.Deny & ~restored) | revoked, Allow = before.Allow & ~revoked };
        call.World.ChangeChannel(channel.With(after));
        return Reply.NoContent;
    }

    /// <summary>In a server the bot's own role and @everyone lose them both: what either holds, the bot holds.</summary>
    static Reply InServer(ControlCall call, Guild guild, Permissions revoked, Permissions restored)
    {
        var bot = call.World.Application.BotId;
        foreach (var role in guild.Roles.Values.Where(r => r.BotId == bot || r.Id == guild.Id).ToList())
        {
            var permissions = (role.Permissions & ~revoked) | (role.BotId == bot ? restored : Permissions.None);
            guild = call.World.FindGuild(guild.Id)!;
            call.World.PutRole(guild, role with { Permissions = permissions });
        }
        return Reply.Ok(GuildJson.Of(call.World.FindGuild(guild.Id)!));
    }
}
