using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>Users, members and roles as Discord writes them.</summary>
static class UserJson
{
    public static JsonObject Of(User user) => new()
    {
        ["id"] = user.Id.ToString(),
        ["username"] = user.Username,
        ["discriminator"] = user.IsBot ? "0001" : "0",
        ["global_name"] = user.GlobalName,
        ["avatar"] = null,
        ["banner"] = null,
        ["accent_color"] = null,
        ["avatar_decoration_data"] = null,
        ["bot"] = user.IsBot,
        ["public_flags"] = 0,
    };

    /// <summary>The bot's own account, with the fields only its owner sees.</summary>
    public static JsonObject Self(User bot)
    {
        var json = Of(bot);
        json["flags"] = 0;
        json["mfa_enabled"] = false;
        json["locale"] = "en-US";
        json["verified"] = true;
        json["email"] = null;
        return json;
    }

    /// <summary>A member without its user, as messages and resolved data carry it.</summary>
    public static JsonObject Partial(Member member) => new()
    {
        ["roles"] = member.Roles.ToJsonArray(),
        ["nick"] = member.Nick,
        ["avatar"] = null,
        ["banner"] = null,
        ["joined_at"] = member.JoinedAt.Iso(),
        ["premium_since"] = null,
        ["communication_disabled_until"] = member.TimedOutUntil.Iso(),
        ["flags"] = 0,
        ["pending"] = false,
    };

    public static JsonObject Of(Member member, User user)
    {
        var json = Partial(member);
        json["deaf"] = false;
        json["mute"] = false;
        json["user"] = Of(user);
        return json;
    }

    public static JsonObject Of(Role role)
    {
        var json = new JsonObject
        {
            ["id"] = role.Id.ToString(),
            ["name"] = role.Name,
            ["color"] = role.Color,
            ["colors"] = new JsonObject { ["primary_color"] = role.Color, ["secondary_color"] = null, ["tertiary_color"] = null },
            ["hoist"] = role.Hoist,
            ["icon"] = null,
            ["unicode_emoji"] = null,
            ["position"] = role.Position,
            ["permissions"] = role.Permissions.Text(),
            ["managed"] = role.BotId is not null,
            ["mentionable"] = role.Mentionable,
            ["flags"] = 0,
        };
        if (role.BotId is { } bot)
            json["tags"] = new JsonObject { ["bot_id"] = bot.ToString() };
        return json;
    }
}
