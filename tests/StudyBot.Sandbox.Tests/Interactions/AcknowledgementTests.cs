using Microsoft.Extensions.Time.Testing;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Interactions;

public sealed class AcknowledgementTests
{
    static readonly object Text = new { content = "jawaban" };

    [Fact(Timeout = 60000)]
    public async Task An_interaction_is_acknowledged_once()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        Assert.Equal(204, (await practice.RespondAsync(interaction, 4, Text)).Status);
        Assert.Equal("400/40060", (await practice.RespondAsync(interaction, 4, Text)).Refusal);
        Assert.Equal("400/40060", (await practice.RespondAsync(interaction, 5)).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task After_three_seconds_the_token_is_dead_and_the_person_reads_so()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken, Practice.Options with { Time = time });
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        time.Advance(TimeSpan.FromSeconds(3.1));
        Assert.Equal("404/10062", (await practice.RespondAsync(interaction, 4, Text)).Refusal);
        Assert.Equal("failed", (string?)(await practice.SeeAsync($"/interactions/{interaction["id"]}"))["state"]);
        Assert.Equal("404/10015", (await practice.HookAsync(HttpMethod.Post, interaction, "", Text)).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_deferral_gives_fifteen_minutes()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken, Practice.Options with { Time = time });
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        Assert.Equal(204, (await practice.RespondAsync(interaction, 5)).Status);
        var shown = await practice.SeeAsync("/people/budi/channels/umum/messages");
        Assert.True((bool?)shown[0]!["loading"]);
        Assert.Equal("deferred", (string?)(await practice.SeeAsync($"/interactions/{interaction["id"]}"))["state"]);

        time.Advance(TimeSpan.FromMinutes(14));
        (await practice.HookAsync(HttpMethod.Patch, interaction, "/messages/@original", Text)).Good();
        shown = await practice.SeeAsync("/people/budi/channels/umum/messages");
        Assert.Equal("jawaban", (string?)shown[0]!["content"]);
        Assert.False((bool?)shown[0]!["loading"]);
        Assert.Equal("answered", (string?)(await practice.SeeAsync($"/interactions/{interaction["id"]}"))["state"]);

        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("401/50027", (await practice.HookAsync(HttpMethod.Patch, interaction, "/messages/@original", Text)).Refusal);
        Assert.Equal("401/50027", (await practice.HookAsync(HttpMethod.Post, interaction, "", Text)).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Nothing_can_be_followed_up_before_the_first_response()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        Assert.Equal("404/10015", (await practice.HookAsync(HttpMethod.Get, interaction, "/messages/@original")).Refusal);
        Assert.Equal("404/10015", (await practice.HookAsync(HttpMethod.Post, interaction, "", Text)).Refusal);
    }

    [Theory(Timeout = 60000)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(1)]
    public async Task A_command_takes_only_the_responses_meant_for_it(int type)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        var refused = await practice.RespondAsync(interaction, type, Text);
        Assert.Equal("400/50035", refused.Refusal);
        Assert.NotNull(refused.Json["errors"]!["type"]);
        Assert.Equal(204, (await practice.RespondAsync(interaction, 4, Text)).Status);
    }

    [Fact(Timeout = 60000)]
    public async Task A_made_up_token_is_refused()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var path = $"/webhooks/{Interacting.Application}/nonsense";
        Assert.Equal("401/50027", (await practice.NobodyAsync(HttpMethod.Post, path, Text)).Refusal);
        Assert.Equal("404/10062", (await practice.NobodyAsync(HttpMethod.Post, "/interactions/1/nonsense/callback", new { type = 5 })).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_for_a_deleted_channel_is_refused()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti", channel: "kuis");
        await practice.DoAsync(HttpMethod.Delete, "/channels/kuis");
        Assert.Equal("404/10003", (await practice.RespondAsync(interaction, 4, Text)).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_skewed_clock_moves_ids_but_no_deadline()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/faults/clock", new { skew_ms = -60_000 });
        var interaction = await practice.InvokeAsync(bot, "siti");
        var created = DateTimeOffset.FromUnixTimeMilliseconds((long)(ulong.Parse((string)interaction["id"]!, null) >> 22) + 1420070400000);
        Assert.InRange((DateTimeOffset.UtcNow - created).TotalSeconds, 50, 70);
        Assert.Equal(204, (await practice.RespondAsync(interaction, 4, Text)).Status);
    }
}
