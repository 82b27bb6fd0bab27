namespace StudyBot.Sandbox.Validation.Components;

/// <summary>min_values and max_values of selects, uploads and checkbox groups, with what required makes of them.</summary>
static class ValueBounds
{
    /// <summary>Reads both bounds.</summary>
    /// <param name="component">The select, upload or group.</param>
    /// <param name="most">The highest number the component takes: 25 for selects, 10 for uploads and groups.</param>
    /// <param name="inModal">required counts only in a modal.</param>
    /// <param name="maxOtherwise">max_values when it is absent.</param>
    public static (int Min, int Max) Check(FormField component, int most, bool inModal, int maxOtherwise = 1)
    {
        var min = component.Whole("min_values", 0, most) ?? 1;
        var max = component.Whole("max_values", 1, most) ?? Math.Max(maxOtherwise, 1);
        if (min > max)
            component.Fail("min_values", Faults.TooGreat(max));

        // Docs, the note below each table: at least 1 if required is omitted or true.
        if (component.Flag("required", otherwise: true) && inModal && min == 0)
            component.Fail("min_values", Faults.TooSmall(1));
        return (min, max);
    }
}
