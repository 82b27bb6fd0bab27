using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Control;

public sealed class PersonTests
{
    [Theory(Timeout = 60000)]
    [InlineData("siti", "pengumuman", 403)]
    [InlineData("ratna", "pengumuman", 201)]
    [InlineData("siti", "diskusi-materi", 400)]
    [InlineData("siti", "tidak-ada", 404)]
    [InlineData("nobody", "umum", 404)]
    [InlineData("bot", "umum", 404)]
    public async Task People_write_where_they_may(string person, string channel, int status)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var answer = await practice.ControlAsync(HttpMethod.Post, $"/people/{person}/messages", new { channel, content = "hai" });
        Assert.Equal(status, answer.Status);
        Assert.Equal(status >= 400, answer.Json["error"] is not null);
    }

    [Fact(Timeout = 60000)]
    public async Task A_person_edits_and_deletes_their_own_message()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var id = (string?)(await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "salh" }))["id"];
        await practice.DoAsync(HttpMethod.Patch, $"/people/siti/messages/{id}", new { channel = "umum", content = "salah" });
        Assert.Equal("salah", (string?)(await bot.ReadEventAsync("MESSAGE_UPDATE"))["content"]);
        Assert.Equal(403, (await practice.ControlAsync(HttpMethod.Delete, $"/people/budi/messages/{id}?channel=umum")).Status);
        await practice.DoAsync(HttpMethod.Delete, $"/people/siti/messages/{id}?channel=umum");
        Assert.Equal(id, (string?)(await bot.ReadEventAsync("MESSAGE_DELETE"))["id"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_person_uploads_a_document()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/people/ratna/messages", new { channel = "umum", files = new[] { new { name = "bab1.md", text = "# Bab 1" } } });
        var attachment = (await bot.ReadEventAsync("MESSAGE_CREATE"))["attachments"]![0]!;
        Assert.Equal(("bab1.md", 7), ((string?)attachment["filename"], (int?)attachment["size"]));
        using var http = new HttpClient();
        Assert.Equal("# Bab 1", await http.GetStringAsync((string?)attachment["url"], TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = 60000)]
    public async Task Members_come_go_and_are_silenced()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/people", new { username = "rini", global_name = "Rini" });
        await practice.DoAsync(HttpMethod.Put, "/servers/Kelas Pekerjaan Sosial/members/rini", new { roles = (string[])["Pengajar"] });
        Assert.Single((await bot.ReadEventAsync("GUILD_MEMBER_ADD"))["roles"]!.AsArray());
        await practice.DoAsync("/people/rini/messages", new { channel = "pengumuman", content = "besok libur" });

        var until = DateTimeOffset.UtcNow.AddHours(1);
        await practice.DoAsync(HttpMethod.Put, "/servers/Kelas Pekerjaan Sosial/members/rini", new { timed_out_until = until });
        var silenced = await practice.ControlAsync(HttpMethod.Post, "/people/rini/messages", new { channel = "umum", content = "hai" });
        Assert.Equal(403, silenced.Status);
        await practice.DoAsync(HttpMethod.Delete, "/servers/Kelas Pekerjaan Sosial/members/rini");
        await bot.ReadEventAsync("GUILD_MEMBER_REMOVE");
        Assert.Empty((await practice.SeeAsync("/people/rini/channels?server=Kelas Pekerjaan Sosial")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task A_new_channel_with_overwrites_is_seen_by_whom_it_is_for()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.DoAsync("/servers/Kelas Pekerjaan Sosial/channels", new { name = "ruang-guru", topic = "nilai" });
        await practice.DoAsync(HttpMethod.Put, "/channels/ruang-guru/overwrites/@everyone", new { deny = (string[])["VIEW_CHANNEL"] });
        await practice.DoAsync(HttpMethod.Put, "/channels/ruang-guru/overwrites/dewi", new { allow = (string[])["VIEW_CHANNEL"] });
        Assert.Equal(["ratna", "dewi"], await SeeingAsync(practice, "ruang-guru"));
        await practice.DoAsync(HttpMethod.Delete, "/channels/ruang-guru/overwrites/dewi");
        Assert.Equal(["ratna"], await SeeingAsync(practice, "ruang-guru"));
    }

    [Fact(Timeout = 60000)]
    public async Task What_happens_streams_to_the_page_of_each_person()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        using var http = new HttpClient();
        using var siti = new StreamReader(await http.GetStreamAsync(
            practice.Server.ControlUrl + "/people/siti/events", TestContext.Current.CancellationToken));
        using var budi = new StreamReader(await http.GetStreamAsync(
            practice.Server.ControlUrl + "/people/budi/events", TestContext.Current.CancellationToken));
        await practice.AnswerCommandAsync(bot, "siti", new { content = "hanya kamu", flags = 64 });
        await practice.DoAsync("/people/dewi/messages", new { channel = "umum", content = "untuk semua" });
        Assert.Equal(["interaction", "message_create", "interaction", "message_create"], await NamesAsync(siti, 4));
        Assert.Equal(["message_create"], await NamesAsync(budi, 1));
    }

    static async Task<List<string>> NamesAsync(StreamReader stream, int count)
    {
        var names = new List<string>();
        while (names.Count < count)
        {
            if (await stream.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
                && line.StartsWith("event: ", StringComparison.Ordinal))
                names.Add(line["event: ".Length..]);
        }
        return names;
    }

    static async Task<List<string>> SeeingAsync(Practice practice, string channel)
    {
        var seeing = new List<string>();
        foreach (var person in (string[])["ratna", "siti", "budi", "dewi"])
        {
            var channels = (await practice.SeeAsync($"/people/{person}/channels")).AsArray();
            if (channels.Any(c => (string?)c!["name"] == channel))
                seeing.Add(person);
        }
        return seeing;
    }
}
