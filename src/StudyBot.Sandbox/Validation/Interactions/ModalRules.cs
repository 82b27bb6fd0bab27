using StudyBot.Sandbox.Validation.Components;
using static StudyBot.Sandbox.Validation.Components.ComponentType;

namespace StudyBot.Sandbox.Validation.Interactions;

/// <summary>The data of a modal (docs: interactions/receiving-and-responding, "Modal").</summary>
static class ModalRules
{
    const int MaxTitle = 45;
    const int MaxComponents = 5;
    static readonly int[] TopLevel = [ActionRow, TextDisplay, Label];
    static readonly HashSet<string> NoFiles = [];

    public static void Check(FormField modal)
    {
        modal.Text("custom_id", 100, 1, required: true);
        modal.Text("title", MaxTitle, 1, required: true);
        var census = new ComponentCensus(NoFiles, modal: true);
        foreach (var component in modal.Items("components", MaxComponents, 1, required: true))
            ComponentRules.Check(component, census, TopLevel);
    }
}
