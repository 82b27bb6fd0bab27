using StudyBot.Chat;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Tests.Port;

public sealed class PermissionRulesTests
{
    private const ulong ServerId = 1, Bot = 900, Tutor = 50, Muted = 51;

    private static readonly ServerState Server = new(ServerId, "Kelas")
    {
        Owner = 2,
        Roles = new Dictionary<ulong, Rights>
        {
            [ServerId] = Rights.ViewChannel | Rights.SendMessages | Rights.EmbedLinks | Rights.SendMessagesInThreads,
            [Tutor] = Rights.AttachFiles,
            [Muted] = Rights.None,
            [60] = Rights.Administrator,
        },
    };

    [Fact]
    public void Rights_of_all_roles_add_up() =>
        Assert.True(In(Channel(), Tutor).Allow(Rights.SendMessages | Rights.AttachFiles));

    [Fact]
    public void The_owner_and_administrators_may_everything_whatever_a_channel_says()
    {
        var closed = Channel(new Overwrite(ServerId, 0, Rights.ViewChannel));
        Assert.True(PermissionRules.InChannel(Server, closed, 2, [], false).Allow(Rights.ManageThreads));
        Assert.True(In(closed, 60).Allow(Rights.ManageThreads));
    }

    [Fact]
    public void A_role_of_the_bot_opens_what_is_closed_to_everybody() =>
        Assert.True(In(Channel(new Overwrite(ServerId, 0, Rights.ViewChannel), new Overwrite(Tutor, Rights.ViewChannel, 0)), Tutor).Allow(Rights.SendMessages));

    [Fact]
    public void Among_roles_allowing_wins_over_denying() =>
        Assert.True(In(Channel(new Overwrite(Muted, 0, Rights.SendMessages), new Overwrite(Tutor, Rights.SendMessages, 0)), Muted, Tutor).Allow(Rights.SendMessages));

    [Fact]
    public void What_is_said_of_the_bot_itself_comes_last() =>
        Assert.False(In(Channel(new Overwrite(Tutor, Rights.SendMessages, 0), new Overwrite(Bot, 0, Rights.SendMessages)), Tutor).Allow(Rights.SendMessages));

    [Fact]
    public void A_member_without_roles_has_what_everybody_has()
    {
        var readOnly = Channel(new Overwrite(ServerId, 0, Rights.SendMessages), new Overwrite(Tutor, Rights.SendMessages, 0));
        var rights = PermissionRules.InChannel(Server, readOnly, PermissionRules.Nobody, [], false);
        Assert.True(rights.Allow(Rights.ViewChannel));
        Assert.False(rights.Allow(Rights.SendMessages));
    }

    [Fact]
    public void A_channel_that_cannot_be_seen_gives_no_right_at_all() =>
        Assert.Equal(Rights.None, In(Channel(new Overwrite(ServerId, 0, Rights.ViewChannel))));

    [Fact]
    public void Without_the_right_to_write_files_and_embeds_are_void() =>
        Assert.Equal(Rights.ViewChannel | Rights.SendMessagesInThreads, In(Channel(new Overwrite(ServerId, 0, Rights.SendMessages)), Tutor));

    [Fact]
    public void A_thread_follows_its_channel_and_asks_for_the_right_to_write_in_threads()
    {
        var channel = Channel(new Overwrite(ServerId, 0, Rights.SendMessages));
        var thread = new ChannelState(11, PlaceKind.Thread, "a") { Parent = channel.Id };
        var server = Server with { Channels = new Dictionary<ulong, ChannelState> { [channel.Id] = channel, [11] = thread } };
        var rights = PermissionRules.InChannel(server, thread, Bot, [], false);
        Assert.True(rights.Allow(Rights.SendMessagesInThreads | Rights.EmbedLinks));
    }

    [Fact]
    public void While_timed_out_the_bot_may_only_read() =>
        Assert.Equal(Rights.ViewChannel, PermissionRules.InChannel(Server, Channel(), Bot, [Tutor], isTimedOut: true));

    private static Rights In(ChannelState channel, params IReadOnlyList<ulong> roles) => PermissionRules.InChannel(Server, channel, Bot, roles, false);

    private static ChannelState Channel(params Overwrite[] overwrites) => new(10, PlaceKind.Text, "umum") { Overwrites = overwrites };
}
