using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Interactions;

public sealed class ComponentTests
{
    static readonly object[] Controls =
    [
        new
        {
            type = 1,
            components = (object[])
            [
                new { type = 2, style = 1, label = "Lanjut", custom_id = "next" },
                new { type = 2, style = 2, label = "Mati", custom_id = "off", disabled = true },
            ],
        },
        new
        {
            type = 1,
            components = (object[])
            [
                new
                {
                    type = 3,
                    custom_id = "author",
                    options = (object[])[new { label = "Siporin", value = "siporin" }, new { label = "Zastrow", value = "zastrow" }],
                },
            ],
        },
        new { type = 1, components = (object[])[new { type = 5, custom_id = "who" }] },
    ];

    static async Task<JsonNode> CardAsync(Practice practice, TestBot bot) =>
        await practice.AnswerCommandAsync(bot, "siti", new { content = "kartu", components = Controls });

    static Task<JsonNode> UseAsync(Practice practice, JsonNode card, string id, params string[] values) => practice.DoAsync(
        "/people/budi/components", new { channel = "umum", message = (string?)card["id"], custom_id = id, values });

    [Fact(Timeout = 60000)]
    public async Task A_click_updates_the_message_it_stands_on()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var card = await CardAsync(practice, bot);
        Assert.Equal(1, (int?)card["components"]![0]!["id"]);
        await UseAsync(practice, card, "next");
        var click = await bot.ReadEventAsync("INTERACTION_CREATE");
        Assert.Equal("next", (string?)click["data"]!["custom_id"]);
        Assert.Equal("kartu", (string?)click["message"]!["content"]);
        (await practice.RespondAsync(click, 7, new { content = "halaman 2", components = Array.Empty<object>() })).Good();
        var seen = (await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray();
        Assert.Equal("halaman 2", (string?)Assert.Single(seen)!["content"]);
        Assert.Empty(seen[0]!["components"]!.AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task A_silent_acknowledgement_lets_the_message_be_edited_later()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var card = await CardAsync(practice, bot);
        await UseAsync(practice, card, "next");
        var click = await bot.ReadEventAsync("INTERACTION_CREATE");
        (await practice.RespondAsync(click, 6)).Good();
        Assert.Equal("deferred_update", (string?)(await practice.SeeAsync($"/interactions/{click["id"]}"))["state"]);
        (await practice.HookAsync(HttpMethod.Patch, click, "/messages/@original", new { content = "nanti" })).Good();
        Assert.Equal("nanti", (string?)(await practice.SeeAsync("/people/siti/channels/umum/messages"))[0]!["content"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Selects_bring_what_was_picked()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var card = await CardAsync(practice, bot);
        await UseAsync(practice, card, "author", "Siporin");
        Assert.Equal("siporin", (string?)(await bot.ReadEventAsync("INTERACTION_CREATE"))["data"]!["values"]![0]);
        await UseAsync(practice, card, "who", "dewi");
        var data = (await bot.ReadEventAsync("INTERACTION_CREATE"))["data"]!;
        Assert.Equal("dewi", (string?)data["resolved"]!["users"]![(string)data["values"]![0]!]!["username"]);
    }

    [Theory(Timeout = 60000)]
    [InlineData("off", new string[0], 403)]
    [InlineData("nothing", new string[0], 404)]
    [InlineData("author", new[] { "Plato" }, 400)]
    [InlineData("author", new string[0], 400)]
    public async Task What_cannot_be_clicked_is_refused(string id, string[] values, int status)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var card = await CardAsync(practice, bot);
        var refused = await practice.ControlAsync(
            HttpMethod.Post, "/people/budi/components", new { channel = "umum", message = (string?)card["id"], custom_id = id, values });
        Assert.Equal(status, refused.Status);
    }

    [Fact(Timeout = 60000)]
    public async Task A_modal_comes_back_filled_in()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var card = await CardAsync(practice, bot);
        await UseAsync(practice, card, "next");
        var click = await bot.ReadEventAsync("INTERACTION_CREATE");
        (await practice.RespondAsync(click, 9, Modal())).Good();
        var submitted = practice.DoAsync("/people/budi/modals?wait=answered", new
        {
            interaction = (string?)click["id"],
            values = new
            {
                question = "dan contohnya?",
                kind = "b",
                agree = true,
                notes = new[] { new { name = "catatan.md", text = "# Catatan" } },
            },
        });
        var modal = await bot.ReadEventAsync("INTERACTION_CREATE");
        Assert.Equal(5, (int?)modal["type"]);
        var inputs = modal["data"]!["components"]!.AsArray().Select(c => c!["component"]).ToList();
        Assert.Equal("dan contohnya?", (string?)inputs[0]!["value"]);
        Assert.Equal("b", (string?)inputs[1]!["value"]);
        Assert.True((bool?)inputs[2]!["value"]);
        var file = modal["data"]!["resolved"]!["attachments"]![(string)inputs[3]!["values"]![0]!]!;
        Assert.Equal("catatan.md", (string?)file["filename"]);
        Assert.Equal((string?)card["id"], (string?)modal["message"]!["id"]);

        (await practice.RespondAsync(modal, 4, new { content = "ini" })).Good();
        Assert.Equal("ini", (string?)(await submitted)["message"]!["content"]);
    }

    static object Modal() => new
    {
        custom_id = "ask",
        title = "Tanya lanjutan",
        components = (object[])
        [
            Label(new { type = 4, custom_id = "question", style = 2 }),
            Label(new
            {
                type = 21,
                custom_id = "kind",
                options = (object[])[new { label = "A", value = "a" }, new { label = "B", value = "b" }],
            }),
            Label(new { type = 23, custom_id = "agree" }),
            Label(new { type = 19, custom_id = "notes" }),
        ],
    };

    static object Label(object component) => new { type = 18, label = "Isi", component };
}
