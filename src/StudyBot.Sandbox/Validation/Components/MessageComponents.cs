using static StudyBot.Sandbox.Validation.Components.ComponentType;

namespace StudyBot.Sandbox.Validation.Components;

/// <summary>The field components of a message, in the old system and in Components V2.</summary>
static class MessageComponents
{
    /// <summary>Docs: components/reference, "Legacy Message Component Behavior".</summary>
    const int MaxRows = 5;

    /// <summary>Docs: components/reference, the list at its top; nested ones count.</summary>
    const int MaxComponents = 40;

    /// <summary>Sum over all text displays; Discord's error text names it: "displayable text size exceeds maximum size of 4000".</summary>
    const int MaxText = 4000;

    static readonly int[] OldTopLevel = [ActionRow];
    static readonly int[] TopLevel = [ActionRow, Section, TextDisplay, MediaGallery, ComponentType.File, Separator, Container];

    /// <summary>
    /// Checks the components of a message: Components V2 when the request carries the flag IS_COMPONENTS_V2.
    /// <paramref name="fileNames"/> are the files that attachment:// may refer to.
    /// </summary>
    public static void Check(FormField message, bool v2, IReadOnlySet<string> fileNames)
    {
        var census = new ComponentCensus(fileNames, modal: false);
        foreach (var component in message.Items("components", v2 ? MaxComponents : MaxRows))
            ComponentRules.Check(component, census, v2 ? TopLevel : OldTopLevel);

        if (census.Count > MaxComponents)
            message.Fail("components", new Fault(
                "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                "The total number of components in the message exceeds the maximum of 40"));
        if (census.TextLength > MaxText)
            message.Fail("components", new Fault(
                "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                "Components displayable text size exceeds maximum size of 4000"));
    }
}
