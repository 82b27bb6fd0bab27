using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Rest;

public sealed class CommandTests
{
    const string Global = $"/applications/{Interacting.Application}/commands";
    const string InClass = $"/applications/{Interacting.Application}/guilds/1100000000000001000/commands";

    static async Task<string> NamesAsync(Practice practice, string path) =>
        string.Join(' ', (await practice.BotOkAsync(HttpMethod.Get, path)).AsArray().Select(c => c!["name"]));

    [Fact(Timeout = 60000)]
    public async Task The_same_name_is_replaced_and_keeps_its_id()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var first = await practice.BotAsync(HttpMethod.Post, Global, new { name = "fungsi", description = "lama" });
        var second = await practice.BotAsync(HttpMethod.Post, Global, new { name = "fungsi", description = "baru" });
        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal((string?)first.Json["id"], (string?)second.Json["id"]);
        Assert.NotEqual((string?)first.Json["version"], (string?)second.Json["version"]);
        Assert.Equal("fungsi", await NamesAsync(practice, Global));
    }

    [Fact(Timeout = 60000)]
    public async Task Overwriting_a_scope_removes_what_is_not_listed()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var before = await practice.BotOkAsync(HttpMethod.Put, Global, new[]
        {
            new { name = "fungsi", description = "a" },
            new { name = "tujuan", description = "b" },
        });
        var after = await practice.BotOkAsync(HttpMethod.Put, Global, new[] { new { name = "tujuan", description = "c" } });
        Assert.Equal((string?)before[1]!["id"], (string?)after[0]!["id"]);
        Assert.Equal("tujuan", await NamesAsync(practice, Global));
    }

    [Fact(Timeout = 60000)]
    public async Task A_server_has_its_own_commands_beside_the_global_ones()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.BotOkAsync(HttpMethod.Post, Global, new { name = "fungsi", description = "a" });
        await practice.BotOkAsync(HttpMethod.Post, InClass, new { name = "fungsi", description = "b" });
        Assert.Equal("fungsi", await NamesAsync(practice, InClass));
        Assert.Equal(2, (await practice.SeeAsync("/people/siti/commands?channel=umum")).AsArray().Count);
        Assert.Single((await practice.SeeAsync("/people/siti/commands?channel=dm")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task A_command_is_edited_and_deleted()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var id = (string?)(await practice.BotOkAsync(HttpMethod.Post, Global, new { name = "fungsi", description = "a" }))["id"];
        var edited = await practice.BotOkAsync(HttpMethod.Patch, $"{Global}/{id}", new { description = "b" });
        Assert.Equal(("fungsi", "b"), ((string?)edited["name"], (string?)edited["description"]));
        Assert.Equal(204, (await practice.BotAsync(HttpMethod.Delete, $"{Global}/{id}")).Status);
        Assert.Equal("404/10063", (await practice.BotAsync(HttpMethod.Get, $"{Global}/{id}")).Refusal);
    }

    [Theory(Timeout = 60000)]
    [InlineData("""{"name":"Fungsi","description":"a"}""")]
    [InlineData("""{"name":"fungsi"}""")]
    [InlineData("""{"name":"fungsi","description":"a","options":[{"type":3,"name":"x"}]}""")]
    public async Task A_faulty_command_is_refused(string body)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("400/50035", (await practice.BotAsync(HttpMethod.Post, Global, JsonNode.Parse(body))).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Translations_are_listed_on_request()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.BotOkAsync(HttpMethod.Post, Global, new
        {
            name = "fungsi",
            description = "Functions",
            description_localizations = new { id = "Fungsi" },
        });
        Assert.Null((await practice.BotOkAsync(HttpMethod.Get, Global))[0]!["description_localizations"]);
        var full = await practice.BotOkAsync(HttpMethod.Get, Global + "?with_localizations=true");
        Assert.Equal("Fungsi", (string?)full[0]!["description_localizations"]!["id"]);
    }
}
