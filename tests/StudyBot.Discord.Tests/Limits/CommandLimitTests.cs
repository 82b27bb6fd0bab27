using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;

namespace StudyBot.Discord.Tests.Limits;

public sealed class CommandLimitTests
{
    [Theory]
    [InlineData("fungsi", true)]
    [InlineData("data-saya", true)]
    [InlineData("pengertian_2", true)]
    [InlineData("नमस्ते", true)]
    [InlineData("Fungsi", false)]
    [InlineData("ÉMILE", false)]
    [InlineData("dua kata", false)]
    [InlineData("tanya?", false)]
    [InlineData("", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyz-abcdef", false)]
    public void Slash_names_are_what_Discord_documents(string name, bool fits) =>
        Assert.Equal(fits, CommandLimits.Check([Named(name)]).Count == 0);

    [Fact]
    public void Menu_commands_may_have_capitals_and_spaces_but_no_description()
    {
        var command = new CommandDefinition { Type = CommandType.Message, Name = "Cari jawaban" };

        Assert.Empty(CommandLimits.Check([command]));
        Assert.NotEmpty(CommandLimits.Check([command with { Description = "a" }]));
    }

    [Fact]
    public void Options_are_counted_ordered_and_named_once()
    {
        var option = new CommandOption { Type = CommandOptionType.String, Name = "a", Description = "b" };

        Assert.Equal(["0.options.1.required"], Paths(option, option with { Name = "c", Required = true }));
        Assert.Equal(["0.options"], Paths(option, option));
        Assert.Equal(["0.options"], Paths([.. Enumerable.Range(1, 26).Select(number => option with { Name = $"o{number}" })]));
        Assert.Equal(["0.options.0.autocomplete"], Paths(option with { Autocomplete = true, Choices = [Choice("x")] }));
        Assert.Equal(["0.options.0.choices"], Paths(option with { Choices = [.. Enumerable.Range(1, 26).Select(number => Choice($"{number}"))] }));
        Assert.Equal(["0.options.0.choices.0.value"], Paths(option with { Choices = [Choice("x") with { Value = ScalarValue.Of(new string('a', 101)) }] }));
    }

    [Fact]
    public void A_command_has_eight_thousand_characters_with_the_longest_translation_of_each()
    {
        CommandOption Option(int number) => new()
        {
            Type = CommandOptionType.String,
            Name = $"o{number}",
            Description = "a",
            DescriptionLocalizations = new Dictionary<string, string> { ["id"] = new string('b', 100) },
            Choices = [.. Enumerable.Range(1, 25).Select(choice => Choice($"{choice}") with { Name = new string('c', 100) })],
        };

        Assert.Empty(Paths(Option(1), Option(2), Option(3)));
        Assert.Equal(["0"], Paths(Option(1), Option(2), Option(3), Option(4)));
    }

    [Fact]
    public void One_scope_has_a_hundred_slash_commands_with_different_names()
    {
        CommandDefinition[] commands = [.. Enumerable.Range(1, 101).Select(number => Named($"c{number}"))];

        Assert.Empty(CommandLimits.Check(commands[..100]));
        Assert.NotEmpty(CommandLimits.Check(commands));
        Assert.NotEmpty(CommandLimits.Check([Named("a"), Named("a")]));
    }

    [Fact]
    public void Suggestions_are_at_most_twenty_five() =>
        Assert.NotEmpty(CommandLimits.CheckChoices([.. Enumerable.Range(1, 26).Select(number => Choice($"{number}"))]));

    private static CommandDefinition Named(string name) => new() { Name = name, Description = "Keterangan" };

    private static CommandChoice Choice(string name) => new() { Name = name, Value = ScalarValue.Of(name) };

    private static List<string> Paths(params CommandOption[] options) =>
        [.. CommandLimits.Check([Named("a") with { Options = options }]).Select(fault => fault.Path)];
}
