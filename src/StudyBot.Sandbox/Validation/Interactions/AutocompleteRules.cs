using System.Text.Json;
using StudyBot.Sandbox.Validation.Commands;

namespace StudyBot.Sandbox.Validation.Interactions;

/// <summary>The choices offered while a person types (docs: interactions/receiving-and-responding, "Autocomplete").</summary>
static class AutocompleteRules
{
    const int MaxChoices = 25;

    /// <summary>
    /// Checks data.choices, whose values must have the type of the focused option: 3 text, 4 integer, 10 number.
    /// </summary>
    public static void Check(FormField data, int optionType)
    {
        foreach (var choice in data.Items("choices", MaxChoices, required: true))
        {
            if (choice.Expect(JsonValueKind.Object, Faults.NotObject))
                ChoiceRules.Check(choice, optionType);
        }
    }
}
