using System.Globalization;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using Wire = StudyBot.Discord.Models.Commands;

namespace StudyBot.Discord.Interactions;

/// <summary>Writes commands as Discord registers them. Pure.</summary>
/// <remarks>Source: developers/interactions/application-commands.</remarks>
internal static class CommandWriter
{
    /// <summary>Longest description, option name, choice name and choice value.</summary>
    private const int MaxText = 100;

    /// <summary>A command. Contexts and kinds of installation are Discord's to be told for global commands only.</summary>
    public static Wire.CommandDefinition Write(CommandDefinition command) => new()
    {
        Type = command.Kind switch
        {
            CommandKind.Message => Wire.CommandType.Message,
            CommandKind.User => Wire.CommandType.User,
            _ => Wire.CommandType.ChatInput,
        },
        Name = command.Name,
        Description = command.Kind == CommandKind.Slash ? Cut(command.Description.Text) : "",
        DescriptionLocalizations = command.Kind == CommandKind.Slash ? Others(command.Description) : null,
        Options = command.Kind == CommandKind.Slash ? Options(command) : null,
        Contexts = command.Server is not null ? null
            : command.InDirect ? [InteractionContextType.Guild, InteractionContextType.BotDm] : [InteractionContextType.Guild],
        IntegrationTypes = command.Server is not null ? null : [Wire.IntegrationType.GuildInstall],
    };

    /// <summary>A fixed value or a proposal, of the type its option has.</summary>
    public static Wire.CommandChoice Choice(Choice choice, Wire.CommandOptionType type) => new()
    {
        Name = Cut(choice.Label),
        Value = type is Wire.CommandOptionType.Integer or Wire.CommandOptionType.Number
            ? ScalarValue.Of(double.Parse(choice.Value, CultureInfo.InvariantCulture))
            : ScalarValue.Of(Cut(choice.Value)),
    };

    private static Wire.CommandOption[]? Options(CommandDefinition command) => command switch
    {
        { Subcommands.Count: > 0 } => [.. command.Subcommands.Select(Subcommand)],
        { Options.Count: > 0 } => [.. command.Options.Select(Option)],
        _ => null,
    };

    private static Wire.CommandOption Subcommand(CommandDefinition command) => new()
    {
        Type = command.Subcommands.Count > 0 ? Wire.CommandOptionType.SubCommandGroup : Wire.CommandOptionType.SubCommand,
        Name = command.Name,
        Description = Cut(command.Description.Text),
        DescriptionLocalizations = Others(command.Description),
        Options = Options(command),
    };

    private static Wire.CommandOption Option(CommandOption option)
    {
        var type = Type(option.Kind);
        var isNumber = type is Wire.CommandOptionType.Integer or Wire.CommandOptionType.Number;
        var isText = type == Wire.CommandOptionType.String;
        return new Wire.CommandOption
        {
            Type = type,
            Name = option.Name,
            Description = Cut(option.Description.Text),
            DescriptionLocalizations = Others(option.Description),
            Required = option.IsRequired ? true : null,
            Choices = option.Choices.Count == 0 ? null : [.. option.Choices.Select(choice => Choice(choice, type))],
            Autocomplete = option.IsProposed ? true : null,
            MinValue = isNumber ? option.Least : null,
            MaxValue = isNumber ? option.Most : null,
            MinLength = isText ? (int?)option.Least : null,
            MaxLength = isText ? (int?)option.Most : null,
        };
    }

    private static Wire.CommandOptionType Type(OptionKind kind) => kind switch
    {
        OptionKind.Whole => Wire.CommandOptionType.Integer,
        OptionKind.Number => Wire.CommandOptionType.Number,
        OptionKind.Flag => Wire.CommandOptionType.Boolean,
        OptionKind.Person => Wire.CommandOptionType.User,
        OptionKind.Channel => Wire.CommandOptionType.Channel,
        OptionKind.Role => Wire.CommandOptionType.Role,
        OptionKind.Upload => Wire.CommandOptionType.Attachment,
        _ => Wire.CommandOptionType.String,
    };

    private static Dictionary<string, string>? Others(Localized text) =>
        text.Others.Count == 0 ? null : text.Others.ToDictionary(other => other.Key, other => Cut(other.Value));

    private static string Cut(string text)
    {
        if (text.Length <= MaxText)
            return text;
        var end = char.IsHighSurrogate(text[MaxText - 2]) ? MaxText - 2 : MaxText - 1;
        return text[..end] + "…";
    }
}
