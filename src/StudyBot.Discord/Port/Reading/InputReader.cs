using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Port.Reading;

/// <summary>Reads what a person filled in: options of a command, fields of a form. Pure.</summary>
internal static class InputReader
{
    /// <summary>The options of a command. A value that its kind does not allow, as happens while typing, is left out.</summary>
    public static Inputs Options(IReadOnlyList<CommandInput> options, ResolvedData? resolved) =>
        Inputs.From(Filled(options.Select(option => (option.Name, Value(option, resolved)))));

    /// <summary>The fields of a form.</summary>
    public static Inputs Fields(IReadOnlyList<SubmittedComponent> components, ResolvedData? resolved) =>
        Inputs.From(Filled(Flat(components).Where(field => field.CustomId is not null)
            .Select(field => (field.CustomId!, Value(field, resolved)))));

    /// <summary>A person behind an id, with their membership where there is one.</summary>
    public static Person? Person(Snowflake id, ResolvedData? resolved)
    {
        var member = resolved?.Members?.GetValueOrDefault(id);
        return resolved?.Users?.GetValueOrDefault(id) is { } user ? PersonReader.Read(user, member, (Rights)(member?.Permissions ?? 0)) : null;
    }

    private static object? Value(CommandInput option, ResolvedData? resolved) => (option.Type, option.Value) switch
    {
        (_, null) => null,
        (CommandOptionType.Integer, { Number: { } number }) => (long)number,
        (CommandOptionType.Number, { Number: { } number }) => number,
        (CommandOptionType.Boolean, { Flag: { } flag }) => flag,
        (CommandOptionType.String, { Text: { } text }) => text,
        (not (CommandOptionType.Integer or CommandOptionType.Number or CommandOptionType.Boolean or CommandOptionType.String), { } value)
            when value.AsId() is { } id => Resolve(id, option.Type == CommandOptionType.Channel, resolved),
        _ => null,
    };

    private static object? Value(SubmittedComponent field, ResolvedData? resolved) => field.Type switch
    {
        ComponentType.TextInput or ComponentType.RadioGroup => field.Value?.Text is { Length: > 0 } text ? text : null,
        ComponentType.Checkbox => field.Value?.Flag,
        ComponentType.StringSelect or ComponentType.CheckboxGroup => field.Values,
        _ => Ids(field.Values).Select(id => Resolve(id, field.Type == ComponentType.ChannelSelect, resolved)).OfType<object>().ToArray(),
    };

    private static object? Resolve(Snowflake id, bool isChannel, ResolvedData? resolved)
    {
        if (isChannel)
            return id.ToChannel();
        if (resolved?.Attachments?.GetValueOrDefault(id) is { } file)
            return MessageReader.Read(file);
        return resolved?.Roles?.ContainsKey(id) == true ? new RoleId(id.Value) : Person(id, resolved);
    }

    private static IEnumerable<Snowflake> Ids(IReadOnlyList<string> values) =>
        values.Select(value => Snowflake.TryParse(value, out var id) ? id : (Snowflake?)null).OfType<Snowflake>();

    private static IEnumerable<SubmittedComponent> Flat(IEnumerable<SubmittedComponent> components) =>
        components.SelectMany(component => Flat(component.Component is { } inner ? [inner] : component.Components).Prepend(component));

    private static IEnumerable<KeyValuePair<string, object>> Filled(IEnumerable<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (value is not null)
                yield return KeyValuePair.Create(name, value);
        }
    }
}
