using System.Net;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Models;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Rest.Limiting;

namespace StudyBot.Discord.Tests.Rest;

public sealed class ErrorTests
{
    [Fact]
    public void A_refused_body_tells_which_field_and_why()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Json(HttpStatusCode.BadRequest, """
            {"code":50035,"message":"Invalid Form Body","errors":{
              "embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}},
              "content":{"_errors":[{"code":"A","message":"Too long."},{"code":"B","message":"Too dull."}]},
              "_errors":[{"code":"C","message":"Too much."}]}}
            """));

        DiscordError error = world.Done(world.Send("halo")).Error!;

        Assert.Equal((DiscordErrorKind.Refused, 400, DiscordErrorCode.InvalidFormBody, "Invalid Form Body"), (error.Kind, error.HttpStatus, error.Code, error.Message));
        Assert.Equal("Must be 256 or fewer in length.", error.FieldErrors["embeds.0.title"]);
        Assert.Equal("Too long.; Too dull.", error.FieldErrors["content"]);
        Assert.Equal("Too much.", error.FieldErrors[""]);
        Assert.Equal("POST channels/{channel.id}/messages", error.Route);
    }

    [Fact]
    public void Every_answer_that_bears_a_time_tells_it_also_a_refusal()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok().With("Date", "Mon, 03 Mar 2025 12:00:01 GMT"));
        world.Discord.Next(Answer.Ok());
        world.Discord.Next(Answer.Json(HttpStatusCode.Forbidden, "{}").With("Date", "Mon, 03 Mar 2025 12:00:05 GMT"));
        for (var call = 0; call < 3; call++)
            world.Done(world.GetChannel());
        Assert.Equal([1, 5], world.HeardTimes.Select(time => time.Second));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[1]")]
    [InlineData("""{"code":"x","message":5,"errors":[1]}""")]
    public void Bodies_that_are_not_Discords_still_make_an_error(string body)
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Json(HttpStatusCode.Forbidden, body));

        DiscordError error = world.Done(world.GetChannel()).Error!;

        Assert.Equal((403, 0), (error.HttpStatus, error.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"id":[]}""")]
    public void An_answer_that_cannot_be_read_says_that_it_was_done(string body)
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Ok(body));

        Assert.Equal(DiscordErrorKind.Unreadable, world.Done(world.GetChannel()).Error?.Kind);
    }

    [Fact]
    public void After_a_refused_token_nothing_more_is_asked_with_it()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Json(HttpStatusCode.Unauthorized, """{"message":"401: Unauthorized","code":0}"""));

        Assert.Equal(DiscordErrorKind.Unauthorized, world.Done(world.GetChannel()).Error?.Kind);
        Assert.Equal(DiscordErrorKind.Unauthorized, world.Done(world.Send("halo")).Error?.Kind);
        Assert.Single(world.Discord.Sent);
    }

    [Fact]
    public void An_expired_interaction_does_not_count_as_a_refused_token()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Json(HttpStatusCode.Unauthorized, """{"message":"Invalid Webhook Token","code":50027}"""));

        DiscordError error = world.Done(world.Rest.GetOriginalAsync(new Snowflake(1), "t", world.Cancel)).Error!;

        Assert.Equal((DiscordErrorKind.Refused, DiscordErrorCode.InvalidWebhookToken), (error.Kind, error.Code));
        Assert.True(world.Done(world.GetChannel()).IsSuccess);
    }

    [Fact]
    public void The_client_stops_before_Discord_would_lock_out_the_address_and_recovers()
    {
        var time = new FakeTimeProvider();
        var invalid = new InvalidRequests(time);
        for (int i = 0; i < InvalidRequests.OwnLimit; i++)
        {
            Assert.False(invalid.IsExhausted);
            invalid.Add();
        }

        Assert.True(invalid.IsExhausted);
        time.Advance(TimeSpan.FromMinutes(9.9));
        Assert.True(invalid.IsExhausted);
        time.Advance(TimeSpan.FromMinutes(1.2));
        Assert.Equal(0, invalid.Count);
    }

    [Fact]
    public void Refusals_are_counted_except_those_that_are_not_held_against_the_bot()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Fault(403));
        world.Discord.Next(Answer.Fault(404));
        world.Discord.Next(Answer.Limited("shared", 100));
        world.Discord.Next(Answer.Limited("user", 100));

        for (ulong channel = 1; channel <= 4; channel++)
        {
            world.Done(world.GetChannel(channel));
        }

        Assert.Equal(2, world.Rest.Invalid.Count);
    }

    [Fact]
    public void An_error_that_stops_the_caller_is_an_exception_with_all_of_it()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Json(HttpStatusCode.NotFound, """{"message":"Unknown Channel","code":10003}"""));

        DiscordException thrown = Assert.Throws<DiscordException>(() => world.Done(world.GetChannel()).OrThrow());

        Assert.Equal(DiscordErrorCode.UnknownChannel, thrown.Error.Code);
        Assert.Contains("Unknown Channel", thrown.Message, StringComparison.Ordinal);
    }
}
