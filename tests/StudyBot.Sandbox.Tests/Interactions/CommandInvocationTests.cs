using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Interactions;

public sealed class CommandInvocationTests
{
    static readonly object Question = new { name = "pertanyaan", description = "Apa?", type = 3, required = true, max_length = 100 };
    static readonly object Author = new { name = "menurut", description = "Siapa?", type = 3, autocomplete = true };
    static readonly object Private = new { name = "pribadi", description = "Hanya kamu?", type = 5 };
    static readonly object Count = new { name = "jumlah", description = "Berapa?", type = 4, min_value = 1, max_value = 5 };

    [Fact(Timeout = 60000)]
    public async Task Options_arrive_as_typed()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.RegisterAsync(Interacting.Command("tanya", Question, Author, Private, Count));
        await practice.DoAsync("/people/andi/commands", new
        {
            channel = "tanya-jawab",
            command = "tanya",
            options = new { pertanyaan = "apa fungsi?", pribadi = true, jumlah = 3 },
        });
        var interaction = await bot.ReadEventAsync("INTERACTION_CREATE");
        Assert.Equal("[\"apa fungsi?\",true,3]", Values(interaction));
        Assert.Equal("en-US", (string?)interaction["locale"]);
        Assert.Equal("id", (string?)interaction["guild_locale"]);
        Assert.Equal("andi", (string?)interaction["member"]!["user"]!["username"]);
        Assert.NotNull(interaction["member"]!["permissions"]);
        Assert.Equal(0, (int?)interaction["context"]);
    }

    [Theory(Timeout = 60000)]
    [InlineData("{}", "needs the option")]
    [InlineData("{\"pertanyaan\":\"a\",\"jumlah\":9}", "out of bounds")]
    [InlineData("{\"pertanyaan\":7}", "must be text")]
    [InlineData("{\"pertanyaan\":\"a\",\"apa\":1}", "no option")]
    public async Task What_discords_client_would_not_send_is_refused(string options, string complaint)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.RegisterAsync(Interacting.Command("tanya", Question, Count));
        var refused = await practice.ControlAsync(
            HttpMethod.Post, "/people/siti/commands", new { channel = "umum", command = "tanya", options = JsonNode.Parse(options) });
        Assert.Equal(400, refused.Status);
        Assert.Contains(complaint, (string?)refused.Json["error"], StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task Subcommands_and_resolved_users_arrive_nested()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var whom = new { name = "siapa", description = "Siapa?", type = 6 };
        await practice.RegisterAsync(Interacting.Command("pengaturan", new
        {
            name = "guru",
            description = "Guru",
            type = 1,
            options = new[] { whom },
        }));
        await practice.DoAsync("/people/ratna/commands", new { channel = "umum", command = "pengaturan guru", options = new { siapa = "budi" } });
        var data = (await bot.ReadEventAsync("INTERACTION_CREATE"))["data"]!;
        var option = data["options"]![0]!["options"]![0]!;
        Assert.Equal("budi", (string?)data["resolved"]!["users"]![(string)option["value"]!]!["username"]);
        Assert.NotNull(data["resolved"]!["members"]![(string)option["value"]!]!["roles"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Autocomplete_asks_the_bot_while_typing()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.RegisterAsync(Interacting.Command("fungsi", Author));
        var typing = practice.DoAsync(
            "/people/siti/autocomplete", new { channel = "umum", command = "fungsi", options = new { menurut = "Sip" }, focused = "menurut" });
        var interaction = await bot.ReadEventAsync("INTERACTION_CREATE");
        Assert.Equal(4, (int?)interaction["type"]);
        var focused = interaction["data"]!["options"]![0]!;
        Assert.True((bool?)focused["focused"]);
        Assert.Equal("Sip", (string?)focused["value"]);
        (await practice.RespondAsync(interaction, 8, new { choices = new[] { new { name = "Siporin", value = "siporin" } } })).Good();
        Assert.Equal("siporin", (string?)(await typing)["choices"]![0]!["value"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_command_brings_the_message_with_its_content()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice, intents: 1);
        await practice.RegisterAsync(new { name = "Cari jawaban", type = 3 });
        var comment = await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "apa itu relasi intern?" });
        await practice.DoAsync("/people/budi/commands", new { channel = "umum", command = "Cari jawaban", message = (string?)comment["id"] });
        var interaction = await bot.ReadEventAsync("INTERACTION_CREATE");
        var target = (string)interaction["data"]!["target_id"]!;
        Assert.Equal("apa itu relasi intern?", (string?)interaction["data"]!["resolved"]!["messages"]![target]!["content"]);

        var answer = (await practice.RespondAsync(interaction, 4, new { content = "ini" }, withResponse: true)).Good()["resource"]!["message"]!;
        Assert.Equal(23, (int?)answer["type"]);
        Assert.Equal(target, (string?)answer["message_reference"]!["message_id"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Commands_are_offered_by_permission_and_place()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.RegisterAsync(
            new { name = "cek", description = "Periksa", default_member_permissions = "32" },
            new { name = "kelas", description = "Kelas", contexts = (int[])[0] },
            new { name = "fungsi", description = "Fungsi" });
        Assert.Equal(["cek", "kelas", "fungsi"], await OfferedAsync(practice, "ratna", "umum"));
        Assert.Equal(["kelas", "fungsi"], await OfferedAsync(practice, "siti", "umum"));
        Assert.Equal(["cek", "fungsi"], await OfferedAsync(practice, "siti", "dm"));
        var refused = await practice.ControlAsync(HttpMethod.Post, "/people/siti/commands", new { channel = "umum", command = "cek" });
        Assert.Equal(403, refused.Status);
        Assert.Contains("MANAGE_GUILD", (string?)refused.Json["error"], StringComparison.Ordinal);
    }

    static async Task<List<string>> OfferedAsync(Practice practice, string person, string channel) =>
        [.. (await practice.SeeAsync($"/people/{person}/commands?channel={channel}")).AsArray().Select(c => (string)c!["name"]!)];

    static string Values(JsonNode interaction) =>
        new JsonArray([.. interaction["data"]!["options"]!.AsArray().Select(o => o!["value"]!.DeepClone())]).ToJsonString();
}
