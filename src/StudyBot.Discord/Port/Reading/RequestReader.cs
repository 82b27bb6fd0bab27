using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Port.Reading;

/// <summary>Turns an interaction into a request of the port.</summary>
internal sealed class RequestReader(PlaceReader places, MessageReader messages)
{
    /// <summary>Stands for controls of another program, whose ids say nothing to this one; no route answers it.</summary>
    private static readonly ControlId Foreign = new("?", "?");

    /// <summary>The request; null for what the port has no word for: pings, and kinds newer than this program.</summary>
    public Request? Read(Interaction interaction)
    {
        if (interaction is not { Data: { } data, ChannelId: { } channel, Invoker: { } user })
            return null;
        var place = places.Of(channel, interaction.GuildId, interaction.Channel);
        var rights = place.IsDirect ? PermissionRules.Direct : (Rights)(interaction.Member?.Permissions ?? 0);
        var person = PersonReader.Read(user, interaction.Member, rights);
        var request = interaction.Type switch
        {
            InteractionType.ApplicationCommand => Command(data, interaction.GuildId, person, place),
            InteractionType.ApplicationCommandAutocomplete => Autocomplete(data, person, place),
            InteractionType.MessageComponent => Control(interaction, data, person, place),
            InteractionType.ModalSubmit => Form(interaction, data, person, place),
            _ => null,
        };
        return request is null ? null : request with
        {
            At = interaction.Id.Timestamp,
            BotRights = (Rights)(interaction.AppPermissions ?? 0),
            Locale = interaction.Locale ?? "",
        };
    }

    private Request? Command(InteractionData data, Snowflake? server, Person person, Place place)
    {
        var name = data.Name ?? "";
        switch (data.Type)
        {
            case CommandType.Message when data.TargetId is { } id && data.Resolved?.Messages?.GetValueOrDefault(id) is { } message:
                var read = messages.Read(message, server) with { IsTextWithheld = false };
                return new MessageCommandInvoked(name, read) { Person = person, Place = place };
            case CommandType.User when data.TargetId is { } id && InputReader.Person(id, data.Resolved) is { } target:
                return new UserCommandInvoked(name, target) { Person = person, Place = place };
            case CommandType.ChatInput or null:
                var (path, options) = Descend(name, data.Options);
                return new CommandInvoked(path, InputReader.Options(options, data.Resolved)) { Person = person, Place = place };
            default:
                return null;
        }
    }

    private static AutocompleteRequested? Autocomplete(InteractionData data, Person person, Place place)
    {
        var (path, options) = Descend(data.Name ?? "", data.Options);
        if (options.FirstOrDefault(option => option.Focused == true) is not { } focused)
            return null;
        var others = InputReader.Options([.. options.Where(option => option != focused)], data.Resolved);
        return new AutocompleteRequested(path, focused.Name, focused.Value?.ToString() ?? "", others) { Person = person, Place = place };
    }

    private Request? Control(Interaction interaction, InteractionData data, Person person, Place place)
    {
        if (interaction.Message is not { } message)
            return null;
        var control = ControlOf(data);
        var carrier = messages.Read(message, interaction.GuildId);
        return data.ComponentType == ComponentType.Button
            ? new ButtonPressed(control, carrier) { Person = person, Place = place }
            : new MenuChosen(control, carrier, data.Values) { Person = person, Place = place };
    }

    private FormSubmitted Form(Interaction interaction, InteractionData data, Person person, Place place) =>
        new(ControlOf(data), InputReader.Fields(data.Components, data.Resolved))
        {
            Person = person,
            Place = place,
            Message = interaction.Message is { } message ? messages.Read(message, interaction.GuildId) : null,
        };

    private static ControlId ControlOf(InteractionData data) => ControlId.TryParse(data.CustomId, out var control) ? control : Foreign;

    /// <summary>Follows subcommands down to the one that was invoked.</summary>
    private static (string Path, IReadOnlyList<CommandInput> Options) Descend(string path, IReadOnlyList<CommandInput> options) =>
        options is [{ Type: CommandOptionType.SubCommand or CommandOptionType.SubCommandGroup } inner]
            ? Descend($"{path} {inner.Name}", inner.Options)
            : (path, options);
}
