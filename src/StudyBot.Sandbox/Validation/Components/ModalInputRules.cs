using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Components;

/// <summary>Inputs that stand only in modals (docs: components/reference, "Text Input", "File Upload" to "Checkbox").</summary>
static class ModalInputRules
{
    /// <summary>A text input's value and both of its bounds.</summary>
    const int MaxText = 4000;

    const int MaxPlaceholder = 100;

    /// <summary>Files, radio options and checkboxes alike.</summary>
    const int MaxChoices = 10;

    const int MinRadioOptions = 2;
    static readonly int[] TextStyles = [1, 2];
    static readonly string[] FileGroups = ["image", "video", "audio"];

    public static void CheckTextInput(FormField input, ComponentCensus census)
    {
        census.AddCustomId(input);
        input.Choice("style", TextStyles, required: true);
        input.Flag("required", otherwise: true);
        input.Text("placeholder", MaxPlaceholder);
        input.Text("value", MaxText);
        var min = input.Whole("min_length", 0, MaxText);
        var max = input.Whole("max_length", 1, MaxText);
        if (min > max)
            input.Fail("min_length", Faults.TooGreat(max.Value));
    }

    public static void CheckFileUpload(FormField upload, ComponentCensus census)
    {
        census.AddCustomId(upload);
        ValueBounds.Check(upload, MaxChoices, inModal: true);
        CheckFileTypes(upload);
    }

    public static void CheckRadioGroup(FormField group, ComponentCensus census)
    {
        census.AddCustomId(group);
        group.Flag("required", otherwise: true);
        if (OptionRules.Check(group, MaxChoices, MinRadioOptions).Defaults > 1)
            group.Fail("options", new Fault("SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Only one option can be selected by default"));
    }

    public static void CheckCheckboxGroup(FormField group, ComponentCensus census)
    {
        census.AddCustomId(group);
        var options = OptionRules.Check(group, MaxChoices, minOptions: 1);
        var (_, max) = ValueBounds.Check(group, MaxChoices, inModal: true, maxOtherwise: options.Count);
        if (options.Defaults > max)
            group.Fail("options", new Fault("SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many options are selected by default"));
        if (max > options.Count && options.Count > 0)
            group.Fail("max_values", Faults.TooGreat(options.Count));
    }

    public static void CheckCheckbox(FormField checkbox, ComponentCensus census)
    {
        census.AddCustomId(checkbox);
        checkbox.Flag("default");
        if (checkbox.Has("required"))
            checkbox.Fail("required", Faults.Forbidden("A single checkbox cannot be required."));
    }

    /// <summary>file_types of an upload or an attachment option (docs: reference, "File Type Filtering").</summary>
    public static void CheckFileTypes(FormField parent)
    {
        foreach (var item in parent.Items("file_types", MaxChoices))
        {
            if (item.Expect(JsonValueKind.String, Faults.NotText)
                && item.Value.GetString()! is var type
                && !FileGroups.Contains(type)
                && !(type.Length > 1 && type[0] == '.'))
                item.Fail(Faults.NotOneOf([.. FileGroups, ".extension"]));
        }
    }
}
