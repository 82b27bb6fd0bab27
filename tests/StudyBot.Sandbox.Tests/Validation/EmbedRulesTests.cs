using StudyBot.Sandbox.Validation.Messages;
using static StudyBot.Sandbox.Tests.Validation.Faulty;

namespace StudyBot.Sandbox.Tests.Validation;

public sealed class EmbedRulesTests
{
    static string Check(string embeds) => Say(MessageRules.CheckCreate(Read($$"""{"embeds":[{{embeds}}]}"""), MessageFiles.None));

    [Theory]
    [InlineData("title", 256)]
    [InlineData("description", 4096)]
    public void A_text_may_be_as_long_as_its_limit(string field, int limit)
    {
        Assert.Equal("fine", Check($$"""{"{{field}}":"{{Repeat("é", limit)}}"}"""));
        Assert.Equal("fine", Check($$"""{"{{field}}":"  {{Repeat("é", limit)}}  "}"""));
        Assert.Equal($"embeds.0.{field} BASE_TYPE_MAX_LENGTH", Check($$"""{"{{field}}":"{{Repeat("é", limit + 1)}}"}"""));
    }

    [Theory]
    [InlineData("footer", "text", 2048)]
    [InlineData("author", "name", 256)]
    public void A_nested_text_may_be_as_long_as_its_limit(string part, string field, int limit)
    {
        Assert.Equal("fine", Check($$"""{"{{part}}":{"{{field}}":"{{Repeat("a", limit)}}"} }"""));
        Assert.Equal($"embeds.0.{part}.{field} BASE_TYPE_BAD_LENGTH", Check($$"""{"{{part}}":{"{{field}}":"{{Repeat("a", limit + 1)}}"} }"""));
    }

    [Theory]
    [InlineData("""{"name":"n","value":"v"}""", "fine")]
    [InlineData("""{"name":"","value":"v"}""", "embeds.0.fields.0.name BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"n"}""", "embeds.0.fields.0.value BASE_TYPE_REQUIRED")]
    public void A_field_has_a_name_and_a_value(string field, string expected) =>
        Assert.Equal(expected, Check($$"""{"title":"t","fields":[{{field}}]}"""));

    [Fact]
    public void Twenty_five_fields_and_ten_embeds_are_the_most()
    {
        var field = """{"name":"n","value":"v"}""";
        Assert.Equal("fine", Check($$"""{"fields":[{{Join(Enumerable.Repeat(field, 25))}}]}"""));
        Assert.Equal("embeds.0.fields BASE_TYPE_MAX_LENGTH", Check($$"""{"fields":[{{Join(Enumerable.Repeat(field, 26))}}]}"""));
        Assert.Equal("embeds BASE_TYPE_MAX_LENGTH", Check(Join(Enumerable.Repeat("""{"title":"t"}""", 11))));
    }

    [Fact]
    public void The_texts_of_all_embeds_count_together()
    {
        var description = $$"""{"description":"{{Repeat("a", 3000)}}"}""";
        Assert.Equal("fine", Check($"{description},{description}"));
        Assert.Equal("embeds MAX_EMBED_SIZE_EXCEEDED", Check($$"""{{description}},{{description}},{"title":"t"}"""));
    }

    [Theory]
    [InlineData("""{"color":16777216,"title":"t"}""", "embeds.0.color NUMBER_TYPE_MAX")]
    [InlineData("""{"timestamp":"gestern","title":"t"}""", "embeds.0.timestamp DATE_TIME_TYPE_PARSE")]
    [InlineData("""{"url":"kein link","title":"t"}""", "embeds.0.url URL_TYPE_INVALID_URL")]
    [InlineData("""{"url":"ftp://example.org","title":"t"}""", "embeds.0.url URL_TYPE_INVALID_SCHEME")]
    [InlineData("""{"image":{"url":"attachment://a.png"}}""", "fine")]
    [InlineData("""{"image":{}}""", "embeds.0.image.url BASE_TYPE_REQUIRED")]
    [InlineData("""{"color":1}""", "embeds.0.description BASE_TYPE_REQUIRED")]
    [InlineData("""7""", "embeds.0 MODEL_TYPE_CONVERT")]
    public void Colours_times_addresses_and_pictures_are_checked(string embed, string expected) => Assert.Equal(expected, Check(embed));
}
