using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Sandbox.RateLimits;

namespace StudyBot.Sandbox.Tests.RateLimits;

public sealed class RateLimiterTests
{
    readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));
    readonly RateLimiter _limiter;

    public RateLimiterTests() => _limiter = new RateLimiter(_time);

    RateLimitVerdict Send(string channel = "1") => _limiter.Admit("POST", $"/channels/{channel}/messages");

    static string Scope(RateLimitVerdict verdict) =>
        verdict.Refused is null ? "passed" : verdict.Headers.GetValueOrDefault("X-RateLimit-Scope", "none");

    [Fact]
    public void Headers_tell_what_is_left_and_when_it_starts_anew()
    {
        Send();
        _time.Advance(TimeSpan.FromSeconds(1.25));
        var headers = Send().Headers;
        Assert.Equal("5", headers["X-RateLimit-Limit"]);
        Assert.Equal("3", headers["X-RateLimit-Remaining"]);
        Assert.Equal("3.750", headers["X-RateLimit-Reset-After"]);
        Assert.Equal("1767600005.000", headers["X-RateLimit-Reset"]);
        Assert.Matches("^[0-9a-f]{32}$", headers["X-RateLimit-Bucket"]);
        Assert.False(headers.ContainsKey("X-RateLimit-Scope"));
    }

    [Fact]
    public void The_sixth_message_in_five_seconds_is_refused_until_the_window_ends()
    {
        for (var i = 0; i < 5; i++)
            Assert.Equal("passed", Scope(Send()));
        _time.Advance(TimeSpan.FromSeconds(3.6));

        var refused = Send();
        Assert.Equal("user", Scope(refused));
        Assert.Equal("2", refused.Headers["Retry-After"]);
        Assert.Equal("0", refused.Headers["X-RateLimit-Remaining"]);
        var body = JsonNode.Parse(refused.Refused!.Body)!;
        Assert.Equal(1.4, (double)body["retry_after"]!);
        Assert.False((bool)body["global"]!);

        _time.Advance(TimeSpan.FromSeconds(1.4));
        Assert.Equal("passed", Scope(Send()));
    }

    [Fact]
    public void Each_channel_has_a_count_of_its_own_under_the_same_bucket()
    {
        for (var i = 0; i < 5; i++)
            Send("1");
        Assert.Equal("user", Scope(Send("1")));
        Assert.Equal("passed", Scope(Send("2")));
        Assert.Equal(Send("1").Headers["X-RateLimit-Bucket"], Send("2").Headers["X-RateLimit-Bucket"]);
    }

    [Fact]
    public void Routes_may_share_a_bucket()
    {
        Assert.Equal("passed", Scope(_limiter.Admit("PUT", "/channels/1/messages/2/reactions/%F0%9F%91%8D/@me")));
        Assert.Equal("user", Scope(_limiter.Admit("DELETE", "/channels/1/messages/3/reactions/x:4/@me")));
    }

    [Fact]
    public void A_webhooks_token_is_part_of_its_resource()
    {
        for (var i = 0; i < 5; i++)
            Assert.Equal("passed", Scope(_limiter.Admit("PATCH", "/webhooks/9/one/messages/@original")));
        Assert.Equal("user", Scope(_limiter.Admit("POST", "/webhooks/9/one")));
        Assert.Equal("passed", Scope(_limiter.Admit("POST", "/webhooks/9/two")));
    }

    [Fact]
    public void The_fifty_first_request_in_a_second_meets_the_global_limit_but_interactions_pass()
    {
        for (var i = 0; i < 50; i++)
            Assert.Equal("passed", Scope(Send($"{i}")));

        var refused = Send("50");
        Assert.Equal("global", Scope(refused));
        Assert.Equal("true", refused.Headers["X-RateLimit-Global"]);
        Assert.False(refused.Headers.ContainsKey("X-RateLimit-Bucket"));
        Assert.True((bool)JsonNode.Parse(refused.Refused!.Body)!["global"]!);

        Assert.Equal("passed", Scope(_limiter.Admit("POST", "/interactions/1/token/callback")));
        Assert.Equal("passed", Scope(_limiter.Admit("POST", "/webhooks/9/token")));

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("passed", Scope(Send("50")));
    }

    [Fact]
    public void An_interactions_first_response_has_no_bucket() =>
        Assert.Empty(_limiter.Admit("POST", "/interactions/1/token/callback").Headers);

    [Fact]
    public void Ten_thousand_invalid_requests_shut_the_door_for_the_rest_of_ten_minutes()
    {
        for (var i = 0; i < 9_999; i++)
            _limiter.Answered(403);
        _limiter.Answered(429, shared: true);
        _limiter.Answered(404);
        Assert.Equal("passed", Scope(Send()));
        Assert.Equal(9_999, _limiter.InvalidRequests);

        _limiter.Answered(401);
        var refused = Send();
        Assert.Equal("none", Scope(refused));
        Assert.Equal("600", refused.Headers["Retry-After"]);
        Assert.Equal("text/plain", refused.Refused!.ContentType);

        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("passed", Scope(Send()));
    }

    [Fact]
    public void A_measurement_switches_it_off()
    {
        var off = new RateLimiter(_time, enabled: false);
        for (var i = 0; i < 200; i++)
            Assert.Same(RateLimitVerdict.Free, off.Admit("POST", "/channels/1/messages"));
    }

    [Fact]
    public void A_shared_limit_says_that_the_resource_is_limited()
    {
        var reply = RateLimitReply.Of(RateLimitKind.Shared, TimeSpan.FromSeconds(1336.57), Send().Headers);
        Assert.Equal("shared", reply.Headers["X-RateLimit-Scope"]);
        Assert.Equal("1337", reply.Headers["Retry-After"]);
        Assert.Equal("4", reply.Headers["X-RateLimit-Remaining"]);
        Assert.Equal("""{"message":"The resource is being rate limited.","retry_after":1336.57,"global":false}""", reply.Body);
    }
}
