using StudyBot.Chat;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>Either side dies and comes back at an awkward moment; what people do afterwards works.</summary>
public sealed class KillingTests
{
    private int _ended;

    /// <summary>A Discord that came back without its memory has no commands either.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_practice_Discord_that_starts_from_nothing_gets_the_commands_again()
    {
        await using var lesson = await Lesson.BeginAsync(Routes, TestContext.Current.CancellationToken);
        await lesson.DoAsync("/faults/restart", new { keep_world = false, down_ms = 300 });
        await lesson.UntilAsync(() => lesson.Changes.Contains(ConnectionChange.Restarted));
        await lesson.UntilAsync("/people/siti/commands?channel=umum", offered => offered.AsArray().Any(command => (string?)command!["name"] == "tanya"));
        Assert.Equal("jawaban", Seen.Text((await lesson.CommandAsync("tanya"))["message"]));
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_lost_on_the_way_is_said_once_and_the_person_reads_it()
    {
        await using var lesson = await Lesson.BeginAsync(Routes, TestContext.Current.CancellationToken);
        await lesson.DoAsync("/faults/rest", new { kind = "lose_answer", path = "/callback" });
        var answer = await lesson.CommandAsync("tanya");
        Assert.Equal(("answered", "jawaban"), ((string?)answer["state"], Seen.Text(answer["message"])));
        // The repeated answer is refused as given already; only then is it known what the client makes of that.
        await lesson.UntilAsync("/requests?path=/callback", calls => calls.AsArray().Any(call => (int?)call!["code"] == 40060));
        await lesson.UntilAsync(() => Volatile.Read(ref _ended) == 1);
        Assert.Empty((await lesson.SeeAsync($"/interactions/{answer["id"]}"))["follow_ups"]!.AsArray());
    }

    [Theory(Timeout = 60000)]
    [InlineData("abort")]
    [InlineData("limit_user")]
    [InlineData("limit_shared")]
    [InlineData("limit_global")]
    public async Task A_message_that_is_held_up_arrives_once(string kind)
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var umum = lesson.Bot.FindServer(lesson.Bot.Servers.First())!.Places.Single(place => place.Name == "umum");
        await lesson.DoAsync("/faults/rest", new { kind, method = "POST", path = "/messages", retry_after = 0.2, times = 2 });
        Assert.True((await lesson.Bot.SendAsync(new Destination.Channel(umum.Id), Reply.Of("sekali saja"), token)).IsSent);
        var seen = await lesson.SeeAsync("/people/siti/channels/umum/messages");
        Assert.Single(seen.AsArray(), message => Seen.Text(message) == "sekali saja");
    }

    /// <summary>Killed between the deferral and the answer, the program comes back and the next question is answered.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_bot_that_dies_while_it_thinks_comes_back_and_answers()
    {
        await using var lesson = await Lesson.BeginAsync((routes, _) => routes
            .Define(new CommandDefinition("tanya", "Bertanya"))
            .Command("tanya", Audience.Public, (_, _, cancel) => Task.Delay(Timeout.Infinite, cancel)), TestContext.Current.CancellationToken);
        var asked = await lesson.DoAsync("/people/siti/commands?wait=acknowledged", new { channel = "umum", command = "tanya" });
        Assert.Equal("deferred", (string?)asked["state"]);
        await lesson.RestartBotAsync(Routes);
        Assert.Equal("jawaban", Seen.Text((await lesson.CommandAsync("tanya"))["message"]));
    }

    /// <summary>
    /// F40: fifty running questions at once, each shown, changed and closed: three times as many requests as Discord takes in a second.
    /// </summary>
    [Fact(Timeout = 60000)]
    public async Task Fifty_live_messages_at_once_all_arrive_and_none_is_told_to_slow_down()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var channels = new List<ChannelId>();
        for (var number = 0; number < 50; number++)
        {
            var made = await lesson.DoAsync($"/servers/{lesson.Bot.Servers.First()}/channels", new { name = $"kuis-{number}" });
            channels.Add(new ChannelId(ulong.Parse((string)made["id"]!, null)));
        }
        await Task.WhenAll(channels.Select(async channel =>
        {
            var live = new LiveMessage(lesson.Bot, new Destination.Channel(channel), TimeProvider.System);
            foreach (var state in (string[])["soal", "dijawab", "selesai"])
                Assert.True((await live.ShowAsync(Reply.Of(state), token)).IsSent);
        }));
        var refused = (await lesson.SeeAsync("/requests")).AsArray().Where(request => (int)request!["status"]! == 429);
        Assert.Empty(refused.Select(request => (string?)request!["path"]));
    }

    private void Routes(ChatRoutes.Builder routes, Func<IChat> chat) => routes
        .Define(new CommandDefinition("tanya", "Bertanya"))
        .Command("tanya", Audience.Public, async (_, respond, token) =>
        {
            Assert.True((await respond.AnswerAsync(Reply.Of("jawaban"), token)).IsSent);
            Interlocked.Increment(ref _ended);
        });
}
