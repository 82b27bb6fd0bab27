namespace StudyBot.Sandbox.Validation.Components;

/// <summary>The options of string selects, radio groups and checkbox groups; the three structures are alike.</summary>
static class OptionRules
{
    /// <summary>Label, value and description alike (docs: components/reference, "Select Option Structure" and its sisters).</summary>
    const int MaxText = 100;

    /// <summary>Checks the field options.</summary>
    /// <returns>How many there are, and how many of them are selected by default.</returns>
    public static (int Count, int Defaults) Check(FormField component, int maxOptions, int minOptions)
    {
        var options = component.Items("options", maxOptions, minOptions, required: true);
        var values = new HashSet<string>(StringComparer.Ordinal);
        var defaults = 0;
        foreach (var option in options)
        {
            option.Text("label", MaxText, 1, required: true);
            option.Text("description", MaxText);
            EmojiRules.Check(option);
            if (option.Flag("default"))
                defaults++;
            if (option.Text("value", MaxText, 1, required: true) is { } value && !values.Add(value))
                option.Fail("value", new Fault("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"));
        }

        return (options.Count, defaults);
    }
}
