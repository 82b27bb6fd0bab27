using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Reactions, as far as a study bot needs them (docs: resources/message, "Create Reaction").</summary>
static class ReactionRoutes
{
    public static Reply AddOwn(Call call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        call.Need(channel, Permissions.ReadMessageHistory);
        MessageRoutes.NeedOpenThread(call, channel);
        var emoji = Emoji(call);
        if (message.Reactions.All(r => r.Emoji != emoji))
            call.Need(channel, Permissions.AddReactions);
        call.World.React(message, call.World.Application.BotId, emoji);
        return Reply.NoContent;
    }

    public static Reply RemoveOwn(Call call)
    {
        var channel = call.Channel();
        call.World.Unreact(call.Message(channel), call.World.Application.BotId, Emoji(call));
        return Reply.NoContent;
    }

    public static Reply RemoveOther(Call call)
    {
        var channel = call.Channel();
        call.Need(channel, Permissions.ManageMessages);
        call.World.Unreact(call.Message(channel), call.Id("user_id"), Emoji(call));
        return Reply.NoContent;
    }

    public static Reply RemoveAll(Call call)
    {
        var channel = call.Channel();
        call.Need(channel, Permissions.ManageMessages);
        var message = call.Message(channel);
        foreach (var (emoji, user) in message.Reactions.SelectMany(r => r.Users.Select(u => (r.Emoji, u))).ToList())
            message = call.World.Unreact(message, user, emoji);
        return Reply.NoContent;
    }

    public static Reply List(Call call)
    {
        var channel = call.Channel();
        var limit = call.QueryInt("limit", 25, 1, 100);
        var emoji = Emoji(call);
        var users = call.Message(channel).Reactions.FirstOrDefault(r => r.Emoji == emoji)?.Users ?? [];
        return Reply.Ok(users.Take(limit).Select(call.World.FindUser).OfType<User>().Select(UserJson.Of).ToJsonArray());
    }

    /// <summary>A Unicode emoji, or name:id. Plain words are what Discord calls an unknown emoji.</summary>
    static string Emoji(Call call)
    {
        var emoji = Uri.UnescapeDataString(call.Path("emoji_name"));
        return emoji.Any(c => c > 127) || emoji.Contains(':') || emoji.Any(char.IsDigit)
            ? emoji
            : throw new RefusedException(ApiError.UnknownEmoji);
    }
}
