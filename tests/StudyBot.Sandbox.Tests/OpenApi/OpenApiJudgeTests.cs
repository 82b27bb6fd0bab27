using System.Text.Json;
using StudyBot.Sandbox.Validation;

namespace StudyBot.Sandbox.Tests.OpenApi;

public sealed class OpenApiJudgeTests
{
    const string Messages = "/channels/5/messages";
    const string Callback = "/interactions/5/token/callback";

    static IReadOnlyList<string> Judge(string method, string path, string? body = null, string[]? query = null, string[]? parts = null)
    {
        if (OpenApiJudge.FromEnvironment() is not { } judge)
        {
            Assert.Skip($"{OpenApiJudge.PathVariable} does not name Discord's API description.");
            return [];
        }

        return judge.Judge(new JudgedRequest(method, path, body is null ? null : "application/json", body is null ? null : Read(body))
        {
            Query = query ?? [],
            Parts = parts ?? [],
        });
    }

    static JsonElement Read(string text) => JsonDocument.Parse(text).RootElement;

    [Theory]
    [InlineData("POST", Messages, """{"content":"hi","tts":false,"allowed_mentions":{"parse":[]}}""")]
    [InlineData("POST", Messages, """{"flags":32768,"components":[{"type":17,"components":[{"type":10,"content":"x"},{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"b"}]}]}]}""")]
    [InlineData("PATCH", "/channels/5/messages/6", """{"content":null,"attachments":[{"id":"0"},{"id":1}]}""")]
    [InlineData("POST", Callback, """{"type":5,"data":{"flags":64}}""")]
    [InlineData("POST", Callback, """{"type":6}""")]
    [InlineData("POST", Callback, """{"type":8,"data":{"choices":[{"name":"a","value":1.5}]}}""")]
    [InlineData("POST", Callback, """{"type":9,"data":{"custom_id":"m","title":"t","components":[{"type":18,"label":"l","component":{"type":19,"custom_id":"f","file_types":[".pdf"]}}]}}""")]
    [InlineData("PATCH", "/webhooks/5/token/messages/@original", """{"content":"x"}""")]
    [InlineData("PUT", "/applications/5/commands", """[{"name":"a","description":"d","nsfw":false,"default_member_permissions":"32","options":[{"type":3,"name":"o","description":"d","autocomplete":true}]}]""")]
    [InlineData("PUT", "/channels/5/messages/6/reactions/%F0%9F%91%8D/@me", null)]
    [InlineData("GET", "/gateway/bot", null)]
    public void What_fits_passes(string method, string path, string? body) => Assert.Empty(Judge(method, path, body));

    [Theory]
    [InlineData(Messages, """{"content":"x","embed":{}}""", "/embed: the property is not listed.")]
    [InlineData(Messages, """{"components":[{"type":1,"components":[{"type":2,"style":1,"lable":"a","custom_id":"b"}]}]}""", "/components/0/components/0/lable: the property is not listed.")]
    [InlineData(Messages, """{"components":[{"type":17,"components":[{"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"a","value":"b","colour":1}]}]}]}]}""", "/components/0/components/0/components/0/options/0/colour: the property is not listed.")]
    [InlineData(Messages, """{"allowed_mentions":{"parse":[],"reply":true}}""", "/allowed_mentions/reply: the property is not listed.")]
    [InlineData(Messages, """{"components":[{"type":14},{"type":10,"text":"x","content":"y"}]}""", "/components/1/text: the property is not listed.")]
    [InlineData(Messages, """{"components":[{"type":99}]}""", "/components/0: no kind that may stand here fits.")]
    [InlineData(Callback, """{"type":4,"data":{"content":"x","flag":64}}""", "/data/flag: the property is not listed.")]
    [InlineData(Callback, """{"type":9,"data":{"custom_id":"m","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"a","style":1,"foo":1}}]}}""", "/data/components/0/component/foo: the property is not listed.")]
    [InlineData(Callback, """{"type":3}""", "The body: no kind that may stand here fits.")]
    public void A_property_that_is_not_listed_is_named_with_its_place(string path, string body, string expected) =>
        Assert.Equal([expected], Judge("POST", path, body));

    [Fact]
    public void A_value_out_of_bounds_is_named_with_its_place()
    {
        var objection = Assert.Single(Judge("POST", Messages, $$"""{"embeds":[{"title":"{{new string('a', 257)}}"}]}"""));
        Assert.StartsWith("/embeds/0/title: ", objection, StringComparison.Ordinal);
        Assert.Contains("256", objection, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/channels/5/letters", "The description has no such operation.")]
    [InlineData("POST", "/channels/five/messages", "The description has no such operation.")]
    [InlineData("POST", Messages, "The body is missing.")]
    public void An_operation_exists_and_gets_what_it_needs(string method, string path, string expected) =>
        Assert.Equal([expected], Judge(method, path));

    [Fact]
    public void Query_and_parts_are_listed_too()
    {
        Assert.Empty(Judge("GET", Messages, query: ["limit", "before"]));
        Assert.Equal(["The query parameter page is not listed."], Judge("GET", Messages, query: ["page"]));
        Assert.Empty(Judge("POST", Messages, """{"content":"x"}""", parts: ["payload_json", "files[0]"]));
        Assert.Equal(["The part file is neither payload_json nor files[n]."], Judge("POST", Messages, "{}", parts: ["payload_json", "file"]));
        Assert.Equal(["The operation takes no multipart body."], Judge("PUT", "/applications/5/commands", "[]", parts: ["payload_json"]));
    }
}
