using Spectre.Console;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;
using StudyBot.Wording;

namespace StudyBot.CommandLine;

/// <summary>Help in the person's language: usage, what it does, arguments and options with their defaults, examples.</summary>
internal sealed class HelpText : IHelpProvider
{
    /// <inheritdoc/>
    public IEnumerable<IRenderable> Write(ICommandModel model, ICommandInfo? command)
    {
        var name = command is null ? model.ApplicationName : $"{model.ApplicationName} {command.Name}";
        yield return Line($"[bold]{Phrases.HelpUsage}[/] {name}{Usage(command)}");
        yield return Line(command?.Description is { } description ? Markup.Escape(description) : Phrases.HelpAbout);
        if (command is null)
            yield return Section(Phrases.HelpCommands, model.Commands.Where(c => !c.IsHidden).Select(c => (c.Name, c.Description ?? "")));
        else
            yield return Section(Phrases.HelpArguments, command.Parameters.Where(p => !p.IsHidden).Select(p => (Name(p), Describe(p)))
                .Append(("-h, --help", Phrases.HelpOption)));
        yield return Examples(model, command);
        yield return Line(command is null ? Phrases.HelpMore : Phrases.HelpExitCodes);
    }

    static string Usage(ICommandInfo? command)
    {
        if (command is null)
            return Markup.Escape($" <{Phrases.HelpCommand}>");
        var arguments = command.Parameters.OfType<ICommandArgument>().Select(a => a.IsRequired ? $" <{ArgumentName(a)}>" : $" [{ArgumentName(a)}]");
        var required = command.Parameters.OfType<ICommandOption>().Where(o => o.IsRequired).Select(o => $" --{o.LongNames[0]} <{o.ValueName}>");
        return Markup.Escape(string.Concat(arguments.Concat(required)) + $" [{Phrases.HelpOptions}]");
    }

    static string Name(ICommandParameter parameter) => parameter switch
    {
        ICommandArgument argument => ArgumentName(argument),
        ICommandOption option => string.Join(", ", option.ShortNames.Select(s => "-" + s).Concat(option.LongNames.Select(l => "--" + l)))
            + (option.ValueName is { } value ? $" <{value}>" : ""),
        _ => "",
    };

    /// <summary>The name shown for an argument, in the person's language.</summary>
    static string ArgumentName(ICommandArgument argument) => Phrases.Named($"Argument{argument.Value}");

    static string Describe(ICommandParameter parameter) =>
        parameter is { IsFlag: false, DefaultValue.Value: { } value }
            ? $"{parameter.Description} {Phrases.HelpDefault(value)}"
            : parameter.Description ?? "";

    static Rows Section(string heading, IEnumerable<(string Name, string Description)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        foreach (var (name, description) in rows)
            grid.AddRow(Markup.Escape(name), Markup.Escape(description));
        return Below(heading, grid);
    }

    static Rows Examples(ICommandModel model, ICommandInfo? command)
    {
        var examples = command?.Examples ?? model.Commands.Where(c => !c.IsHidden).SelectMany(c => c.Examples.Take(1));
        var lines = examples.Select(e => new Text($"{model.ApplicationName} {string.Join(' ', e)}"));
        return Below(Phrases.HelpExamples, new Rows(lines));
    }

    static Rows Line(string markup) => new(new Markup(markup), new Text(""));

    static Rows Below(string heading, IRenderable content) =>
        new(new Markup($"[bold]{heading}[/]"), new Padder(content, new Padding(2, 0, 0, 0)), new Text(""));
}
