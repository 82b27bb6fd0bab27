using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Components;

/// <summary>The five selects (docs: components/reference, "String Select" to "Channel Select").</summary>
static class SelectRules
{
    const int MaxOptions = 25;
    const int MaxPlaceholder = 150;

    /// <summary>A select whose options the app gives.</summary>
    public static void CheckStrings(FormField select, ComponentCensus census)
    {
        var (min, max) = CheckFrame(select, census);
        var options = OptionRules.Check(select, MaxOptions, minOptions: 1);
        if (options.Defaults > max)
            select.Fail("options", new Fault("SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many options are selected by default"));
        if (min > options.Count && options.Count > 0)
            select.Fail("min_values", Faults.TooGreat(options.Count));
    }

    /// <summary>A select that Discord fills with users, roles or channels.</summary>
    public static void CheckEntities(FormField select, ComponentCensus census, params string[] kinds)
    {
        var (min, max) = CheckFrame(select, census);
        foreach (var type in select.Items("channel_types", MaxOptions))
            type.Expect(JsonValueKind.Number, Faults.NotNumber("int"));

        var defaults = select.Items("default_values", MaxOptions);
        foreach (var value in defaults)
        {
            value.Snowflake("id", required: true);
            if (value.Text("type", 16, required: true) is { } type && !kinds.Contains(type))
                value.Fail("type", Faults.NotOneOf(kinds));
        }

        if (defaults.Count > 0 && (defaults.Count < min || defaults.Count > max))
            select.Fail("default_values", Faults.BadLength(min, max));
    }

    static (int Min, int Max) CheckFrame(FormField select, ComponentCensus census)
    {
        census.AddCustomId(select);
        select.Text("placeholder", MaxPlaceholder);
        var bounds = ValueBounds.Check(select, MaxOptions, census.InModal);
        if (select.Flag("disabled") && census.InModal)
            select.Fail("disabled", Faults.Forbidden("A select in a modal cannot be disabled."));
        return bounds;
    }
}
