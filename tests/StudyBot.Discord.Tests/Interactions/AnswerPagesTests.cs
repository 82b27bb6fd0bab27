using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>An answer to an interaction that needs several messages is one answer.</summary>
public sealed class AnswerPagesTests
{
    [Theory(Timeout = 60000)]
    [InlineData(3, 3, "EditOriginal EditFollowUp EditFollowUp")]
    [InlineData(3, 1, "EditOriginal DeleteFollowUp DeleteFollowUp")]
    [InlineData(1, 3, "EditOriginal FollowUp FollowUp")]
    [InlineData(2, 3, "EditOriginal EditFollowUp FollowUp")]
    public async Task Said_again_its_messages_are_changed_added_or_taken_away(int before, int after, string expected)
    {
        var bench = await SayAsync(Audience.Public, InteractionBench.Command("tanya"), (before, after), null, TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join(' ', bench.Discord.Steps.Skip(before)));
    }

    [Fact(Timeout = 60000)]
    public async Task After_a_deferral_the_pages_are_changed_all_the_same()
    {
        var token = TestContext.Current.CancellationToken;
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = new InteractionBench(routes => Routes(routes, Audience.Private, release.Task, 2, 2));
        var handling = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        bench.Time.Advance(TimeSpan.FromMilliseconds(400));
        release.SetResult();
        await handling;
        Assert.Equal("DeferredChannelMessageWithSource EditOriginal FollowUp EditOriginal EditFollowUp", string.Join(' ', bench.Discord.Steps));
    }

    [Fact(Timeout = 60000)]
    public async Task What_follows_a_page_that_was_closed_is_said_anew()
    {
        var bench = await SayAsync(Audience.Public, InteractionBench.Command("tanya"), (3, 3),
            call => call.Step == "EditFollowUp" ? Refusal.Of(404, DiscordErrorCode.UnknownMessage) : null, TestContext.Current.CancellationToken);
        Assert.Equal("EditOriginal EditFollowUp DeleteFollowUp DeleteFollowUp FollowUp FollowUp", string.Join(' ', bench.Discord.Steps.Skip(3)));
    }

    [Fact(Timeout = 60000)]
    public async Task What_follows_a_message_that_only_one_person_sees_is_for_that_person_alone()
    {
        var press = InteractionBench.Press("a:b", MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
        var bench = await SayAsync(Audience.SameMessage, press, (2, 2), null, TestContext.Current.CancellationToken);
        Assert.True(Assert.Single(bench.Discord.Calls, call => call.Step == "FollowUp").IsEphemeral);
    }

    private static async Task<InteractionBench> SayAsync(
        Audience audience, Discord.Models.Interactions.Interaction interaction, (int Before, int After) pages, Func<FakeInteractionApi.Call, DiscordError?>? refuse,
        CancellationToken token)
    {
        var bench = new InteractionBench(routes => Routes(routes, audience, Task.CompletedTask, pages.Before, pages.After));
        bench.Discord.Refuse = refuse ?? bench.Discord.Refuse;
        await bench.Engine.HandleAsync(interaction, token);
        return bench;
    }

    private static void Routes(ChatRoutes.Builder routes, Audience audience, Task start, params int[] pages)
    {
        async Task Answer(Request asked, IResponder respond, CancellationToken token)
        {
            await start;
            foreach (var count in pages)
                Assert.True((await respond.AnswerAsync(Pages(count), token)).IsSent);
        }
        routes.Define(new CommandDefinition("tanya", "a")).Command("tanya", audience, Answer).Button("a", "b", audience, Answer);
    }

    private static Reply Pages(int count) =>
        new([.. Enumerable.Range(1, count).Select(n => new TextBlock($"Halaman {n}. {new string('x', 3900)}"))]);
}
