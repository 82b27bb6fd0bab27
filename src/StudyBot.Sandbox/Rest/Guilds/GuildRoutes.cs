using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Guilds;

/// <summary>Servers, their roles and members, as far as a study bot asks (docs: resources/guild).</summary>
static class GuildRoutes
{
    public static Reply Get(Call call)
    {
        var guild = call.Guild();
        var json = GuildJson.Of(guild);
        if (call.QueryFlag("with_counts"))
        {
            json["approximate_member_count"] = guild.Members.Count;
            json["approximate_presence_count"] = guild.Members.Count;
        }
        return Reply.Ok(json);
    }

    public static Reply Channels(Call call) =>
        Reply.Ok(call.World.ChannelsOf(call.Guild()).Select(c => ChannelJson.Of(call.World, c)).ToJsonArray());

    public static Reply Roles(Call call) =>
        Reply.Ok(call.Guild().Roles.Values.OrderBy(r => r.Position).ThenBy(r => r.Id).Select(UserJson.Of).ToJsonArray());

    public static Reply Role(Call call) =>
        call.Guild().Roles.TryGetValue(call.Id("role_id"), out var role)
            ? Reply.Ok(UserJson.Of(role))
            : throw new RefusedException(ApiError.UnknownRole);

    public static Reply Member(Call call)
    {
        var guild = call.Guild();
        if (call.World.FindUser(call.Id("user_id")) is not { } user)
            throw new RefusedException(ApiError.UnknownUser);
        return guild.Members.TryGetValue(user.Id, out var member)
            ? Reply.Ok(UserJson.Of(member, user))
            : throw new RefusedException(ApiError.UnknownMember);
    }

    /// <summary>All members; needs the intent to be on in the portal (docs: "List Guild Members").</summary>
    public static Reply Members(Call call)
    {
        var guild = call.Guild();
        if (!call.World.Application.PrivilegedIntents.HasFlag(Intents.GuildMembers))
            throw new RefusedException(ApiError.MissingAccess);
        var limit = call.QueryInt("limit", 1, 1, 1000);
        var after = Snowflake.Parse(call.Query("after")) ?? default;
        var page = guild.Members.Values.Where(m => m.UserId > after).OrderBy(m => m.UserId).Take(limit);
        return Reply.Ok(page.Select(m => UserJson.Of(m, call.World.FindUser(m.UserId)!)).ToJsonArray());
    }

    public static Reply SearchMembers(Call call)
    {
        var guild = call.Guild();
        var query = call.Query("query") ?? throw new RefusedException(
            ApiError.Form("query", "BASE_TYPE_REQUIRED", "This field is required"));
        var limit = call.QueryInt("limit", 1, 1, 1000);
        var found = guild.Members.Values.Select(m => (Member: m, User: call.World.FindUser(m.UserId)!)).Where(p =>
            p.User.Username.StartsWith(query, StringComparison.OrdinalIgnoreCase)
            || p.Member.Nick?.StartsWith(query, StringComparison.OrdinalIgnoreCase) == true);
        return Reply.Ok(found.Take(limit).Select(p => UserJson.Of(p.Member, p.User)).ToJsonArray());
    }

    /// <summary>The bot's own nickname.</summary>
    public static Reply EditSelf(Call call)
    {
        var guild = call.Guild();
        call.Need(guild, Permissions.ChangeNickname);
        var member = guild.Members[call.World.Application.BotId] with { Nick = call.Body.Text("nick") };
        return Reply.Ok(UserJson.Of(call.World.PutMember(guild, member), call.World.Bot));
    }

    public static Reply ActiveThreads(Call call)
    {
        var guild = call.Guild();
        var bot = call.World.Application.BotId;
        var threads = call.World.ThreadsOf(guild).Where(t => !t.Thread!.Archived && call.World.CanSee(bot, t)).ToList();
        return Reply.Ok(ThreadListJson.Of(call.World, threads));
    }
}
