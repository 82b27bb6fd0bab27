using StudyBot.Sandbox.Validation.Messages;
using static StudyBot.Sandbox.Tests.Validation.Faulty;

namespace StudyBot.Sandbox.Tests.Validation;

public sealed class ComponentRulesTests
{
    static string Old(string components) =>
        Say(MessageRules.CheckCreate(Read($$"""{"content":"x","components":[{{components}}]}"""), MessageFiles.None));

    static string New(string components, params string[] files) =>
        Say(MessageRules.CheckCreate(Read($$"""{"flags":32768,"components":[{{components}}]}"""), Files(files)));

    static string Row(params IEnumerable<string> children) => $$"""{"type":1,"components":[{{Join(children)}}]}""";

    static string Button(string id) => $$"""{"type":2,"style":1,"label":"x","custom_id":"{{id}}"}""";

    static string Select(string id, string more = "") => $$"""{"type":5,"custom_id":"{{id}}"{{more}}}""";

    static string Text(int length) => $$"""{"type":10,"content":"{{Repeat("a", length)}}"}""";

    [Fact]
    public void The_old_system_takes_five_rows_of_five_buttons()
    {
        string[] rows = [.. Enumerable.Range(0, 6).Select(row => Row(Enumerable.Range(0, 5).Select(n => Button($"{row}.{n}"))))];
        Assert.Equal("fine", Old(Join(rows[..5])));
        Assert.Equal("components BASE_TYPE_MAX_LENGTH", Old(Join(rows)));
    }

    [Theory]
    [InlineData("""{"type":1,"components":[]}""", "components.0.components BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"type":1}""", "components.0.components BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":10,"content":"x"}""", "components.0 UNION_TYPE_CHOICES")]
    [InlineData("""{"components":[]}""", "components.0.type BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":1,"components":[{"type":4,"custom_id":"a","style":1}]}""", "components.0.components.0 UNION_TYPE_CHOICES")]
    public void The_old_system_takes_only_rows_of_buttons_or_a_select(string component, string expected) =>
        Assert.Equal(expected, Old(component));

    [Fact]
    public void A_select_needs_a_row_for_itself()
    {
        Assert.Equal("fine", Old(Row(Select("a"))));
        Assert.Equal("components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED", Old(Row(Select("a"), Select("b"))));
        Assert.Equal("components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED", Old(Row(Button("a"), Select("b"))));
    }

    [Theory]
    [InlineData("""{"type":2,"style":1,"label":"x","custom_id":"a"}""", "fine")]
    [InlineData("""{"type":2,"style":1,"label":"x"}""", "custom_id BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":2,"style":1,"custom_id":"a"}""", "BUTTON_COMPONENT_INVALID")]
    [InlineData("""{"type":2,"style":1,"custom_id":"a","emoji":{"name":"📖"}}""", "fine")]
    [InlineData("""{"type":2,"style":1,"custom_id":"a","emoji":{"name":"book"}}""", "emoji.name BUTTON_COMPONENT_INVALID_EMOJI")]
    [InlineData("""{"type":2,"style":1,"label":"x","custom_id":"a","url":"https://x.org"}""", "url BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":2,"style":5,"label":"x","url":"https://x.org"}""", "fine")]
    [InlineData("""{"type":2,"style":5,"label":"x"}""", "url BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":2,"style":5,"label":"x","url":"javascript:1"}""", "url URL_TYPE_INVALID_SCHEME")]
    [InlineData("""{"type":2,"style":5,"label":"x","url":"https://x.org","custom_id":"a"}""", "custom_id BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":2,"style":6,"sku_id":"1","label":"x"}""", "label BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":2,"style":7,"label":"x","custom_id":"a"}""", "style BASE_TYPE_CHOICES")]
    [InlineData("""{"type":2,"label":"x","custom_id":"a"}""", "style BASE_TYPE_REQUIRED")]
    public void A_button_has_what_its_style_needs_and_no_more(string button, string expected) =>
        Assert.Equal(expected, Old(Row(button)).Replace("components.0.components.0", "", StringComparison.Ordinal).TrimStart('.', ' '));

    [Fact]
    public void Labels_end_at_80_and_custom_ids_at_100()
    {
        Assert.Equal("fine", Old(Row(Button(Repeat("😀", 100)))));
        Assert.Equal("components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH", Old(Row(Button(Repeat("a", 101)))));
        Assert.Equal(
            "components.0.components.0.label BASE_TYPE_MAX_LENGTH",
            Old(Row(Button("a").Replace("\"x\"", $"\"{Repeat("a", 81)}\"", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_custom_id_is_used_once_in_a_message_however_deep()
    {
        Assert.Equal("components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED", Old(Row(Button("a"), Button("a"))));
        Assert.Equal(
            "components.1.components.0.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
            New($$"""{{Row(Button("a"))}},{"type":17,"components":[{{Row(Button("a"))}}]}"""));
    }

    [Theory]
    [InlineData(""","options":[{"label":"a","value":"1"},{"label":"b","value":"2"}],"max_values":2""", "fine")]
    [InlineData("", "options BASE_TYPE_REQUIRED")]
    [InlineData(""","options":[]""", "options BASE_TYPE_BAD_LENGTH")]
    [InlineData(""","options":[{"label":"a","value":"1"},{"label":"b","value":"1"}]""", "options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED")]
    [InlineData(""","options":[{"label":"","value":"1"}]""", "options.0.label BASE_TYPE_BAD_LENGTH")]
    [InlineData(""","options":[{"label":"a","value":"1"}],"min_values":2,"max_values":1""", "min_values NUMBER_TYPE_MAX | min_values NUMBER_TYPE_MAX")]
    [InlineData(""","options":[{"label":"a","value":"1"}],"max_values":26""", "max_values NUMBER_TYPE_MAX")]
    [InlineData(""","options":[{"label":"a","value":"1","default":true},{"label":"b","value":"2","default":true}]""", "options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES")]
    public void A_string_select_has_distinct_options_and_sensible_bounds(string more, string expected) =>
        Assert.Equal(
            expected,
            Old(Row($$"""{"type":3,"custom_id":"s"{{more}}}""")).Replace("components.0.components.0.", "", StringComparison.Ordinal));

    [Fact]
    public void A_select_has_at_most_25_options_of_100_characters()
    {
        string Options(int count, int length) => Join(Enumerable.Range(0, count).Select(n => $$"""{"label":"{{Repeat("a", length)}}","value":"{{n}}"}"""));
        Assert.Equal("fine", Old(Row($$"""{"type":3,"custom_id":"s","options":[{{Options(25, 100)}}]}""")));
        Assert.EndsWith("options BASE_TYPE_BAD_LENGTH", Old(Row($$"""{"type":3,"custom_id":"s","options":[{{Options(26, 1)}}]}""")), StringComparison.Ordinal);
        Assert.EndsWith("label BASE_TYPE_BAD_LENGTH", Old(Row($$"""{"type":3,"custom_id":"s","options":[{{Options(1, 101)}}]}""")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""","default_values":[{"id":"1","type":"user"}]""", "fine")]
    [InlineData(""","default_values":[{"id":"1","type":"role"}]""", "components.0.components.0.default_values.0.type BASE_TYPE_CHOICES")]
    [InlineData(""","default_values":[{"id":"1","type":"user"},{"id":"2","type":"user"}]""", "components.0.components.0.default_values BASE_TYPE_BAD_LENGTH")]
    public void Default_values_fit_the_select(string more, string expected) => Assert.Equal(expected, Old(Row(Select("s", more))));

    [Fact]
    public void Forty_components_are_the_most_and_nested_ones_count()
    {
        string Message(int texts) => $$"""{"type":17,"components":[{{Join(Enumerable.Repeat(Text(1), texts))}}]}""";
        Assert.Equal("fine", New(Message(39)));
        Assert.Equal("components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", New(Message(40)));
    }

    [Fact]
    public void Four_thousand_characters_of_text_are_the_most_in_all_texts_together()
    {
        Assert.Equal("fine", New($"{Text(2000)},{Text(2000)}"));
        Assert.Equal("components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", New($"{Text(2000)},{Text(2001)}"));
        Assert.Equal("components.0.content BASE_TYPE_BAD_LENGTH", New(Text(0)));
    }

    [Theory]
    [InlineData("""{"type":9,"components":[{"type":10,"content":"a"}],"accessory":{"type":2,"style":1,"label":"x","custom_id":"a"}}""", "fine")]
    [InlineData("""{"type":9,"components":[{"type":10,"content":"a"}]}""", "components.0.accessory BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":9,"components":[],"accessory":{"type":11,"media":{"url":"https://x.org/a.png"}}}""", "components.0.components BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"type":17,"components":[{"type":17,"components":[{"type":10,"content":"a"}]}]}""", "components.0.components.0 UNION_TYPE_CHOICES")]
    [InlineData("""{"type":17,"accent_color":16777216,"components":[{"type":14}]}""", "components.0.accent_color NUMBER_TYPE_MAX")]
    [InlineData("""{"type":14,"spacing":3}""", "components.0.spacing BASE_TYPE_CHOICES")]
    [InlineData("""{"type":2,"style":1,"label":"x","custom_id":"a"}""", "components.0 UNION_TYPE_CHOICES")]
    [InlineData("""{"type":18,"label":"x","component":{"type":4,"custom_id":"a","style":1}}""", "components.0 UNION_TYPE_CHOICES")]
    [InlineData("""{"type":12,"items":[]}""", "components.0.items BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"type":13,"file":{"url":"attachment://a.txt"}}""", "fine")]
    [InlineData("""{"type":13,"file":{"url":"https://x.org/a.txt"}}""", "components.0.file.url URL_TYPE_INVALID_SCHEME")]
    [InlineData("""{"type":13,"file":{"url":"attachment://b.txt"}}""", "components.0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND")]
    [InlineData("""{"type":14,"id":3},{"type":14,"id":3}""", "components.1.id COMPONENT_ID_DUPLICATED")]
    [InlineData("""{"type":14,"id":0},{"type":14,"id":0}""", "fine")]
    public void Layout_and_content_nest_as_documented(string components, string expected) => Assert.Equal(expected, New(components, "a.txt"));
}
