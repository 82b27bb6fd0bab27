using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Chat;
using StudyBot.Sandbox;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>Our client in a practice Discord that divides its servers over two connections.</summary>
public sealed class ShardsOverSocketsTests
{
    private const int Shards = 2;

    private static readonly SandboxOptions Divided = new() { Shards = Shards };

    private readonly ConcurrentQueue<string> _first = new(), _second = new();

    [Fact(Timeout = 60000)]
    public async Task One_process_runs_both_and_one_that_breaks_leaves_the_other_alone()
    {
        var token = TestContext.Current.CancellationToken;
        var lost = new ConcurrentQueue<int>();
        await using var lesson = await Lesson.BeginAsync((routes, chat) =>
        {
            Echo(_first)(routes, chat);
            routes.On<ConnectionChanged>((changed, _) =>
            {
                if (changed.Change == ConnectionChange.Lost)
                    lost.Enqueue(changed.Shard);
                return Task.CompletedTask;
            });
        }, token, Divided);
        var channels = await ChannelsByShardAsync(lesson);
        await lesson.UntilAsync(() => lesson.Bot.Servers.Count == 1 + _made);

        foreach (var (shard, channel) in channels.Index())
        {
            await SayAsync(lesson, channel, $"halo {shard}");
            Assert.Equal("jawaban", Seen.Text((await lesson.CommandAsync("tanya", channel: channel, who: "ratna"))["message"]));
        }
        await lesson.DoAsync("/people/siti/messages", new { channel = "dm", content = "langsung" });
        await lesson.UntilAsync(() => _first.Count == 3);
        Assert.Equal(["halo 0", "halo 1", "langsung"], _first.Order());

        await lesson.DoAsync("/faults/reconnect", new { shard = 1 });
        await lesson.UntilAsync(() => lesson.Changes.Contains(ConnectionChange.Resumed));
        Assert.Equal([1], lost);
        var record = await lesson.SeeAsync("/gateway");
        Assert.Equal(["[0,2]", "[1,2]"], record["sessions"]!.AsArray().Select(session => session!["shard"]!.ToJsonString()).Order());
        Assert.Equal(Shards, record["connections"]!.AsArray().Count(connection => (bool)connection!["open"]!));
    }

    [Fact(Timeout = 60000)]
    public async Task Two_processes_each_with_a_range_hear_their_own_servers_and_no_others()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Echo(_first), token, Divided, new ShardOptions { Count = Shards, First = 0, Last = 0 }, waitForServers: false);
        await using var process = lesson.NewBot(new ShardOptions { Count = Shards, First = 1, Last = 1 });
        var other = process.GetRequiredService<DiscordChat>();
        var routes = new ChatRoutes.Builder();
        Echo(_second)(routes, () => other);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var running = other.RunAsync(routes.Build(), stop.Token);
        var channels = await ChannelsByShardAsync(lesson);
        await lesson.UntilAsync(() => other.Status.IsConnected && lesson.Bot.Servers.Count + other.Servers.Count == 1 + _made);

        foreach (var (shard, channel) in channels.Index())
            await SayAsync(lesson, channel, $"halo {shard}");
        await lesson.DoAsync("/people/siti/messages", new { channel = "dm", content = "langsung" });
        await lesson.UntilAsync(() => _first.Count == 2 && !_second.IsEmpty);
        Assert.Equal(["halo 0", "langsung"], _first.Order());
        Assert.Equal(["halo 1"], _second);
        Assert.All(channels, channel => Assert.NotNull(channel));
        foreach (var channel in channels)
            Assert.Equal("jawaban", Seen.Text((await lesson.CommandAsync("tanya", channel: channel, who: "ratna"))["message"]));
        Assert.Single((await lesson.SeeAsync("/people/siti/commands?channel=umum")).AsArray(), command => (string?)command!["name"] == "tanya");

        await stop.CancelAsync();
        Assert.Null(await running);
    }

    private int _made;

    /// <summary>A channel of a server of each shard; servers are made until there is one of each.</summary>
    private async Task<string[]> ChannelsByShardAsync(Lesson lesson)
    {
        while (true)
        {
            var servers = (await lesson.SeeAsync(""))["servers"]!.AsArray();
            var channels = Enumerable.Range(0, Shards).Select(shard => servers.FirstOrDefault(server => ShardOf(server!) == shard)).ToArray();
            if (channels.All(server => server is not null))
                return [.. channels.Select(server => (string)server!["channels"]!.AsArray().First(channel => (string?)channel!["name"] == "umum")!["id"]!)];
            await lesson.DoAsync("/servers", new { name = $"Kelas {++_made}", members = (string[])["ratna", "siti"], bot = true });
        }
    }

    private static int ShardOf(JsonNode server) => (int)((ulong.Parse((string)server["id"]!, null) >> 22) % Shards);

    private static Task<JsonNode> SayAsync(Lesson lesson, string channel, string text) =>
        lesson.DoAsync("/people/ratna/messages", new { channel, content = $"<@{lesson.Bot.Self?.Value ?? 1100000000000000001}> {text}" });

    private static Action<ChatRoutes.Builder, Func<IChat>> Echo(ConcurrentQueue<string> heard) => (routes, _) => routes
        .Define(new CommandDefinition("tanya", "Bertanya"))
        .Command("tanya", Audience.Public, (_, respond, token) => respond.AnswerAsync(Reply.Of("jawaban"), token))
        .On<MessageReceived>((received, _) =>
        {
            heard.Enqueue(received.Message.Text);
            return Task.CompletedTask;
        });
}
