using System.Collections.Immutable;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Tests.World;

public sealed class PermissionRulesTests
{
    const Permissions See = Permissions.ViewChannel;
    const Permissions Send = Permissions.SendMessages;
    static readonly Snowflake Server = new(1);
    static readonly Snowflake RoleA = new(2);
    static readonly Snowflake RoleB = new(3);
    static readonly Snowflake User = new(4);
    static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    static Permissions Of(Permissions everyone, Overwrite[] overwrites, Permissions role = Permissions.None, DateTimeOffset? timedOut = null)
    {
        var member = new Member(User, Now, [RoleA, RoleB], TimedOutUntil: timedOut);
        var roles = new[] { new Role(Server, "@everyone", everyone, 0), new Role(RoleA, "A", role, 1), new Role(RoleB, "B", default, 2) };
        var guild = new Guild(
            Server, "s", new Snowflake(9), "id", roles.ToImmutableDictionary(r => r.Id), ImmutableDictionary<Snowflake, Member>.Empty);
        var channel = new Channel(new Snowflake(5), ChannelKind.Text, "c") { GuildId = Server, Overwrites = [.. overwrites] };
        return PermissionRules.InChannel(guild, member, channel, thread: false, Now);
    }

    [Fact]
    public void Roles_add_to_what_everyone_holds() => Assert.Equal(See | Send, Of(See, [], role: Send));

    [Fact]
    public void Allowing_one_role_beats_denying_another() => Assert.Equal(
        See | Send, Of(See, [new(RoleA, false, default, Send), new(RoleB, false, Send, default)]));

    [Fact]
    public void The_members_own_overwrite_comes_last() => Assert.Equal(
        See, Of(See, [new(User, true, default, Send), new(RoleB, false, Send, default)]));

    [Fact]
    public void Everyones_overwrite_comes_first() => Assert.Equal(
        See | Send, Of(See | Send, [new(Server, false, default, Send), new(RoleA, false, Send, default)]));

    [Fact]
    public void Who_cannot_see_can_do_nothing() => Assert.Equal(
        Permissions.None, Of(See | Send | Permissions.EmbedLinks, [new(User, true, default, See)]));

    [Fact]
    public void Who_cannot_send_can_send_no_files_either() => Assert.Equal(
        See, Of(See | Permissions.AttachFiles | Permissions.EmbedLinks | Permissions.MentionEveryone, []));

    [Fact]
    public void Administrators_ignore_overwrites() => Assert.Equal(
        Permissions.All, Of(Permissions.Administrator, [new(User, true, default, See)]));

    [Fact]
    public void In_a_timeout_one_only_looks_and_reads() => Assert.Equal(
        See | Permissions.ReadMessageHistory,
        Of(See | Send | Permissions.ReadMessageHistory | Permissions.AddReactions, [], timedOut: Now.AddMinutes(1)));
}
