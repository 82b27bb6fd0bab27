using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Rest;

public sealed class UploadTests
{
    static MultipartFormDataContent Form(string payload, params (string Name, string Text)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(payload, Encoding.UTF8, "application/json"), "payload_json" } };
        foreach (var (i, (name, text)) in files.Index())
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), $"files[{i}]", name);
        return form;
    }

    static async Task<JsonNode> SendAsync(Practice practice, string payload, params (string Name, string Text)[] files)
    {
        using var form = Form(payload, files);
        return await practice.BotOkAsync(HttpMethod.Post, $"/channels/{await practice.ChannelAsync("umum")}/messages", content: form);
    }

    [Fact(Timeout = 60000)]
    public async Task Files_are_served_back()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var message = await SendAsync(
            practice, """{"content":"bahan","attachments":[{"id":0,"description":"Bab 1"}]}""", ("bab satu.md", "# Bab 1"));
        var attachment = message["attachments"]![0]!;
        Assert.Equal("Bab 1", (string?)attachment["description"]);
        using var http = new HttpClient();
        Assert.Equal("# Bab 1", await http.GetStringAsync((string?)attachment["url"], TestContext.Current.CancellationToken));
        Assert.StartsWith(practice.Server.Address.ToString(), (string?)attachment["url"], StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task Embeds_and_components_point_at_their_files()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var card = await SendAsync(practice, """{"embeds":[{"title":"a","image":{"url":"attachment://a.png"}}]}""", ("a.png", "png"));
        Assert.Equal((string?)card["attachments"]![0]!["url"], (string?)card["embeds"]![0]!["image"]!["url"]);

        var v2 = await SendAsync(
            practice,
            """{"flags":32768,"components":[{"type":17,"components":[{"type":10,"content":"# Judul"},{"type":13,"file":{"url":"attachment://b.pdf"}}]}]}""",
            ("b.pdf", "pdf"));
        var container = v2["components"]![0]!;
        Assert.Equal((string?)v2["attachments"]![0]!["url"], (string?)container["components"]![1]!["file"]!["url"]);
        Assert.Equal([1, 2, 3], new[] { container, container["components"]![0]!, container["components"]![1]! }.Select(c => (int?)c["id"]));
    }

    [Fact(Timeout = 60000)]
    public async Task An_edit_keeps_the_files_it_lists_and_adds_new_ones()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var message = await SendAsync(practice, """{"content":"dua"}""", ("a.txt", "a"), ("b.txt", "b"));
        var kept = (string?)message["attachments"]![1]!["id"];
        using var form = Form($$"""{"attachments":[{"id":"{{kept}}"},{"id":0}]}""", ("c.txt", "c"));
        var edited = await practice.BotOkAsync(
            HttpMethod.Patch, $"/channels/{message["channel_id"]}/messages/{message["id"]}", content: form);
        Assert.Equal(["b.txt", "c.txt"], edited["attachments"]!.AsArray().Select(a => (string?)a!["filename"]));
        Assert.Equal("dua", (string?)edited["content"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Without_the_permission_no_file_is_taken()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.DoAsync("/faults/permissions", new { channel = "umum", revoke = (string[])["ATTACH_FILES"] });
        using var form = Form("""{"content":"bahan"}""", ("a.txt", "a"));
        var path = $"/channels/{await practice.ChannelAsync("umum")}/messages";
        Assert.Equal("403/50013", (await practice.BotAsync(HttpMethod.Post, path, content: form)).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_deferred_answer_becomes_components_by_its_edit()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        (await practice.RespondAsync(interaction, 5)).Good();
        var edited = (await practice.HookAsync(HttpMethod.Patch, interaction, "/messages/@original", new
        {
            flags = 32768,
            components = new[] { new { type = 10, content = "# Fungsi" } },
        })).Good();
        Assert.Equal(32768, (int?)edited["flags"]);
        Assert.Equal("# Fungsi", (string?)edited["components"]![0]!["content"]);
    }
}
