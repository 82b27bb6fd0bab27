using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Commands;

/// <summary>One choice of an option or of an autocomplete answer (docs: "Application Command Option Choice Structure").</summary>
static class ChoiceRules
{
    /// <summary>Name, and value when it is text.</summary>
    const int MaxText = 100;

    /// <summary>Docs, the table of option types: numbers between -2^53 and 2^53, integers one less at both ends.</summary>
    const double MaxNumber = 1L << 53;

    public static void Check(FormField choice, int optionType)
    {
        CommandNames.CheckFreeName(choice, max: MaxText);
        switch (optionType)
        {
            case OptionType.Text:
                choice.Text("value", MaxText, required: true);
                break;
            case OptionType.Integer:
                CheckNumber(choice, "value", whole: true, required: true);
                break;
            default:
                CheckNumber(choice, "value", whole: false, required: true);
                break;
        }
    }

    /// <summary>Reads a number that an integer or number option could have.</summary>
    public static double? CheckNumber(FormField form, string name, bool whole, bool required = false)
    {
        if (form.Find(name, required) is not { } field)
            return null;
        if (field.Value.ValueKind != JsonValueKind.Number || (whole && !field.Value.TryGetInt64(out _)))
        {
            field.Fail(Faults.NotNumber(whole ? "int" : "float"));
            return null;
        }

        var number = field.Value.GetDouble();
        var most = whole ? MaxNumber - 1 : MaxNumber;
        if (Math.Abs(number) > most)
            field.Fail(number > 0 ? Faults.TooGreat(most) : Faults.TooSmall(-most));
        return number;
    }
}
