using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

/// <summary>The four kinds of 429, each with what it must and must not stop.</summary>
public sealed class RateLimitedTests
{
    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    public void A_429_of_one_bucket_stops_that_bucket_and_is_tried_again_after_it(string scope)
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Limited(scope, 2.57).Bucket("abc", limit: 10, remaining: scope == "shared" ? 9 : 0, resetAfter: 2.57));

        Task<RestResult<Channel>> limited = world.GetChannel(20);
        Task<RestResult<Channel>> behind = world.GetChannel(20);
        Assert.True(world.Done(world.GetChannel(21)).IsSuccess);
        world.Advance(2.56);
        Assert.True(world.IsWaiting(limited) && world.IsWaiting(behind));
        world.Advance(0.01);

        Assert.True(world.Done(limited).IsSuccess);
        Assert.True(world.Done(behind).IsSuccess);
    }

    [Fact]
    public void A_global_429_stops_all_requests_of_the_bot_but_no_interaction()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Limited("global", 4.5).With("X-RateLimit-Global", "true"));

        Task<RestResult<Channel>> limited = world.GetChannel(20);
        Task<RestResult<Channel>> other = world.GetChannel(21);
        world.Settle();
        world.Discord.Otherwise = sent => sent.Path.Contains("/callback", StringComparison.Ordinal) ? Answer.NoContent() : Answer.Ok();
        Assert.Null(world.Done(world.Rest.RespondAsync(new Snowflake(1), "t", InteractionResponse.DeferUpdate(), world.Cancel)));
        Assert.True(world.Done(world.Rest.GetOriginalAsync(new Snowflake(1), "t", world.Cancel)).IsSuccess);
        world.Advance(4.4);
        Assert.True(world.IsWaiting(limited) && world.IsWaiting(other));
        world.Advance(0.1);

        Assert.True(world.Done(limited).IsSuccess);
        Assert.True(world.Done(other).IsSuccess);
    }

    [Theory]
    [InlineData(null, 60)]
    [InlineData("12", 12)]
    public void A_429_without_Discords_headers_stops_everything(string? retryAfter, double pause)
    {
        using var world = new RestWorld();
        HttpResponseMessage locked = Answer.Fault(429);
        world.Discord.Next(retryAfter is null ? locked : locked.With("Retry-After", retryAfter));
        Task<RestResult<Message>> limited = world.Send("satu");
        world.Settle();

        DiscordError? callback = world.Done(world.Rest.RespondAsync(new Snowflake(1), "t", InteractionResponse.DeferUpdate(), world.Cancel));
        Assert.Equal(DiscordErrorKind.RateLimited, callback?.Kind);
        world.Advance(pause - 0.1);
        Task<RestResult<Channel>> waiting = world.GetChannel(21);
        Assert.True(world.IsWaiting(waiting));
        Assert.Single(world.Discord.Sent);
        world.Advance(0.1);

        Assert.True(world.Done(waiting).IsSuccess);
        Assert.False(world.IsWaiting(limited));
    }

    [Fact]
    public void Fractions_of_seconds_in_the_header_count_when_the_body_is_missing()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Fault(429).With("X-RateLimit-Scope", "user").With("Retry-After", "0.57"));

        Task<RestResult<Channel>> limited = world.GetChannel();
        world.Advance(0.56);
        Assert.True(world.IsWaiting(limited));
        world.Advance(0.01);

        Assert.True(world.Done(limited).IsSuccess);
    }

    [Fact]
    public void A_429_longer_than_the_deadline_comes_back_with_its_wait()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Limited("shared", 1336.57).Bucket("abc", limit: 10, remaining: 9, resetAfter: 64.57));

        DiscordError error = world.Done(world.GetChannel()).Error!;

        Assert.Equal(DiscordErrorKind.RateLimited, error.Kind);
        Assert.Equal(1336.57, error.RetryAfter!.Value.TotalSeconds, 1);
        Assert.Single(world.Discord.Sent);
    }

    [Fact]
    public void Discord_that_keeps_refusing_is_not_asked_for_ever()
    {
        using var world = new RestWorld();
        world.Discord.Otherwise = _ => Answer.Limited("user", 0.1);

        Task<RestResult<Channel>> call = world.GetChannel();
        for (int i = 0; i < 20; i++)
        {
            world.Advance(0.1);
        }

        Assert.Equal(DiscordErrorKind.RateLimited, world.Done(call).Error?.Kind);
        Assert.Equal(world.Options.MaximumAttempts, world.Discord.Sent.Count);
    }
}
