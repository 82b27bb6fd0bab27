using StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Limits;

/// <summary>Checks the components that people click or fill in (developers/components/reference).</summary>
internal static class InputLimits
{
    /// <summary>Looks at one input; other components are passed by.</summary>
    public static void Check(LimitCheck check, string path, Component component)
    {
        switch (component)
        {
            case Button button:
                CheckButton(check, path, button);
                break;
            case SelectMenu menu:
                CheckMenu(check, path, menu);
                break;
            case TextInput input:
                check.Range(path, "min_length", input.MinLength, 0, DiscordLimits.InputText);
                check.Range(path, "max_length", input.MaxLength, 1, DiscordLimits.InputText);
                check.Text(path, "value", input.Value, input.MaxLength ?? DiscordLimits.InputText);
                check.Text(path, "placeholder", input.Placeholder, DiscordLimits.InputPlaceholder);
                break;
            case RadioGroup group:
                CheckOptions(check, path, group.Options, DiscordLimits.FewestRadioOptions);
                break;
            case CheckboxGroup group:
                CheckOptions(check, path, group.Options, 1);
                CheckBounds(check, path, group.MinValues, group.MaxValues, group.Options.Count, group.Required);
                break;
            case FileUpload upload:
                CheckBounds(check, path, upload.MinValues, upload.MaxValues, DiscordLimits.UploadedFiles, upload.Required);
                break;
        }

        if (component is not Button && CustomIdOf(component) is { } id)
        {
            check.RequiredText(path, "custom_id", id, DiscordLimits.CustomId);
        }
    }

    /// <summary>The id we gave a component, or null for those without one.</summary>
    public static string? CustomIdOf(Component component) => component switch
    {
        Button button => button.CustomId,
        SelectMenu menu => menu.CustomId,
        TextInput input => input.CustomId,
        FileUpload upload => upload.CustomId,
        RadioGroup group => group.CustomId,
        CheckboxGroup group => group.CustomId,
        Checkbox box => box.CustomId,
        _ => null,
    };

    private static void CheckButton(LimitCheck check, string path, Button button)
    {
        check.Text(path, "label", button.Label, DiscordLimits.ButtonLabel);
        if (button.Style == ButtonStyle.Link)
        {
            check.RequiredText(path, "url", button.Url, DiscordLimits.ButtonUrl);
        }
        else
        {
            check.RequiredText(path, "custom_id", button.CustomId, DiscordLimits.CustomId);
        }

        if ((button.Style == ButtonStyle.Link ? button.CustomId : button.Url) is not null)
        {
            check.Add(path, "has both an address and a custom id, or the wrong one for its style");
        }

        if (string.IsNullOrEmpty(button.Label) && button.Emoji is null)
        {
            check.Add(path, "label", "is missing, and there is no emoji");
        }
    }

    private static void CheckMenu(LimitCheck check, string path, SelectMenu menu)
    {
        check.Text(path, "placeholder", menu.Placeholder, DiscordLimits.MenuPlaceholder);
        CheckBounds(check, path, menu.MinValues, menu.MaxValues, DiscordLimits.MenuOptions, menu.Required);
        if (menu is not StringSelect { Options: var options })
        {
            return;
        }

        check.Count(path, "options", options.Count, DiscordLimits.MenuOptions, least: 1);
        check.Distinct(path, "options", options.Select(option => option.Value));
        foreach ((int index, SelectOption option) in options.Index())
        {
            CheckOption(check, $"{path}.options.{index}", option.Label, option.Value, option.Description);
        }
    }

    private static void CheckOptions(LimitCheck check, string path, IReadOnlyList<GroupOption> options, int fewest)
    {
        check.Count(path, "options", options.Count, DiscordLimits.GroupOptions, fewest);
        check.Distinct(path, "options", options.Select(option => option.Value));
        foreach ((int index, GroupOption option) in options.Index())
        {
            CheckOption(check, $"{path}.options.{index}", option.Label, option.Value, option.Description);
        }
    }

    private static void CheckOption(LimitCheck check, string path, string label, string value, string? description)
    {
        check.RequiredText(path, "label", label, DiscordLimits.OptionText);
        check.RequiredText(path, "value", value, DiscordLimits.OptionText);
        check.Text(path, "description", description, DiscordLimits.OptionText);
    }

    private static void CheckBounds(LimitCheck check, string path, int? least, int? most, int available, bool? required)
    {
        check.Range(path, "min_values", least, 0, available);
        check.Range(path, "max_values", most, 1, available);
        if (least > (most ?? available))
        {
            check.Add(path, "min_values", $"is {least}, more than the most that may be chosen");
        }

        if (least == 0 && required == true)
        {
            check.Add(path, "min_values", "is 0 although something is required");
        }
    }
}
