using static StudyBot.Sandbox.Validation.Components.ComponentType;

namespace StudyBot.Sandbox.Validation.Components;

/// <summary>Up to five buttons, or one select (docs: components/reference, "Action Row"); in a modal one text input, deprecated.</summary>
static class ActionRowRules
{
    /// <summary>A button takes one unit of it, a select or a text input all.</summary>
    const int Width = 5;

    static readonly int[] InMessage = [Button, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect];
    static readonly int[] InModal = [TextInput];

    public static void Check(FormField row, ComponentCensus census)
    {
        var width = 0;
        foreach (var child in row.Items("components", Width, 1, required: true))
        {
            var type = ComponentRules.Check(child, census, census.InModal ? InModal : InMessage);
            width += type == Button ? 1 : Width;
            if (width > Width)
                child.Fail(new Fault("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width"));

            // Without a label of its own a text input in a row would have no name; inside a Label the Label gives it.
            if (type == TextInput)
                child.Text("label", 45, 1, required: true);
        }
    }
}
