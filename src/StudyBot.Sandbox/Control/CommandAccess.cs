using System.Text.Json;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Whether Discord's client would offer a command to a person in a channel (docs: application-commands, "Permissions", "Contexts").</summary>
static class CommandAccess
{
    const int GuildContext = 0;
    const int BotDirectMessageContext = 1;

    /// <returns>Why not, or null when it is offered.</returns>
    public static string? WhyNot(WorldState world, User person, Channel channel, Command command)
    {
        if (channel.GuildId is null)
            return Reaches(command.Body, BotDirectMessageContext) ? null : "the command is not for direct messages";
        if (!Reaches(command.Body, GuildContext))
            return "the command is not for servers";
        if (world.GuildOf(channel) is not { } guild || !world.BotIsIn(guild))
            return "the bot is not in this server";
        var permissions = world.PermissionsOf(person.Id, channel);
        if (!permissions.HasFlag(Permissions.UseApplicationCommands))
            return "the person may not use application commands here";
        return command.Body.Permissions("default_member_permissions") is { } needed && !Holds(permissions, needed)
            ? $"the command is for members with {string.Join(", ", PermissionNames.Of(needed))}"
            : null;
    }

    /// <summary>Zero means administrators only (docs: "Application Command Structure", default_member_permissions).</summary>
    static bool Holds(Permissions permissions, Permissions needed) => needed == Permissions.None
        ? permissions.HasFlag(Permissions.Administrator)
        : permissions.HasFlag(needed);

    static bool Reaches(JsonElement command, int context) => command.Field("contexts") is { } contexts
        ? contexts.EnumerateArray().Any(c => c.GetInt32() == context)
        : context == GuildContext || command.Flag("dm_permission") is not false;
}
