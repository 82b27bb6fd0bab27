using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Limits;

/// <summary>Checks forms before they are opened (developers/interactions/receiving-and-responding, "Modal").</summary>
internal static class ModalLimits
{
    /// <summary>What Discord would refuse; empty when it will open the form.</summary>
    public static IReadOnlyList<LimitFault> Check(Modal modal)
    {
        var check = new LimitCheck();
        check.RequiredText("", "custom_id", modal.CustomId, DiscordLimits.CustomId);
        check.RequiredText("", "title", modal.Title, DiscordLimits.ModalTitle);
        check.Count("", "components", modal.Components.Count, DiscordLimits.ModalComponents, least: 1);
        check.Distinct("", "components", ComponentLimits.All(modal.Components).Select(InputLimits.CustomIdOf).OfType<string>());
        foreach ((int index, Component component) in modal.Components.Index())
        {
            CheckOne(check, $"components.{index}", component);
        }

        return check.Faults;
    }

    private static void CheckOne(LimitCheck check, string path, Component component)
    {
        switch (component)
        {
            case TextDisplay text:
                check.RequiredText(path, "content", text.Content, DiscordLimits.ComponentText);
                break;
            case Label label:
                check.RequiredText(path, "label", label.Text, DiscordLimits.Label);
                check.Text(path, "description", label.Description, DiscordLimits.LabelDescription);
                CheckInput(check, $"{path}.component", label.Input);
                break;
            default:
                check.Add(path, $"is a {component.Type}; a form takes labels and texts");
                break;
        }
    }

    private static void CheckInput(LimitCheck check, string path, Component? input)
    {
        if (input is not (TextInput or SelectMenu or FileUpload or RadioGroup or CheckboxGroup or Checkbox))
        {
            check.Add(path, "must be something to fill in");
            return;
        }

        if (input is SelectMenu { Disabled: true })
        {
            check.Add(path, "disabled", "cannot be used in a form");
        }

        if (input is SelectMenu { MinValues: 0, Required: not false } or FileUpload { MinValues: 0, Required: not false } or CheckboxGroup { MinValues: 0, Required: not false })
        {
            check.Add(path, "min_values", "can be 0 only where nothing is required");
        }

        InputLimits.Check(check, path, input);
    }
}
