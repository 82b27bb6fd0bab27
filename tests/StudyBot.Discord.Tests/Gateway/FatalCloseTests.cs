using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Models;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class FatalCloseTests
{
    readonly FakeTimeProvider _clock = new();

    [Theory(Timeout = 60000)]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    public async Task A_fatal_code_stops_the_client_with_advice_and_without_a_second_try(int code)
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var connection = await peer.AcceptAsync();
        await connection.HelloAsync();
        await connection.ExpectAsync(2);
        await connection.CloseAsync(code);

        var stopped = await bot.Outcome.WaitAsync(ScriptedPeer.Patience, TestContext.Current.CancellationToken);

        Assert.Equal(code, stopped?.CloseCode);
        Assert.NotEmpty(stopped!.Advice);
        Assert.Single(peer.All);
    }

    [Fact(Timeout = 60000)]
    public async Task A_refused_message_content_intent_leads_to_one_session_without_it()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        await RefuseAsync(await peer.AcceptAsync());
        await bot.ExpectNoticeAsync<GatewayNotice.MessageContentRefused>();

        var second = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        await second.HelloAsync();
        var intents = (Intents)(await second.ExpectAsync(2)).GetProperty("intents").GetInt64();
        await second.ReadyAsync("session-1", peer.Address);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();

        Assert.Equal(new DiscordOptions().Intents & ~Intents.MessageContent, intents);
        Assert.True(bot.Client.Reduced);
    }

    [Fact(Timeout = 60000)]
    public async Task If_that_is_refused_too_the_client_stops()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        await RefuseAsync(await peer.AcceptAsync());
        await RefuseAsync(await bot.PassTimeUntilAsync(peer.AcceptAsync()));

        var stopped = await bot.Outcome.WaitAsync(ScriptedPeer.Patience, TestContext.Current.CancellationToken);

        Assert.Equal(4014, stopped?.CloseCode);
        Assert.Equal(2, peer.All.Count);
    }

    [Fact(Timeout = 60000)]
    public async Task A_token_the_API_refuses_stops_the_client_before_it_connects()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, with: parts => parts with
        {
            AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(new GatewayBotAnswer.Unauthorized()),
        });

        var stopped = await bot.Outcome.WaitAsync(ScriptedPeer.Patience, TestContext.Current.CancellationToken);

        Assert.NotEmpty(stopped!.Advice);
        Assert.Empty(peer.All);
    }

    [Theory(Timeout = 60000)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task A_session_that_timed_out_is_replaced_by_a_new_one(int code)
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var first = await peer.AcceptReadyAsync();
        await first.CloseAsync(code);

        var second = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        await second.HelloAsync();
        await second.ExpectAsync(2);
    }

    static async Task RefuseAsync(PeerConnection connection)
    {
        await connection.HelloAsync();
        await connection.ExpectAsync(2);
        await connection.CloseAsync(4014);
    }
}
