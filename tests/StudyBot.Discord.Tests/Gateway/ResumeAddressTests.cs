using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class ResumeAddressTests
{
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task A_resume_goes_to_the_address_of_READY_with_the_same_query()
    {
        await using var gateway = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var resumeHost = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(gateway.Address);
        var first = await gateway.AcceptReadyAsync(resumeAt: resumeHost.Address);
        await first.ReconnectAsync();

        var second = await resumeHost.AcceptAsync();
        await second.HelloAsync();
        await second.ExpectAsync(6);
        Assert.Equal(first.Query, second.Query);
    }

    [Fact(Timeout = 60000)]
    public async Task A_dead_resume_host_costs_nothing_the_ordinary_gateway_resumes()
    {
        await using var gateway = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        var resumeHost = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(gateway.Address, _clock);
        var first = await gateway.AcceptReadyAsync(resumeAt: resumeHost.Address);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        await resumeHost.DisposeAsync();
        first.Drop();

        var second = await bot.PassTimeUntilAsync(gateway.AcceptAsync());
        await second.HelloAsync();
        await second.ExpectAsync(6);
    }

    [Fact(Timeout = 60000)]
    public async Task A_new_session_after_a_lost_one_starts_at_the_ordinary_gateway()
    {
        await using var gateway = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var resumeHost = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(gateway.Address, _clock);
        var first = await gateway.AcceptReadyAsync(resumeAt: resumeHost.Address);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        await first.ReconnectAsync();
        var second = await bot.PassTimeUntilAsync(resumeHost.AcceptAsync());
        await second.HelloAsync();
        await second.ExpectAsync(6);
        await second.InvalidSessionAsync(resumable: false);

        var third = await bot.PassTimeUntilAsync(gateway.AcceptAsync());
        await third.HelloAsync();
        await third.ExpectAsync(2);
        Assert.Single(resumeHost.All);
    }

    [Fact(Timeout = 60000)]
    public async Task An_API_that_is_down_does_not_stop_a_client_that_knows_its_gateway()
    {
        await using var gateway = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(gateway.Address, _clock, parts => parts with
        {
            AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(new GatewayBotAnswer.Unavailable("503")),
        });

        var first = await bot.PassTimeUntilAsync(gateway.AcceptReadyAsync());
        await first.ReconnectAsync();
        var second = await bot.PassTimeUntilAsync(gateway.AcceptAsync());
        await second.HelloAsync();
        await second.ExpectAsync(6);
    }

    [Fact(Timeout = 60000)]
    public async Task Another_server_s_token_never_goes_to_Discord_however_long_that_server_s_API_is_down()
    {
        await using var gateway = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        var asked = 0;
        await using var bot = BotUnderTest.Start(gateway.Address, _clock, parts => parts with
        {
            Options = parts.Options with { ApiUrl = new("http://127.0.0.1:9/api/v10"), GatewayUrl = null },
            AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(
                ++asked == 6 ? new GatewayBotAnswer.Known(gateway.Address, 1, IdentifyLimit.Unknown) : new GatewayBotAnswer.Unavailable("503")),
        });

        await bot.PassTimeUntilAsync(gateway.AcceptReadyAsync());

        Assert.Equal(6, asked);
        Assert.Empty(bot.Notices.OfType<GatewayNotice.Lost>());
    }

    [Fact(Timeout = 60000)]
    public async Task The_API_is_asked_once_and_not_on_each_reconnect()
    {
        await using var gateway = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        var asked = 0;
        await using var bot = BotUnderTest.Start(gateway.Address, _clock, parts => parts with
        {
            Options = parts.Options with { GatewayUrl = null },
            AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(
                ++asked == 1 ? new GatewayBotAnswer.Known(gateway.Address, 1, IdentifyLimit.Unknown) : new GatewayBotAnswer.Unavailable("503")),
        });
        for (var session = 1; session <= 3; session++)
        {
            var connection = await bot.PassTimeUntilAsync(gateway.AcceptReadyAsync());
            await connection.CloseAsync(4009);
        }

        Assert.Equal(1, asked);
    }

    [Fact(Timeout = 60000)]
    public async Task An_unreachable_network_is_waited_out()
    {
        var gateway = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(gateway.Address, _clock);
        await gateway.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        await gateway.DisposeAsync();
        await bot.PassTimeUntilAsync(bot.ExpectNoticeAsync<GatewayNotice.Lost>(6));

        await using var again = ScriptedPeer.Start(TestContext.Current.CancellationToken, gateway.Port);
        var second = await bot.PassTimeUntilAsync(again.AcceptAsync());
        await second.HelloAsync();
        await second.ExpectAsync(6);
    }

    [Theory]
    [InlineData("wss://gateway.discord.gg/", "wss://gateway.discord.gg/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("wss://host/path?key=1&v=6", "wss://host/path?key=1&v=10&encoding=json&compress=zlib-stream")]
    public void An_address_keeps_its_path_and_gets_our_version_encoding_and_compression(string given, string expected) =>
        Assert.Equal(expected, GatewayAddress.Complete(new(given), GatewayCompression.ZlibStream).AbsoluteUri);

    [Theory]
    [InlineData("wss://gateway-us-east1-b.discord.gg", true)]
    [InlineData("ws://127.0.0.1:5000/", true)]
    [InlineData("ws://gateway.example.org/", false)]
    [InlineData(null, false)]
    public void A_resume_address_that_would_send_the_token_in_the_clear_is_not_used(string? address, bool used)
    {
        var ready = new GatewayFrame(GatewayOpcode.Dispatch, 1, "READY", System.Text.Encoding.UTF8.GetBytes(
            $$"""{"session_id":"s","resume_gateway_url":{{(address is null ? "null" : $"\"{address}\"")}} }"""));

        Assert.Equal(used, HandshakeData.Session(ready).ResumeUri is not null);
    }
}
