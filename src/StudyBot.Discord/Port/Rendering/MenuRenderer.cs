using StudyBot.Chat;
using Wire = StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>Turns menus into select components, for messages and for forms. Pure.</summary>
internal static class MenuRenderer
{
    /// <summary>A menu in a message.</summary>
    public static Wire.Component InMessage(Menu menu)
    {
        var select = Select(menu.Kind, menu.Options);
        select.CustomId = menu.Id.ToString();
        select.Placeholder = menu.Placeholder.Length == 0 ? null : menu.Placeholder;
        select.MinValues = menu.Fewest;
        select.MaxValues = menu.Most;
        select.Disabled = menu.IsDisabled ? true : null;
        return select;
    }

    /// <summary>A menu in a form, where it may be required and never disabled.</summary>
    public static Wire.Component InForm(MenuField field)
    {
        var select = Select(field.Kind, field.Options);
        select.CustomId = field.Key;
        select.Placeholder = field.Placeholder.Length == 0 ? null : field.Placeholder;
        select.MinValues = field.IsRequired ? Math.Max(1, field.Fewest) : 0;
        select.MaxValues = field.Most;
        select.Required = field.IsRequired;
        return select;
    }

    private static Wire.SelectMenu Select(MenuKind kind, IReadOnlyList<MenuOption> options) => kind switch
    {
        MenuKind.People => new Wire.UserSelect(),
        MenuKind.Roles => new Wire.RoleSelect(),
        MenuKind.PeopleAndRoles => new Wire.MentionableSelect(),
        MenuKind.Channels => new Wire.ChannelSelect(),
        _ => new Wire.StringSelect
        {
            Options = [.. options.Select(option => new Wire.SelectOption
            {
                Label = option.Label,
                Value = option.Value,
                Description = option.Description,
                Default = option.IsChosen ? true : null,
            })],
        },
    };
}
