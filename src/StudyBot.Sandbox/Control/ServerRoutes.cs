using System.Collections.Immutable;
using System.Text.Json;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Servers, members and roles are added, changed and removed as their owner would.</summary>
static class ServerRoutes
{
    /// <summary>{"name", "count"?: how many, "members"?: […], "bot"?: false}.</summary>
    public static Reply Add(ControlCall call)
    {
        var name = call.Need("name");
        var count = Math.Clamp(call.Body.Int("count") ?? 1, 1, 10_000);
        var members = call.Body.Items("members").Select(m => call.User(m.ToString()).Id).DefaultIfEmpty(FirstPerson(call)).ToList();
        if (call.Body.Flag("bot") is not false)
            members.Add(call.World.Application.BotId);
        var added = Enumerable.Range(0, count)
            .Select(i => NewServer.In(call.World, count == 1 ? name : $"{name} {i + 1}", members))
            .ToList();
        return Reply.Created(added.Select(g => PeopleRoutes.Server(call.World, g)).ToJsonArray());
    }

    public static Reply Edit(ControlCall call)
    {
        var guild = call.Server(call.Path("server"));
        return Reply.Ok(PeopleRoutes.Server(call.World, call.World.ChangeGuild(guild with
        {
            Name = call.Body.Text("name") ?? guild.Name,
            PreferredLocale = call.Body.Text("preferred_locale") ?? guild.PreferredLocale,
        })));
    }

    /// <summary>Joins, or changes a member: {"nick"?, "roles"?: […], "timed_out_until"?}. "bot" is the bot.</summary>
    public static Reply PutMember(ControlCall call)
    {
        var guild = call.Server(call.Path("server"));
        var user = call.User(call.Path("user"));
        var member = guild.Members.GetValueOrDefault(user.Id) ?? new Member(user.Id, call.World.Now, []);
        if (call.Body.Field("roles") is { ValueKind: JsonValueKind.Array } roles)
            member = member with { Roles = [.. roles.EnumerateArray().Select(r => ControlCall.Role(guild, r.ToString()).Id)] };
        if (call.Body.Has("nick"))
            member = member with { Nick = call.Body.Text("nick") };
        if (call.Body.Has("timed_out_until"))
            member = member with { TimedOutUntil = call.Body.Field("timed_out_until")?.GetDateTimeOffset() };
        return Reply.Ok(UserJson.Of(call.World.PutMember(guild, member), user));
    }

    public static Reply RemoveMember(ControlCall call)
    {
        var guild = call.Server(call.Path("server"));
        var user = call.User(call.Path("user"));
        if (!guild.Members.TryGetValue(user.Id, out var member))
            throw ControlException.Missing($"{user.Username} is no member of {guild.Name}.");
        call.World.RemoveMember(guild, member);
        return Reply.NoContent;
    }

    public static Reply AddRole(ControlCall call)
    {
        var guild = call.Server(call.Path("server"));
        var role = new Role(call.World.NewId(), call.Need("name"), Permissions.None, guild.Roles.Count);
        return Reply.Created(UserJson.Of(call.World.PutRole(guild, Edited(call, role))));
    }

    /// <summary>{"name"?, "permissions"?: names, "position"?, "mentionable"?}.</summary>
    public static Reply EditRole(ControlCall call)
    {
        var guild = call.Server(call.Path("server"));
        return Reply.Ok(UserJson.Of(call.World.PutRole(guild, Edited(call, ControlCall.Role(guild, call.Path("role"))))));
    }

    public static Reply RemoveRole(ControlCall call)
    {
        var guild = call.Server(call.Path("server"));
        call.World.RemoveRole(guild, ControlCall.Role(guild, call.Path("role")));
        return Reply.NoContent;
    }

    static Role Edited(ControlCall call, Role role) => role with
    {
        Name = call.Body.Text("name") ?? role.Name,
        Permissions = call.Body.Has("permissions") ? PermissionNames.Read(call.Body.Field("permissions")) : role.Permissions,
        Position = call.Body.Int("position") ?? role.Position,
        Color = call.Body.Int("color") ?? role.Color,
        Mentionable = call.Body.Flag("mentionable") ?? role.Mentionable,
    };

    static Snowflake FirstPerson(ControlCall call) => call.World.Users.First(u => !u.IsBot).Id;
}
