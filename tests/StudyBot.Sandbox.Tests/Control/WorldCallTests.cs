using Microsoft.Extensions.Time.Testing;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Control;

/// <summary>Calls of the control API that change the world around the bot, as the bot notices them.</summary>
public sealed class WorldCallTests
{
    const string Class = "/servers/Kelas Pekerjaan Sosial";

    [Fact(Timeout = 60000)]
    public async Task Roles_are_made_changed_and_removed()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync($"{Class}/roles", new { name = "Tutor", permissions = (string[])["MANAGE_MESSAGES"], color = 255 });
        var made = (await bot.ReadEventAsync("GUILD_ROLE_CREATE"))["role"]!;
        Assert.Equal(("Tutor", "8192"), ((string?)made["name"], (string?)made["permissions"]));
        await practice.DoAsync(HttpMethod.Patch, $"{Class}/roles/Tutor", new { name = "Tutor Utama", mentionable = true });
        var changed = (await bot.ReadEventAsync("GUILD_ROLE_UPDATE"))["role"]!;
        Assert.Equal(("Tutor Utama", true, "8192"), ((string?)changed["name"], (bool?)changed["mentionable"], (string?)changed["permissions"]));
        await practice.DoAsync(HttpMethod.Delete, $"{Class}/roles/Tutor Utama");
        Assert.Equal((string?)made["id"], (string?)(await bot.ReadEventAsync("GUILD_ROLE_DELETE"))["role_id"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Channels_are_renamed_slowed_down_and_removed()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync(HttpMethod.Patch, "/channels/kuis", new { name = "kuis-besar", topic = "Setiap Jumat", rate_limit_per_user = 30, nsfw = true });
        var changed = await bot.ReadEventAsync("CHANNEL_UPDATE");
        Assert.Equal(("kuis-besar", "Setiap Jumat", 30, true), ((string?)changed["name"], (string?)changed["topic"], (int?)changed["rate_limit_per_user"], (bool?)changed["nsfw"]));
        await practice.DoAsync(HttpMethod.Delete, "/channels/kuis-besar");
        Assert.Equal((string?)changed["id"], (string?)(await bot.ReadEventAsync("CHANNEL_DELETE"))["id"]);
        Assert.Equal(404, (await practice.BotAsync(HttpMethod.Get, $"/channels/{changed["id"]}")).Status);
    }

    [Fact(Timeout = 60000)]
    public async Task The_bot_is_removed_and_invited_again()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var channel = await practice.ChannelAsync("umum");
        await practice.DoAsync(HttpMethod.Delete, $"{Class}/members/bot");
        Assert.Null((await bot.ReadEventAsync("GUILD_DELETE"))["unavailable"]);
        Assert.Equal("403/50001", (await practice.BotAsync(HttpMethod.Post, $"/channels/{channel}/messages", new { content = "hai" })).Refusal);
        await practice.DoAsync(HttpMethod.Put, $"{Class}/members/bot", new { });
        Assert.Equal("Kelas Pekerjaan Sosial", (string?)(await bot.ReadEventAsync("GUILD_CREATE"))["name"]);
        await practice.BotOkAsync(HttpMethod.Post, $"/channels/{channel}/messages", new { content = "hai lagi" });
    }

    [Fact(Timeout = 60000)]
    public async Task Typing_is_seen_and_a_person_sees_their_servers()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/people/siti/typing", new { channel = "umum" });
        Assert.Equal(await practice.ChannelAsync("umum"), (string?)(await bot.ReadEventAsync("TYPING_START"))["channel_id"]);
        await practice.DoAsync("/servers", new { name = "Kelas Malam", members = (string[])["budi"], bot = false });
        Assert.Equal(["Kelas Pekerjaan Sosial", "Kelas Malam"], (await practice.SeeAsync("/people/budi/servers")).AsArray().Select(server => (string?)server!["name"]));
        Assert.Single((await practice.SeeAsync("/people/siti/servers")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task A_delayed_call_waits_and_then_runs_as_usual()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-03-02T08:00:00Z", null));
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken, Practice.Options with { Time = time });
        await practice.DoAsync("/faults/rest", new { kind = "delay", method = "GET", path = "/users/@me", delay_ms = 5000 });
        var call = practice.BotOkAsync(HttpMethod.Get, "/users/@me");
        await practice.UntilAsync("/faults/rest", pending => pending.AsArray().Count == 0);
        time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(call.IsCompleted);
        while (!call.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.NotNull((await call)["id"]);
    }

    [Fact(Timeout = 60000)]
    public async Task The_record_is_forgotten_on_request_and_so_are_faults_that_wait()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.BotOkAsync(HttpMethod.Get, "/users/@me");
        Assert.Single((await practice.SeeAsync("/requests")).AsArray());
        await practice.DoAsync(HttpMethod.Delete, "/requests");
        Assert.Empty((await practice.SeeAsync("/requests")).AsArray());
        await practice.DoAsync("/faults/rest", new { kind = "abort", times = 50 });
        await practice.DoAsync(HttpMethod.Delete, "/faults/rest");
        await practice.BotOkAsync(HttpMethod.Get, "/users/@me");
    }
}
