using System.Text.Json;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Commands;

/// <summary>Registering commands, global and per server (docs: interactions/application-commands, "Endpoints").</summary>
static class CommandRoutes
{
    public static Reply List(Call call)
    {
        var scope = Scope(call);
        return Reply.Ok(call.World.CommandsIn(scope).Select(c => CommandBody.Shown(c, call.QueryFlag("with_localizations"))).ToJsonArray());
    }

    public static Reply Get(Call call) => Reply.Ok(CommandBody.Shown(Find(call, Scope(call)), withLocalizations: true));

    /// <summary>Creates a command, or replaces the one of the same name and type: 201 or 200.</summary>
    public static Reply Create(Call call)
    {
        var scope = Scope(call);
        BodyChecks.NewCommand(call, scope is not null);
        var existing = Same(call.World.CommandsIn(scope), call.Body);
        if (existing is null)
            NeedRoom(call.World, scope, call.Body);
        var command = call.World.PutCommand(CommandBody.New(call.World, scope, call.Body, existing));
        var json = CommandBody.Shown(command, withLocalizations: true);
        return existing is null ? Reply.Created(json) : Reply.Ok(json);
    }

    public static Reply Edit(Call call)
    {
        var before = Find(call, Scope(call));
        BodyChecks.EditedCommand(call, before);
        var merged = CommandBody.Merged(before, call.Body);
        return Reply.Ok(CommandBody.Shown(call.World.PutCommand(CommandBody.New(call.World, before.GuildId, merged, before)), true));
    }

    public static Reply Delete(Call call)
    {
        call.World.RemoveCommand(Find(call, Scope(call)));
        return Reply.NoContent;
    }

    /// <summary>The whole list of a scope: what is not in it goes, what stays keeps its id.</summary>
    public static Reply Overwrite(Call call)
    {
        var scope = Scope(call);
        BodyChecks.AllCommands(call, scope is not null);
        var before = call.World.CommandsIn(scope).ToList();
        var bodies = call.Body.EnumerateArray().ToList();
        foreach (var gone in before.Where(c => bodies.All(body => Same([c], body) is null)))
            call.World.RemoveCommand(gone);
        var after = bodies.Select(body =>
        {
            var existing = Same(before, body);
            if (existing is null)
                NeedRoom(call.World, scope, body);
            return call.World.PutCommand(CommandBody.New(call.World, scope, body, existing));
        });
        return Reply.Ok(after.Select(c => CommandBody.Shown(c, withLocalizations: true)).ToJsonArray());
    }

    static Snowflake? Scope(Call call)
    {
        call.OwnApplication();
        return call.Http.Request.RouteValues.ContainsKey("guild_id") ? call.Guild().Id : null;
    }

    static Command Find(Call call, Snowflake? scope) =>
        call.World.FindCommand(call.Id("command_id")) is { } command && command.GuildId == scope
            ? command
            : throw new RefusedException(ApiError.UnknownCommand);

    static Command? Same(IEnumerable<Command> commands, JsonElement body) =>
        commands.FirstOrDefault(c => c.Name == body.Text("name") && c.Kind == CommandBody.KindOf(body));

    /// <summary>100 slash, 15 user and 15 message commands per scope, 200 new ones a day (docs: "Registering a Command").</summary>
    static void NeedRoom(WorldState world, Snowflake? scope, JsonElement body)
    {
        var kind = CommandBody.KindOf(body);
        var limit = kind == CommandKind.ChatInput ? 100 : 15;
        if (world.CommandsIn(scope).Count(c => c.Kind == kind) >= limit)
            throw new RefusedException(ApiError.TooManyCommands);
        if (!world.TryCountCommandCreate(scope))
            throw new RefusedException(ApiError.TooManyCreates);
    }
}
