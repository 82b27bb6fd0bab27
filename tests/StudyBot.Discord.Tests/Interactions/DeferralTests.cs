using StudyBot.Chat;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>F52: three seconds, whatever the handler does.</summary>
public sealed class DeferralTests
{
    private readonly TaskCompletionSource _work = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact(Timeout = 60000)]
    public async Task A_quick_answer_is_the_first_and_only_message()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Answering(Audience.Public, Task.CompletedTask);
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        var call = Assert.Single(bench.Discord.Calls);
        Assert.Equal("ChannelMessageWithSource", call.Step);
        Assert.Equal("jawaban", call.Text);
        Assert.False(call.IsEphemeral);
    }

    [Theory(Timeout = 60000)]
    [InlineData(Audience.Public, false)]
    [InlineData(Audience.Private, true)]
    public async Task What_is_not_done_after_400_ms_is_deferred_for_the_declared_audience_and_then_answered_in_place(Audience audience, bool ephemeral)
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Answering(audience, _work.Task);
        var handling = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        bench.Time.Advance(TimeSpan.FromMilliseconds(399));
        Assert.Empty(bench.Discord.Calls);
        bench.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Until(() => bench.Discord.Calls.Count == 1, token);
        Assert.Equal("DeferredChannelMessageWithSource", bench.Discord.Steps[0]);
        Assert.Equal(ephemeral, bench.Discord.Calls[0].IsEphemeral);

        bench.Time.Advance(TimeSpan.FromSeconds(5));
        _work.SetResult();
        await handling;
        Assert.Equal(["DeferredChannelMessageWithSource", "EditOriginal"], bench.Discord.Steps);
        Assert.Equal("jawaban", bench.Discord.Calls[1].Text);
        Assert.True(bench.Discord.Calls[1].Flags.HasFlag(MessageFlags.IsComponentsV2));
    }

    [Fact(Timeout = 60000)]
    public async Task A_handler_that_blocks_its_thread_is_deferred_as_well()
    {
        var token = TestContext.Current.CancellationToken;
        using var release = new ManualResetEventSlim();
        using var entered = new ManualResetEventSlim();
        var bench = new InteractionBench(routes => routes.Define(new CommandDefinition("tanya", "a")).Command("tanya", Audience.Public, (_, respond, cancel) =>
        {
            entered.Set();
            release.Wait(cancel);
            return respond.AnswerAsync(Reply.Of("jawaban"), cancel);
        }));
        var handling = Task.Run(() => bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token), token);
        entered.Wait(token);
        bench.Time.Advance(InteractionEngine.Patience);
        await Until(() => bench.Discord.Calls.Count == 1, token);
        release.Set();
        await handling;
        Assert.Equal(["DeferredChannelMessageWithSource", "EditOriginal"], bench.Discord.Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task A_change_of_the_same_message_is_deferred_without_a_sign_of_waiting()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(routes => routes.Button("topic", "next", Audience.SameMessage, async (_, respond, cancel) =>
        {
            await _work.Task;
            await respond.AnswerAsync(Reply.Of("halaman 2"), cancel);
        }));
        var handling = bench.Engine.HandleAsync(InteractionBench.Press("topic:next:2"), token);
        bench.Time.Advance(InteractionEngine.Patience);
        await Until(() => bench.Discord.Calls.Count == 1, token);
        _work.SetResult();
        await handling;
        Assert.Equal(["DeferredUpdateMessage", "EditOriginal"], bench.Discord.Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_during_the_deferral_waits_for_it_and_nothing_is_acknowledged_twice()
    {
        var token = TestContext.Current.CancellationToken;
        var line = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = Answering(Audience.Public, _work.Task);
        bench.Discord.Delay = call => call.Step.StartsWith("Deferred", StringComparison.Ordinal) ? line.Task : Task.CompletedTask;
        var handling = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        bench.Time.Advance(InteractionEngine.Patience);
        _work.SetResult();
        line.SetResult();
        await handling;
        Assert.Equal(["DeferredChannelMessageWithSource", "EditOriginal"], bench.Discord.Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task After_sixteen_minutes_the_answer_is_a_plain_message()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Answering(Audience.Public, _work.Task);
        var handling = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        bench.Time.Advance(InteractionEngine.Patience);
        await Until(() => bench.Discord.Calls.Count == 1, token);
        bench.Time.Advance(TimeSpan.FromMinutes(16));
        _work.SetResult();
        await handling;
        Assert.Single(bench.Discord.Calls);
        Assert.Equal("jawaban", bench.Late.Last.Text);
        Assert.Equal(new Destination.Channel(new ChannelId(10)), bench.Late.Last.To);
    }

    [Fact(Timeout = 60000)]
    public async Task A_private_answer_after_sixteen_minutes_goes_to_the_person_and_never_into_the_channel()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Answering(Audience.Private, _work.Task);
        var handling = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        bench.Time.Advance(InteractionEngine.Patience);
        bench.Time.Advance(TimeSpan.FromMinutes(16));
        _work.SetResult();
        await handling;
        Assert.Equal(new Destination.Direct(new PersonId(100)), bench.Late.Last.To);
    }

    [Fact(Timeout = 60000)]
    public async Task An_interaction_that_Discord_has_given_up_is_dropped()
    {
        var token = TestContext.Current.CancellationToken;
        SendOutcome? outcome = null;
        var bench = new InteractionBench(routes => routes.Define(new CommandDefinition("tanya", "a"))
            .Command("tanya", Audience.Public, async (_, respond, cancel) => outcome = await respond.AnswerAsync(Reply.Of("jawaban"), cancel)));
        bench.Discord.Refuse = _ => Refusal.Of(404, DiscordErrorCode.UnknownInteraction);
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        Assert.Single(bench.Discord.Calls);
        Assert.Equal(RefusalReason.TooLate, Assert.IsType<SendOutcome.Refused>(outcome).Reason);
        Assert.Empty(bench.Late.Log);
    }

    [Fact(Timeout = 60000)]
    public async Task An_interaction_acknowledged_elsewhere_goes_on_with_a_further_message_and_its_changes()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(routes => routes.Define(new CommandDefinition("tanya", "a")).Command("tanya", Audience.Private, async (_, respond, cancel) =>
        {
            Assert.True((await respond.AnswerAsync(Reply.Of("satu"), cancel)).IsSent);
            Assert.True((await respond.AnswerAsync(Reply.Of("dua"), cancel)).IsSent);
        }));
        bench.Discord.Refuse = call => call.Step == "ChannelMessageWithSource" ? Refusal.Of(400, DiscordErrorCode.AlreadyAcknowledged) : null;
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        Assert.Equal(["ChannelMessageWithSource", "FollowUp", "EditFollowUp"], bench.Discord.Steps);
        Assert.True(bench.Discord.Calls[1].IsEphemeral);
    }

    [Fact(Timeout = 60000)]
    public async Task A_slow_handler_delays_no_other()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Answering(Audience.Public, _work.Task);
        var slow = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        await bench.Engine.HandleAsync(InteractionBench.Command("halo"), token);
        Assert.Equal("halo", Assert.Single(bench.Discord.Calls).Text);
        Assert.False(slow.IsCompleted);
        _work.SetResult();
        await slow;
    }

    private static InteractionBench Answering(Audience audience, Task work) => new(routes => routes
        .Define(new CommandDefinition("tanya", "a"), new CommandDefinition("halo", "b"))
        .Command("halo", Audience.Private, (_, respond, cancel) => respond.AnswerAsync(Reply.Of("halo"), cancel))
        .Command("tanya", audience, async (_, respond, cancel) =>
        {
            await work;
            await respond.AnswerAsync(Reply.Of("jawaban"), cancel);
        }));

    private static async Task Until(Func<bool> condition, CancellationToken token)
    {
        while (!condition())
            await Task.Delay(1, token);
    }
}
