using StudyBot.Sandbox.Validation.Interactions;
using StudyBot.Sandbox.Validation.Messages;
using static StudyBot.Sandbox.Tests.Validation.Faulty;

namespace StudyBot.Sandbox.Tests.Validation;

public sealed class CallbackRulesTests
{
    static readonly ExistingMessage Source = new(0, true, false, true, new HashSet<string>());
    static readonly CallbackSetting Command = new(2);
    static readonly CallbackSetting Component = new(3, Source);
    static readonly CallbackSetting Autocomplete = new(4);

    static string Check(string body, CallbackSetting setting) => Say(CallbackRules.Check(Read(body), setting, MessageFiles.None));

    static string Modal(string components, string title = "t") =>
        Check($$"""{"type":9,"data":{"custom_id":"m","title":"{{title}}","components":[{{components}}]} }""", Command);

    static string Label(string component) => $$"""{"type":18,"label":"Nama","component":{{component}}}""";

    [Theory]
    [InlineData(2, false, "4 5 9 12")]
    [InlineData(3, true, "4 5 6 7 9 12")]
    [InlineData(4, false, "8")]
    [InlineData(5, true, "4 5 6 7 12")]
    [InlineData(5, false, "4 5 12")]
    public void Each_interaction_has_its_own_answers(int type, bool withMessage, string expected)
    {
        var setting = new CallbackSetting(type, withMessage ? Source : null);
        var bodies = new Dictionary<int, string>
        {
            [4] = """{"type":4,"data":{"content":"x"}}""",
            [5] = """{"type":5}""",
            [6] = """{"type":6}""",
            [7] = """{"type":7,"data":{"content":"x"}}""",
            [8] = """{"type":8,"data":{"choices":[]}}""",
            [9] = """{"type":9,"data":{"custom_id":"m","title":"t","components":[{"type":10,"content":"x"}]}}""",
            [12] = """{"type":12}""",
        };
        Assert.Equal(expected, string.Join(" ", bodies.Where(body => Check(body.Value, setting) == "fine").Select(body => body.Key)));
        Assert.Equal("type BASE_TYPE_CHOICES", Check("""{"type":1}""", setting));
    }

    [Theory]
    [InlineData("""{"type":4,"data":{"content":"x","flags":64}}""", "fine")]
    [InlineData("""{"type":4,"data":{}}""", "50006")]
    [InlineData("""{"type":4}""", "data BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":5,"data":{"flags":64}}""", "fine")]
    [InlineData("""{"type":5,"data":{"flags":32768}}""", "data.flags BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":4,"data":{"flags":32832,"components":[{"type":10,"content":"x"}]}}""", "fine")]
    public void A_reply_is_a_message_and_a_deferral_only_chooses_its_audience(string body, string expected) =>
        Assert.Equal(expected, Check(body, Command));

    [Fact]
    public void An_update_may_not_leave_an_empty_message()
    {
        Assert.Equal("50006", Check("""{"type":7,"data":{"content":"","components":[]}}""", Component));
        Assert.Equal("fine", Check("""{"type":7,"data":{"components":[]}}""", Component));
    }

    [Theory]
    [InlineData("""{"name":"a","value":"b"}""", 3, "fine")]
    [InlineData("""{"name":"a","value":1}""", 3, "data.choices.0.value STRING_TYPE_CONVERT")]
    [InlineData("""{"name":"a","value":1}""", 4, "fine")]
    [InlineData("""{"name":"a","value":1.5}""", 4, "data.choices.0.value NUMBER_TYPE_COERCE")]
    [InlineData("""{"name":"a","value":1.5}""", 10, "fine")]
    [InlineData("""{"name":"a","value":9007199254740992}""", 4, "data.choices.0.value NUMBER_TYPE_MAX")]
    [InlineData("""{"name":"","value":"b"}""", 3, "data.choices.0.name BASE_TYPE_REQUIRED")]
    [InlineData("""{"value":"b"}""", 3, "data.choices.0.name BASE_TYPE_REQUIRED")]
    public void A_choice_has_a_name_and_a_value_of_the_options_type(string choice, int type, string expected) =>
        Assert.Equal(expected, Check($$"""{"type":8,"data":{"choices":[{{choice}}]} }""", Autocomplete with { FocusedOptionType = type }));

    [Fact]
    public void At_most_25_choices_of_100_characters_are_offered()
    {
        string Choices(int count, int name, int value) =>
            $$"""{"type":8,"data":{"choices":[{{Join(Enumerable.Repeat($$"""{"name":"{{Repeat("a", name)}}","value":"{{Repeat("b", value)}}"}""", count))}}]} }""";
        Assert.Equal("fine", Check(Choices(25, 100, 100), Autocomplete));
        Assert.Equal("data.choices BASE_TYPE_MAX_LENGTH", Check(Choices(26, 1, 1), Autocomplete));
        Assert.Equal("data.choices.0.name BASE_TYPE_BAD_LENGTH", Check(Choices(1, 101, 1), Autocomplete));
        Assert.Equal("data.choices.0.value BASE_TYPE_MAX_LENGTH", Check(Choices(1, 1, 101), Autocomplete));
    }

    [Theory]
    [InlineData("""{"type":4,"custom_id":"a","style":2,"min_length":1,"max_length":4000,"placeholder":"p"}""", "fine")]
    [InlineData("""{"type":4,"custom_id":"a","style":3}""", "style BASE_TYPE_CHOICES")]
    [InlineData("""{"type":4,"custom_id":"a","style":1,"max_length":4001}""", "max_length NUMBER_TYPE_MAX")]
    [InlineData("""{"type":4,"custom_id":"a","style":1,"min_length":5,"max_length":4}""", "min_length NUMBER_TYPE_MAX")]
    [InlineData("""{"type":4,"custom_id":"a","style":1,"label":"zwei"}""", "label BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":3,"custom_id":"a","options":[{"label":"x","value":"y"}]}""", "fine")]
    [InlineData("""{"type":3,"custom_id":"a","options":[{"label":"x","value":"y"}],"disabled":true}""", "disabled BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":3,"custom_id":"a","options":[{"label":"x","value":"y"}],"min_values":0}""", "min_values NUMBER_TYPE_MIN")]
    [InlineData("""{"type":3,"custom_id":"a","options":[{"label":"x","value":"y"}],"min_values":0,"required":false}""", "fine")]
    [InlineData("""{"type":19,"custom_id":"a","max_values":10,"file_types":[".pdf","image"]}""", "fine")]
    [InlineData("""{"type":19,"custom_id":"a","max_values":11}""", "max_values NUMBER_TYPE_MAX")]
    [InlineData("""{"type":19,"custom_id":"a","file_types":["pdf"]}""", "file_types.0 BASE_TYPE_CHOICES")]
    [InlineData("""{"type":21,"custom_id":"a","options":[{"label":"x","value":"y"}]}""", "options BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"type":21,"custom_id":"a","options":[{"label":"x","value":"y"},{"label":"z","value":"w"}]}""", "fine")]
    [InlineData("""{"type":22,"custom_id":"a","options":[{"label":"x","value":"y"}],"max_values":2}""", "max_values NUMBER_TYPE_MAX")]
    [InlineData("""{"type":23,"custom_id":"a","default":true}""", "fine")]
    [InlineData("""{"type":23,"custom_id":"a","required":true}""", "required BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":2,"style":1,"label":"x","custom_id":"a"}""", "UNION_TYPE_CHOICES")]
    public void A_modals_inputs_are_checked_each_by_its_kind(string component, string expected) =>
        Assert.Equal(expected, Modal(Label(component)).Replace("data.components.0.component", "", StringComparison.Ordinal).TrimStart('.', ' '));

    [Fact]
    public void A_modal_has_a_title_of_45_and_one_to_five_components()
    {
        var input = Label("""{"type":23,"custom_id":"a"}""");
        var inputs = Enumerable.Range(0, 6).Select(n => Label($$"""{"type":23,"custom_id":"{{n}}"}""")).ToArray();
        Assert.Equal("fine", Modal(Join(inputs[..5]), Repeat("t", 45)));
        Assert.Equal("data.title BASE_TYPE_BAD_LENGTH", Modal(input, Repeat("t", 46)));
        Assert.Equal("data.components BASE_TYPE_BAD_LENGTH", Modal(Join(inputs)));
        Assert.Equal("data.components BASE_TYPE_BAD_LENGTH", Modal(""));
        Assert.Equal("data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED", Modal($"{input},{input}"));
        Assert.Equal(
            "data.components.0.label BASE_TYPE_BAD_LENGTH",
            Modal(input.Replace("Nama", Repeat("n", 46), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_input_in_a_row_is_the_old_form_and_needs_its_own_label()
    {
        Assert.Equal("fine", Modal("""{"type":1,"components":[{"type":4,"custom_id":"a","style":1,"label":"Nama"}]}"""));
        Assert.Equal(
            "data.components.0.components.0.label BASE_TYPE_REQUIRED",
            Modal("""{"type":1,"components":[{"type":4,"custom_id":"a","style":1}]}"""));
    }
}
