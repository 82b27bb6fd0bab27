using static StudyBot.Sandbox.Validation.Components.ComponentType;

namespace StudyBot.Sandbox.Validation.Components;

/// <summary>Components that hold others: section, container, label; and the separator between them.</summary>
static class LayoutRules
{
    /// <summary>openapi.json, ContainerComponentForMessageRequest.components; the message's own limit is the same.</summary>
    const int MaxInContainer = 40;

    static readonly int[] SectionChildren = [TextDisplay];
    static readonly int[] SectionAccessories = [Button, Thumbnail];
    static readonly int[] ContainerChildren = [ActionRow, TextDisplay, Section, MediaGallery, Separator, ComponentType.File];
    static readonly int[] LabelChildren =
    [
        TextInput, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect, FileUpload, RadioGroup, CheckboxGroup, Checkbox,
    ];

    static readonly int[] Spacings = [1, 2];

    /// <summary>One to three texts beside a button or a picture (docs: components/reference, "Section").</summary>
    public static void CheckSection(FormField section, ComponentCensus census)
    {
        foreach (var child in section.Items("components", 3, 1, required: true))
            ComponentRules.Check(child, census, SectionChildren);
        if (section.Find("accessory", required: true) is { } accessory)
            ComponentRules.Check(accessory, census, SectionAccessories);
    }

    /// <summary>Docs: components/reference, "Container". Containers do not nest.</summary>
    public static void CheckContainer(FormField container, ComponentCensus census)
    {
        container.Whole("accent_color", 0, 0xFFFFFF);
        container.Flag("spoiler");
        foreach (var child in container.Items("components", MaxInContainer, 1, required: true))
            ComponentRules.Check(child, census, ContainerChildren);
    }

    /// <summary>Docs: components/reference, "Separator".</summary>
    public static void CheckSeparator(FormField separator, ComponentCensus census)
    {
        separator.Flag("divider", otherwise: true);
        separator.Choice("spacing", Spacings);
    }

    /// <summary>A modal's input with its name (docs: components/reference, "Label").</summary>
    public static void CheckLabel(FormField label, ComponentCensus census)
    {
        label.Text("label", 45, 1, required: true);
        label.Text("description", 100, 1);
        if (label.Find("component", required: true) is not { } child)
            return;

        if (ComponentRules.Check(child, census, LabelChildren) == TextInput && child.Has("label"))
            child.Fail("label", Faults.Forbidden("The label belongs to the Label component around this text input."));
    }
}
