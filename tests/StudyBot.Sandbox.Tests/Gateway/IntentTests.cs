using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Gateway;

public sealed class IntentTests
{
    const int Guilds = 1;
    const int Messages = 1 << 9;
    const int Direct = 1 << 12;
    const int Content = 1 << 15;
    const string Mention = "<@1100000000000000001>";

    static Task<JsonNode> SayAsync(Practice practice, object body) => practice.DoAsync("/people/siti/messages", body);

    static async Task<string?> HeardAsync(TestBot bot) => (string?)(await bot.ReadEventAsync("MESSAGE_CREATE"))["content"];

    [Fact(Timeout = 60000)]
    public async Task Without_the_content_intent_only_the_documented_exceptions_are_readable()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice, Guilds | Messages | Direct);
        await SayAsync(practice, new { channel = "umum", content = "rahasia" });
        Assert.Equal("", await HeardAsync(bot));
        await SayAsync(practice, new { channel = "umum", content = $"{Mention} apa itu?" });
        Assert.Equal($"{Mention} apa itu?", await HeardAsync(bot));
        await SayAsync(practice, new { channel = "dm", content = "di DM" });
        Assert.Equal("di DM", await HeardAsync(bot));

        var own = await practice.BotOkAsync(
            HttpMethod.Post, $"/channels/{await practice.ChannelAsync("umum")}/messages", new { content = "dari bot" });
        Assert.Equal("dari bot", await HeardAsync(bot));
        var id = (string?)own["id"];
        await SayAsync(practice, new { channel = "umum", content = "membalas", reply_to = id });
        Assert.Equal("membalas", await HeardAsync(bot));
        await SayAsync(practice, new { channel = "umum", content = "diam-diam", reply_to = id, ping = false });
        Assert.Equal("", await HeardAsync(bot));
    }

    [Fact(Timeout = 60000)]
    public async Task A_reply_to_an_interaction_response_stays_hidden_without_the_intent()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice, Guilds | Messages);
        var answer = await practice.AnswerCommandAsync(bot, "siti", new { content = "jawaban" });
        await bot.ReadEventAsync("MESSAGE_CREATE");
        await SayAsync(practice, new { channel = "umum", content = "dan contohnya?", reply_to = (string?)answer["id"] });
        Assert.Equal("", await HeardAsync(bot));
    }

    [Fact(Timeout = 60000)]
    public async Task With_the_intent_everything_is_readable()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice, Guilds | Messages | Content);
        await SayAsync(practice, new { channel = "umum", content = "terbaca" });
        Assert.Equal("terbaca", await HeardAsync(bot));
    }

    [Fact(Timeout = 60000)]
    public async Task Switched_off_in_the_portal_the_routes_hide_content_too()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await SayAsync(practice, new { channel = "umum", content = "rahasia" });
        var path = $"/channels/{await practice.ChannelAsync("umum")}/messages";
        Assert.Equal("rahasia", (string?)(await practice.BotOkAsync(HttpMethod.Get, path))[0]!["content"]);
        await practice.DoAsync("/faults/intents", new { message_content = false });
        Assert.Equal("", (string?)(await practice.BotOkAsync(HttpMethod.Get, path))[0]!["content"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Events_without_their_intent_do_not_come()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice, Guilds);
        await SayAsync(practice, new { channel = "umum", content = "tak terdengar" });
        await practice.DoAsync(HttpMethod.Put, "/servers/Kelas Pekerjaan Sosial/members/budi", new { nick = "Bud" });
        await practice.DoAsync("/servers/Kelas Pekerjaan Sosial/channels", new { name = "baru" });
        Assert.Equal(["GUILD_CREATE", "CHANNEL_CREATE"], await bot.NamesUntilAsync("CHANNEL_CREATE"));
    }

    [Fact(Timeout = 60000)]
    public async Task Channels_the_bot_cannot_see_stay_silent()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/faults/permissions", new { channel = "umum", revoke = (string[])["VIEW_CHANNEL"] });
        await SayAsync(practice, new { channel = "umum", content = "tak terdengar" });
        await SayAsync(practice, new { channel = "kuis", content = "terdengar" });
        Assert.Equal("terdengar", await HeardAsync(bot));
    }

    [Fact(Timeout = 60000)]
    public async Task Servers_come_go_and_fail_as_guild_events()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await bot.ReadEventAsync("GUILD_CREATE");
        await practice.DoAsync("/servers", new { name = "Kelas B", members = (string[])["ratna", "budi"] });
        Assert.Equal("Kelas B", (string?)(await bot.ReadEventAsync("GUILD_CREATE"))["name"]);
        await practice.DoAsync("/faults/outage", new { server = "Kelas B", down = true });
        Assert.True((bool?)(await bot.ReadEventAsync("GUILD_DELETE"))["unavailable"]);
        await practice.DoAsync("/faults/outage", new { server = "Kelas B", down = false });
        await bot.ReadEventAsync("GUILD_CREATE");
        await practice.DoAsync(HttpMethod.Delete, "/servers/Kelas B/members/bot");
        Assert.Null((await bot.ReadEventAsync("GUILD_DELETE"))["unavailable"]);
    }
}
