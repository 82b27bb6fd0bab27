using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Models;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Rest.Limiting;

namespace StudyBot.Discord.Tests.Rest;

public sealed class BucketTests
{
    [Fact]
    public void The_first_request_of_an_unknown_route_goes_alone_and_the_rest_follow_what_it_learnt()
    {
        using var world = new RestWorld();
        TaskCompletionSource<HttpResponseMessage> first = world.Discord.NextHangs();

        Task<RestResult<Channel>>[] calls = [world.GetChannel(), world.GetChannel(), world.GetChannel()];
        world.Settle();
        Assert.Single(world.Discord.Sent);

        world.Act(() => first.SetResult(Answer.Ok().Bucket("abc", limit: 5, remaining: 4, resetAfter: 1)));
        Assert.All(calls, call => Assert.True(world.Done(call).IsSuccess));
    }

    [Fact]
    public void An_empty_bucket_is_waited_for_until_its_reset_and_not_longer()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok().Bucket("abc", limit: 2, remaining: 0, resetAfter: 1.234));
        world.Done(world.GetChannel());

        Task<RestResult<Channel>> next = world.GetChannel();
        world.Advance(1.233);
        Assert.True(world.IsWaiting(next));
        world.Advance(0.001);

        Assert.True(world.Done(next).IsSuccess);
        Assert.Equal(1.234, world.Discord.Sent[1].At.TotalSeconds, 3);
    }

    [Fact]
    public void A_burst_is_cut_into_windows_in_the_order_of_asking()
    {
        using var world = new RestWorld();
        int served = 0;
        world.Discord.Otherwise = _ => Answer.Ok().Bucket("abc", limit: 5, remaining: 4 - (served++ % 5), resetAfter: 1);

        Task<RestResult<Channel>>[] calls = [.. Enumerable.Range(0, 12).Select(_ => world.GetChannel())];
        world.Settle();
        Assert.Equal(5, calls.Count(call => call.IsCompleted));
        world.Advance(1);
        Assert.Equal(10, calls.TakeWhile(call => call.IsCompleted).Count());
        world.Advance(1);

        Assert.Equal(12, calls.TakeWhile(call => call.IsCompleted).Count());
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2], world.Discord.Sent.Select(sent => (int)sent.At.TotalSeconds));
    }

    [Fact]
    public void Channels_do_not_wait_for_each_other()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok().Bucket("abc", limit: 1, remaining: 0, resetAfter: 20));
        world.Done(world.GetChannel(20));

        Task<RestResult<Channel>> same = world.GetChannel(20);
        Task<RestResult<Channel>> other = world.GetChannel(21);

        Assert.True(world.Done(other).IsSuccess);
        Assert.True(world.IsWaiting(same));
    }

    [Fact]
    public void Routes_that_turn_out_to_share_a_bucket_share_its_limit()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok().Bucket("shared", limit: 5, remaining: 4, resetAfter: 10));
        world.Done(world.GetChannel());
        world.Discord.Next(Answer.Ok("""{"id":"1"}""").Bucket("shared", limit: 5, remaining: 0, resetAfter: 9));
        world.Done(world.Send("halo"));

        Assert.True(world.IsWaiting(world.GetChannel()));
        Assert.True(world.IsWaiting(world.Send("lagi")));
    }

    [Fact]
    public void A_route_without_limits_lets_everybody_through_once_that_is_known()
    {
        using var world = new RestWorld();
        world.Done(world.GetChannel());

        TaskCompletionSource<HttpResponseMessage>[] hanging = [world.Discord.NextHangs(), world.Discord.NextHangs(), world.Discord.NextHangs()];
        foreach (TaskCompletionSource<HttpResponseMessage> _ in hanging)
        {
            world.GetChannel();
        }

        world.Settle();
        Assert.Equal(4, world.Discord.Sent.Count);
    }

    [Fact]
    public void An_answer_that_was_overtaken_does_not_give_back_what_is_used_up()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok().Bucket("abc", limit: 3, remaining: 2, resetAfter: 10));
        world.Done(world.GetChannel());
        TaskCompletionSource<HttpResponseMessage> early = world.Discord.NextHangs();
        TaskCompletionSource<HttpResponseMessage> late = world.Discord.NextHangs();
        world.GetChannel();
        world.GetChannel();
        world.Settle();

        world.Act(() => late.SetResult(Answer.Ok().Bucket("abc", limit: 3, remaining: 0, resetAfter: 10)));
        world.Act(() => early.SetResult(Answer.Ok().Bucket("abc", limit: 3, remaining: 1, resetAfter: 10)));

        Assert.True(world.IsWaiting(world.GetChannel()));
    }

    [Fact]
    public void A_request_that_failed_on_the_way_does_not_leave_the_line_stuck()
    {
        using var world = new RestWorld();
        world.Discord.NextFails(HttpRequestError.InvalidResponse);

        Task<RestResult<Message>> lost = world.Send("satu");
        Task<RestResult<Message>> next = world.Send("dua");
        world.Discord.Otherwise = _ => Answer.Ok("""{"id":"1"}""");

        Assert.Equal(DiscordErrorKind.Unavailable, world.Done(lost).Error?.Kind);
        Assert.True(world.Done(next).IsSuccess);
    }

    [Fact]
    public void A_wait_beyond_the_deadline_is_refused_at_once()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok().Bucket("abc", limit: 1, remaining: 0, resetAfter: 31));
        world.Done(world.GetChannel());

        DiscordError error = world.Done(world.GetChannel()).Error!;

        Assert.Equal(DiscordErrorKind.RateLimited, error.Kind);
        Assert.Equal(31, error.RetryAfter!.Value.TotalSeconds, 3);
    }

    [Fact]
    public void Whoever_gives_up_leaves_the_line_without_holding_up_the_others()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok().Bucket("abc", limit: 1, remaining: 0, resetAfter: 5));
        world.Done(world.GetChannel());
        using var stop = new CancellationTokenSource();

        Task<RestResult<Channel>> leaving = world.Rest.GetChannelAsync(new Snowflake(20), stop.Token);
        Task<RestResult<Channel>> staying = world.GetChannel();
        world.Act(stop.Cancel);
        world.Advance(5);

        Assert.True(leaving.IsCanceled);
        Assert.True(world.Done(staying).IsSuccess);
    }

    [Fact]
    public void Not_more_than_fifty_requests_leave_within_any_second()
    {
        using var world = new RestWorld();

        Task<RestResult<Channel>>[] calls = [.. Enumerable.Range(0, 120).Select(i => world.GetChannel((ulong)i))];
        world.Settle();
        Assert.Equal(50, world.Discord.Sent.Count);
        world.Advance(0.999);
        Assert.Equal(50, world.Discord.Sent.Count);
        world.Advance(0.001);
        Assert.Equal(100, world.Discord.Sent.Count);
        world.Advance(1);

        Assert.All(calls, call => Assert.True(world.Done(call).IsSuccess));
    }

    /// <summary>What is long on the way may arrive together with what leaves later; only its answer tells that it has arrived.</summary>
    [Theory]
    [InlineData(true, 1.7)]
    [InlineData(false, 3)]
    public void A_request_keeps_its_place_until_a_second_after_its_answer_but_not_for_ever(bool isAnswered, double freeAfter)
    {
        using var world = new RestWorld();
        TaskCompletionSource<HttpResponseMessage>[] slow = [.. Enumerable.Range(0, 50).Select(_ => world.Discord.NextHangs())];

        Task<RestResult<Channel>>[] calls = [.. Enumerable.Range(0, 60).Select(i => world.GetChannel((ulong)i))];
        world.Settle();
        world.Advance(0.7);
        if (isAnswered)
        {
            world.Act(() => Array.ForEach(slow, one => one.SetResult(Answer.Ok())));
        }

        world.Advance(freeAfter - 0.7 - 0.01);
        Assert.Equal(50, world.Discord.Sent.Count);
        world.Advance(0.01);
        Assert.Equal(60, world.Discord.Sent.Count);
        Assert.All(calls[50..], call => Assert.True(world.Done(call).IsSuccess));
    }

    [Fact]
    public void Buckets_of_interactions_long_past_are_forgotten()
    {
        var time = new FakeTimeProvider();
        var table = new BucketTable(time);
        for (int i = 0; i < 10 * BucketTable.SweepAbove; i++)
        {
            table.Find(Routes.OriginalResponse(HttpMethod.Patch, new Snowflake(1), $"token{i}"));
        }

        Assert.InRange(table.Count, 1, BucketTable.SweepAbove + 1);
    }
}
