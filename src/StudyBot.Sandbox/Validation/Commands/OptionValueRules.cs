using System.Text.Json;
using StudyBot.Sandbox.Validation.Components;

namespace StudyBot.Sandbox.Validation.Commands;

/// <summary>What narrows an option's value: choices, bounds, lengths, channel and file types, each for its own types only.</summary>
static class OptionValueRules
{
    const int MaxChoices = 25;

    /// <summary>Docs: "Application Command Option Structure", min_length and max_length.</summary>
    const int MaxLength = 6000;

    const int MaxChannelTypes = 25;
    static readonly int[] WithChoices = [OptionType.Text, OptionType.Integer, OptionType.Number];
    static readonly int[] Numeric = [OptionType.Integer, OptionType.Number];

    public static void Check(FormField option, int type)
    {
        Belongs(option, type, WithChoices, "choices", "autocomplete");
        Belongs(option, type, Numeric, "min_value", "max_value");
        Belongs(option, type, [OptionType.Text], "min_length", "max_length");
        Belongs(option, type, [OptionType.Channel], "channel_types");
        Belongs(option, type, [OptionType.Attachment], "file_types");

        var choices = CheckChoices(option, type);
        if (option.Flag("autocomplete") && choices > 0)
            option.Fail("autocomplete", Faults.Forbidden("autocomplete may not be set to true if choices are present."));
        CheckBounds(option, type);
        foreach (var item in option.Items("channel_types", MaxChannelTypes))
            item.Expect(JsonValueKind.Number, Faults.NotNumber("int"));
        ModalInputRules.CheckFileTypes(option);
    }

    static int CheckChoices(FormField option, int type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var values = new HashSet<string>(StringComparer.Ordinal);
        var choices = option.Items("choices", MaxChoices);
        foreach (var choice in choices.Where(choice => choice.Expect(JsonValueKind.Object, Faults.NotObject)))
        {
            ChoiceRules.Check(choice, type);
            if (choice.Find("name") is { } name && !names.Add(name.Value.ToString()))
                choice.Fail(new Fault("APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Option choice name already exists"));
            if (choice.Find("value") is { } value && !values.Add(value.Value.ToString()))
                choice.Fail(new Fault("APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_ALREADY_EXISTS", "Option choice value already exists"));
        }

        return choices.Count;
    }

    static void CheckBounds(FormField option, int type)
    {
        var whole = type == OptionType.Integer;
        if (ChoiceRules.CheckNumber(option, "min_value", whole) > ChoiceRules.CheckNumber(option, "max_value", whole))
            option.Fail("min_value", Faults.Forbidden("min_value must not be greater than max_value."));
        if (option.Whole("min_length", 0, MaxLength) > option.Whole("max_length", 1, MaxLength))
            option.Fail("min_length", Faults.Forbidden("min_length must not be greater than max_length."));
    }

    static void Belongs(FormField option, int type, int[] types, params string[] names)
    {
        if (types.Contains(type))
            return;
        foreach (var name in names.Where(option.Has))
            option.Fail(name, Faults.Forbidden($"An option of this type has no {name}."));
    }
}
