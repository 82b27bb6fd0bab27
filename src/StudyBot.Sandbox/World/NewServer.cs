using System.Collections.Immutable;

namespace StudyBot.Sandbox.World;

/// <summary>Makes a plain server: two text channels, @everyone, and a managed role for the bot if it is a member.</summary>
static class NewServer
{
    public static Guild In(WorldState world, string name, IReadOnlyList<Snowflake> members)
    {
        var id = world.NewId();
        var bot = world.Application.BotId;
        var botRole = new Role(world.NewId(), world.Application.Name, Permissions.Invited, Position: 1, BotId: bot);
        world.AddChannel(new Channel(world.NewId(), ChannelKind.Text, "umum") { GuildId = id, Position = 0 });
        world.AddChannel(new Channel(world.NewId(), ChannelKind.Text, "tanya-jawab") { GuildId = id, Position = 1 });
        Role[] roles = members.Contains(bot) ? [botRole] : [];
        return world.AddGuild(Plain(world, id, name, members[0], members, roles, member => member == bot ? [botRole.Id] : []));
    }

    public static Guild Plain(
        WorldState world,
        Snowflake id,
        string name,
        Snowflake owner,
        IEnumerable<Snowflake> members,
        IEnumerable<Role> roles,
        Func<Snowflake, ImmutableArray<Snowflake>> rolesOf) => new(
            id,
            name,
            owner,
            "id",
            roles.Prepend(new Role(id, "@everyone", Permissions.Student, Position: 0)).ToImmutableDictionary(role => role.Id),
            members.ToImmutableDictionary(user => user, user => new Member(user, world.Now, rolesOf(user))));
}
