using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Checkup;
using StudyBot.Invitations;
using StudyBot.Sandbox;
using StudyBot.Tests.CommandLine;
using StudyBot.Wording;

namespace StudyBot.Tests.Invitations;

public sealed class InvitationTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void The_link_asks_for_what_the_bot_does_and_for_nothing_that_harms()
    {
        var link = Invitation.Link(1234).AbsoluteUri;

        Assert.StartsWith("https://discord.com/oauth2/authorize?client_id=1234&scope=bot%20applications.commands&permissions=", link);
        Assert.Contains("permissions=274877991936&", link);
        Assert.Equal(Rights.None, Invitation.Needed & (Rights.Administrator | Rights.ManageServer | Rights.ManageMessages | Rights.MentionEveryone));
    }

    [Fact]
    public void The_checkup_misses_each_permission_that_the_link_asks_for_and_no_other()
    {
        bool IsWell(Rights rights) => ChannelChecks.Of(
            [new ChannelRights(Some.Channel, rights, Everyone: ~Rights.None)], new HashSet<ulong>(), CheckupTexts.In(Voice.Indonesian)).All(finding => finding.IsWell);

        Assert.True(IsWell(Invitation.Needed));
        foreach (var right in Enum.GetValues<Rights>().Where(right => right != Rights.None && Invitation.Needed.HasFlag(right)))
            Assert.False(IsWell(Invitation.Needed & ~right), $"{right} is asked for, but nothing lacks it.");
    }

    [Fact(Timeout = 60000)]
    public async Task Invite_prints_the_link_of_the_application_that_the_token_belongs_to_and_nothing_else()
    {
        await using var discord = await SandboxServer.StartAsync(new SandboxOptions { Url = "http://127.0.0.1:0" }, TestContext.Current.CancellationToken);
        Configure(discord.Token, discord.ApiUrl);

        var run = await _bench.RunAsync("invite");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^https://discord\\.com/oauth2/authorize\\?client_id=[0-9]{17,20}&[^ ]*$", Assert.Single(run.OutputLines));
    }

    [Fact(Timeout = 60000)]
    public async Task A_refused_token_is_told_with_the_place_where_a_new_one_is_made()
    {
        await using var discord = await SandboxServer.StartAsync(new SandboxOptions { Url = "http://127.0.0.1:0" }, TestContext.Current.CancellationToken);
        Configure("bukan-token", discord.ApiUrl);

        var run = await _bench.RunAsync("invite");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("Reset Token", Assert.Single(run.ErrorLines));
    }

    [Fact(Timeout = 60000)]
    public async Task Without_a_token_there_is_no_link_and_it_says_where_to_put_one()
    {
        var run = await _bench.RunAsync("invite");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("Discord:Token", run.Error);
        Assert.Contains("DISCORD_TOKEN", run.Error);
    }

    void Configure(string token, Uri api) =>
        _bench.Write("appsettings.json", $$"""{ "Discord": { "Token": "{{token}}", "ApiUrl": "{{api}}" } }""");
}
