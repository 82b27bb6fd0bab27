using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

public sealed class RetryTests
{
    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(504)]
    public void A_fault_of_the_server_is_tried_again_only_where_doing_it_twice_is_harmless(int status)
    {
        using var world = new RestWorld();

        world.Discord.Next(Answer.Fault(status));
        Task<RestResult<Channel>> reading = world.GetChannel();
        world.Advance(1);
        Assert.True(world.Done(reading).IsSuccess);

        world.Discord.Next(Answer.Fault(status));
        Task<RestResult<Message>> sending = world.Send("halo");
        world.Advance(1);
        Assert.Equal(DiscordErrorKind.Unavailable, world.Done(sending).Error?.Kind);
        Assert.Equal(3, world.Discord.Sent.Count);
    }

    [Fact]
    public void A_message_with_a_nonce_is_tried_again_as_Discord_recognises_it()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Fault(500));
        world.Discord.Next(Answer.Ok("""{"id":"1"}"""));

        Task<RestResult<Message>> sending = world.Send("halo", nonce: "abc");
        world.Advance(1);

        Assert.True(world.Done(sending).IsSuccess);
        Assert.All(world.Discord.Sent, sent => Assert.Contains("\"nonce\":\"abc\",\"enforce_nonce\":true", sent.Body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_502_was_not_processed_so_anything_is_tried_again()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Fault(502));
        world.Discord.Next(Answer.Ok("""{"id":"1"}"""));

        Task<RestResult<Message>> sending = world.Send("halo");
        world.Advance(1);

        Assert.True(world.Done(sending).IsSuccess);
    }

    [Fact]
    public void A_connection_that_was_never_made_lets_anything_be_tried_again()
    {
        using var world = new RestWorld();
        world.Discord.NextFails(HttpRequestError.ConnectionError);
        world.Discord.Next(Answer.Ok("""{"id":"1"}"""));

        Task<RestResult<Message>> sending = world.Send("halo");
        world.Advance(1);

        Assert.True(world.Done(sending).IsSuccess);
    }

    [Fact]
    public void A_connection_that_broke_halfway_may_have_done_it_so_a_message_is_not_sent_again()
    {
        using var world = new RestWorld();
        world.Discord.NextFails(HttpRequestError.ResponseEnded);

        Assert.Equal(DiscordErrorKind.Unavailable, world.Done(world.Send("halo")).Error?.Kind);
        Assert.Single(world.Discord.Sent);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public void What_Discord_refuses_is_not_tried_again(int status)
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Fault(status));

        Assert.Equal(DiscordErrorKind.Refused, world.Done(world.GetChannel()).Error?.Kind);
        Assert.Single(world.Discord.Sent);
    }

    [Fact]
    public void Pauses_grow_and_the_last_fault_is_reported()
    {
        using var world = new RestWorld();
        world.Discord.Otherwise = _ => Answer.Fault(503);

        Task<RestResult<Channel>> call = world.GetChannel();
        for (int i = 0; i < 200; i++)
        {
            world.Advance(0.05);
        }

        Assert.Equal(503, world.Done(call).Error?.HttpStatus);
        double[] pauses = [.. world.Discord.Sent.Zip(world.Discord.Sent.Skip(1), (a, b) => (b.At - a.At).TotalSeconds)];
        Assert.Equal(world.Options.MaximumAttempts - 1, pauses.Length);
        Assert.Equal(pauses.Order(), pauses);
        Assert.True(pauses[^1] > 2 * pauses[0]);
    }

    [Fact]
    public void An_answer_that_never_comes_ends_at_the_deadline_after_a_second_try()
    {
        using var world = new RestWorld();
        world.Discord.NextHangs();
        world.Discord.NextHangs();

        Task<RestResult<Channel>> call = world.GetChannel();
        for (int i = 0; i < 31; i++)
        {
            world.Advance(1);
        }

        Assert.Equal(DiscordErrorKind.Unavailable, world.Done(call).Error?.Kind);
        Assert.Equal(2, world.Discord.Sent.Count);
    }

    [Fact]
    public void An_interaction_is_given_up_after_its_three_seconds()
    {
        using var world = new RestWorld();
        world.Discord.NextHangs();
        world.Discord.NextHangs();

        Task<DiscordError?> call = world.Rest.RespondAsync(new Snowflake(1), "t", InteractionResponse.DeferUpdate(), world.Cancel);
        for (int i = 0; i < 30; i++)
        {
            world.Advance(0.1);
        }

        Assert.NotNull(world.Done(call));
    }

    [Fact]
    public void The_callers_own_cancellation_is_not_mistaken_for_a_fault()
    {
        using var world = new RestWorld();
        world.Discord.NextHangs();
        using var stop = new CancellationTokenSource();

        Task<RestResult<Channel>> call = world.Rest.GetChannelAsync(new Snowflake(20), stop.Token);
        world.Act(stop.Cancel);

        Assert.True(call.IsCanceled);
    }
}
