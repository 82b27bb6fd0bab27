using System.Text.Json;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>A person uses a slash command, types into autocomplete, or right-clicks a message or member.</summary>
static class CommandRoutes
{
    /// <summary>{"channel", "command": "name [group] [subcommand]", "options": {…}} or {"channel", "command", "message" or "user"}.</summary>
    public static Interaction Invoke(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        if (call.Body.Text("message") is { } message)
            return OnMessage(call, person, channel, call.MessageFor(person, channel, message));
        if (call.Body.Text("user") is { } user)
            return OnUser(call, person, channel, call.User(user));
        var data = Slash(call, person, channel);
        return call.World.Begin(
            InteractionKind.Command, person.Id, channel, data.ForCommand(call.Body.Field("options")),
            interaction => interaction with { CommandName = call.Need("command").TrimStart('/') });
    }

    public static Interaction Autocomplete(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        var data = Slash(call, person, channel);
        var focused = call.Need("focused");
        var option = data.Options.FirstOrDefault(o => o.Text("name") == focused);
        if (option.ValueKind == JsonValueKind.Undefined || option.Flag("autocomplete") != true)
            throw ControlException.Bad($"The option \"{focused}\" has no autocomplete.");
        return call.World.Begin(
            InteractionKind.Autocomplete, person.Id, channel, data.ForAutocomplete(call.Body.Field("options"), focused),
            interaction => interaction with { FocusedOptionType = option.Int("type") ?? 3 });
    }

    static Interaction OnMessage(ControlCall call, User person, Channel channel, Message message)
    {
        var resolved = new ResolvedData(call, person, channel);
        resolved.Message(message);
        var command = Find(call, person, channel, CommandKind.Message, call.Need("command"));
        return call.World.Begin(
            InteractionKind.Command, person.Id, channel, new CommandData(command, [], resolved).ForTarget(message.Id),
            interaction => interaction with { CommandName = command.Name, TargetMessageId = message.Id });
    }

    static Interaction OnUser(ControlCall call, User person, Channel channel, User target)
    {
        var resolved = new ResolvedData(call, person, channel);
        resolved.User(target.Id.ToString());
        var command = Find(call, person, channel, CommandKind.User, call.Need("command"));
        return call.World.Begin(
            InteractionKind.Command, person.Id, channel, new CommandData(command, [], resolved).ForTarget(target.Id),
            interaction => interaction with { CommandName = command.Name, TargetUserId = target.Id });
    }

    static CommandData Slash(ControlCall call, User person, Channel channel)
    {
        var words = call.Need("command").TrimStart('/').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 1 or > 3)
            throw ControlException.Bad("\"command\" is a name, with group and subcommand after it where there are some.");
        var command = Find(call, person, channel, CommandKind.ChatInput, words[0]);
        return new CommandData(command, words[1..], new ResolvedData(call, person, channel));
    }

    static Command Find(ControlCall call, User person, Channel channel, CommandKind kind, string name)
    {
        var found = call.World.CommandsFor(call.World.GuildOf(channel)).Where(c => c.Kind == kind && c.Name == name).ToList();
        if (found.Count == 0)
            throw ControlException.Missing($"No command \"{name}\" of that kind is registered. GET …/commands lists what {person.Username} is offered.");
        if (CommandAccess.WhyNot(call.World, person, channel, found[0]) is { } reason)
            throw ControlException.Forbidden($"\"{name}\" is not offered here: {reason}.");
        if (channel.Thread is { Archived: true })
            throw ControlException.Forbidden($"The thread {channel.Name} is archived.");
        return found[0];
    }
}
