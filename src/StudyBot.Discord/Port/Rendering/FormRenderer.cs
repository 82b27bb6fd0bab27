using StudyBot.Chat;
using StudyBot.Discord.Models.Interactions;
using Wire = StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>Turns a form into a modal. Pure.</summary>
/// <remarks>Source: developers/components/reference, "Label" and the components it may hold.</remarks>
internal static class FormRenderer
{
    /// <summary>The modal that opens.</summary>
    public static Modal Render(Form form) =>
        new() { CustomId = form.Id.ToString(), Title = form.Title, Components = [.. form.Parts.Select(Render)] };

    private static Wire.Component Render(FormPart part) => part switch
    {
        FormNote note => new Wire.TextDisplay { Content = note.Text },
        FormField field => new Wire.Label { Text = field.Label, Description = field.Description, Input = Input(field) },
        _ => throw new ArgumentException($"{part.GetType().Name} is no part of a form.", nameof(part)),
    };

    private static Wire.Component Input(FormField field) => field switch
    {
        TextField text => new Wire.TextInput
        {
            CustomId = text.Key,
            Style = text.IsLong ? Wire.TextInputStyle.Paragraph : Wire.TextInputStyle.Short,
            MinLength = text.Shortest == 0 ? null : text.Shortest,
            MaxLength = text.Longest,
            Required = text.IsRequired,
            Value = text.Initial,
            Placeholder = text.Placeholder,
        },
        ChoiceField choice => new Wire.RadioGroup
        {
            CustomId = choice.Key,
            Required = choice.IsRequired,
            Options = Options(choice.Options),
        },
        ChecksField checks => new Wire.CheckboxGroup
        {
            CustomId = checks.Key,
            Required = checks.IsRequired,
            MinValues = checks.IsRequired ? Math.Max(1, checks.Fewest) : 0,
            MaxValues = checks.Most,
            Options = Options(checks.Options),
        },
        CheckField check => new Wire.Checkbox { CustomId = check.Key, Default = check.IsChecked ? true : null },
        MenuField menu => MenuRenderer.InForm(menu),
        UploadField upload => new Wire.FileUpload
        {
            CustomId = upload.Key,
            Required = upload.IsRequired,
            MinValues = upload.IsRequired ? Math.Max(1, upload.Fewest) : 0,
            MaxValues = upload.Most,
        },
        _ => throw new ArgumentException($"{field.GetType().Name} is no field of a form.", nameof(field)),
    };

    private static Wire.GroupOption[] Options(IReadOnlyList<MenuOption> options) => [.. options.Select(option => new Wire.GroupOption
    {
        Label = option.Label,
        Value = option.Value,
        Description = option.Description,
        Default = option.IsChosen ? true : null,
    })];
}
