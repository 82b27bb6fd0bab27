using StudyBot.Sandbox.Validation.Commands;
using static StudyBot.Sandbox.Tests.Validation.Faulty;

namespace StudyBot.Sandbox.Tests.Validation;

public sealed class CommandRulesTests
{
    static string Check(string body) => Say(CommandRules.Check(Read(body), inGuild: false));

    static string Options(string options) => Check($$"""{"name":"tanya","description":"d","options":[{{options}}]}""");

    [Theory]
    [InlineData("tanya", "fine")]
    [InlineData("tanya-jawab_2", "fine")]
    [InlineData("jum'at", "fine")]
    [InlineData("質問", "fine")]
    [InlineData("ถาม", "fine")]
    [InlineData("Tanya", "name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("ÉTUDE", "name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("tanya jawab", "name STRING_TYPE_REGEX | name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("tanya!", "name STRING_TYPE_REGEX | name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("", "name BASE_TYPE_BAD_LENGTH")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefg", "name BASE_TYPE_BAD_LENGTH")]
    public void A_slash_commands_name_is_lower_case_without_spaces(string name, string expected) =>
        Assert.Equal(expected, Check($$"""{"name":"{{name}}","description":"d"}"""));

    [Theory]
    [InlineData("""{"id":"tanya","en-US":"ask"}""", "fine")]
    [InlineData("""{"en-US":"Ask"}""", "name_localizations.en-US APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"en":"ask"}""", "name_localizations.en BASE_TYPE_CHOICES")]
    public void A_localised_name_follows_the_same_rules(string names, string expected) =>
        Assert.Equal(expected, Check($$"""{"name":"tanya","description":"d","name_localizations":{{names}}}"""));

    [Theory]
    [InlineData("""{"name":"a"}""", "description BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"a","description":""}""", "description BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"type":2,"name":"Kirim ke tutor"}""", "fine")]
    [InlineData("""{"type":3,"name":"Kutip","description":"d"}""", "description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED")]
    [InlineData("""{"type":2,"name":"Kutip","options":[{"type":3,"name":"a","description":"d"}]}""", "options APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED")]
    [InlineData("""{"type":9,"name":"a","description":"d"}""", "type BASE_TYPE_CHOICES")]
    [InlineData("""{"name":"a","description":"d","default_member_permissions":"32"}""", "fine")]
    [InlineData("""{"name":"a","description":"d","default_member_permissions":"all"}""", "default_member_permissions NUMBER_TYPE_COERCE")]
    [InlineData("""{"name":"a","description":"d","contexts":[0,0]}""", "contexts.1 SET_TYPE_ALREADY_CONTAINS_VALUE")]
    public void A_command_has_what_its_type_has(string body, string expected) => Assert.Equal(expected, Check(body));

    [Fact]
    public void Contexts_are_for_global_commands()
    {
        var body = Read("""{"name":"a","description":"d","contexts":[0]}""");
        Assert.Equal("contexts BASE_TYPE_FORBIDDEN", Say(CommandRules.Check(body, inGuild: true)));
    }

    [Fact]
    public void An_edit_names_only_what_changes()
    {
        Assert.Equal("fine", Say(CommandRules.Check(Read("""{"description":"neu"}"""), inGuild: false, existingType: 1)));
        Assert.Equal("name APPLICATION_COMMAND_INVALID_NAME", Say(CommandRules.Check(Read("""{"name":"Neu"}"""), inGuild: false, existingType: 1)));
    }

    [Theory]
    [InlineData("""{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","required":true}""", "options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID")]
    [InlineData("""{"type":3,"name":"a","description":"d"},{"type":4,"name":"a","description":"d"}""", "options.1 APPLICATION_COMMAND_OPTIONS_NAME_INVALID")]
    [InlineData("""{"type":1,"name":"a","description":"d"},{"type":3,"name":"b","description":"d"}""", "options.1.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")]
    [InlineData("""{"type":2,"name":"g","description":"d","options":[{"type":1,"name":"s","description":"d","options":[{"type":3,"name":"a","description":"d"}]}]}""", "fine")]
    [InlineData("""{"type":1,"name":"s","description":"d","options":[{"type":1,"name":"t","description":"d"}]}""", "options.0.options.0 UNION_TYPE_CHOICES")]
    [InlineData("""{"type":2,"name":"g","description":"d","options":[{"type":3,"name":"a","description":"d"}]}""", "options.0.options.0 UNION_TYPE_CHOICES")]
    [InlineData("""{"type":3,"name":"A","description":"d"}""", "options.0.name APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"type":3,"name":"a","description":"d","choices":[{"name":"x","value":"y"}],"autocomplete":true}""", "options.0.autocomplete BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":4,"name":"a","description":"d","choices":[{"name":"x","value":"y"}]}""", "options.0.choices.0.value NUMBER_TYPE_COERCE")]
    [InlineData("""{"type":3,"name":"a","description":"d","choices":[{"name":"x","value":"1"},{"name":"x","value":"2"}]}""", "options.0.choices.1 APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS")]
    [InlineData("""{"type":5,"name":"a","description":"d","autocomplete":true}""", "options.0.autocomplete BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":3,"name":"a","description":"d","min_value":1}""", "options.0.min_value BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":4,"name":"a","description":"d","min_value":3,"max_value":2}""", "options.0.min_value BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"type":3,"name":"a","description":"d","max_length":6001}""", "options.0.max_length NUMBER_TYPE_MAX")]
    [InlineData("""{"type":11,"name":"a","description":"d","file_types":[".pdf"]}""", "fine")]
    [InlineData("""{"type":12,"name":"a","description":"d"}""", "options.0 UNION_TYPE_CHOICES")]
    public void Options_are_ordered_named_and_nested_as_documented(string options, string expected) => Assert.Equal(expected, Options(options));

    [Fact]
    public void At_most_25_options_and_25_choices()
    {
        string Many(int count, Func<int, string> item) => Join(Enumerable.Range(0, count).Select(item));
        string Option(int n) => $$"""{"type":3,"name":"o{{n}}","description":"d"}""";
        string Choice(int n) => $$"""{"name":"c{{n}}","value":"{{n}}"}""";
        Assert.Equal("fine", Options(Many(25, Option)));
        Assert.Equal("options BASE_TYPE_MAX_LENGTH", Options(Many(26, Option)));
        Assert.Equal(
            "options.0.choices BASE_TYPE_MAX_LENGTH",
            Options($$"""{"type":3,"name":"a","description":"d","choices":[{{Many(26, Choice)}}]}"""));
    }

    [Fact]
    public void A_command_of_more_than_8000_characters_is_too_large_counting_the_longest_language()
    {
        string Body(int choices, string localized) => $$"""
            {"name":"tanya","description":"d","options":[{{Join(Enumerable.Range(0, 4).Select(option => $$"""
              {"type":3,"name":"o{{option}}","description":"d","choices":[{{Join(Enumerable.Range(0, choices).Select(n => $$"""
                {"name":"{{n:00}}","name_localizations":{"id":"{{n:00}}{{localized}}"},"value":"{{n:00}}"}
                """))}}]}
              """))}}]}
            """;
        Assert.Equal("fine", Check(Body(25, Repeat("a", 70))));
        Assert.Equal("APPLICATION_COMMAND_TOO_LARGE", Check(Body(25, Repeat("a", 80))));
    }

    [Fact]
    public void A_list_has_each_name_once_per_type_and_at_most_a_hundred_slash_commands()
    {
        string All(string body) => Say(CommandRules.CheckAll(Read(body), inGuild: false));
        Assert.Equal("fine", All("""[{"name":"a","description":"d"},{"type":2,"name":"a"}]"""));
        Assert.Equal("1 APPLICATION_COMMANDS_DUPLICATE_NAME", All("""[{"name":"a","description":"d"},{"name":"a","description":"d"}]"""));
        Assert.Equal("0.name BASE_TYPE_REQUIRED", All("""[{"description":"d"}]"""));
        Assert.Equal("LIST_TYPE_CONVERT", All("{}"));

        string Many(int count) => $"[{Join(Enumerable.Range(0, count).Select(n => $$"""{"name":"c{{n}}","description":"d"}"""))}]";
        Assert.Equal("fine", All(Many(100)));
        Assert.Equal("30032", All(Many(101)));
    }
}
