using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Commands;

/// <summary>Options at one level of a command (docs: "Application Command Option Structure", "Subcommands and Subcommand Groups").</summary>
static class OptionRules
{
    const int MaxOptions = 25;
    static readonly int[] Branches = [OptionType.Subcommand, OptionType.SubcommandGroup];
    static readonly int[] InGroup = [OptionType.Subcommand];
    static readonly int[] Values = [.. Enumerable.Range(OptionType.Text, OptionType.Attachment - OptionType.Text + 1)];
    static readonly int[] TopLevel = [.. Branches, .. Values];

    /// <summary>Checks the options of a command.</summary>
    public static void Check(FormField command) => CheckLevel(command, TopLevel);

    static void CheckLevel(FormField owner, int[] allowed)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var optionalSeen = false;
        int? first = null;
        foreach (var option in owner.Items("options", MaxOptions))
        {
            if (!option.Expect(JsonValueKind.Object, Faults.NotObject))
                continue;
            if (option.Whole("type", 0, int.MaxValue, required: true) is not { } type)
                continue;
            if (!allowed.Contains(type))
            {
                option.Fail(Faults.NotOfType(allowed));
                continue;
            }

            first ??= type;
            if (Branches.Contains(type) != Branches.Contains(first.Value))
                option.Fail("type", new Fault(
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types"));
            if (CommandNames.CheckName(option) is { } name && !names.Add(name))
                option.Fail(new Fault("APPLICATION_COMMAND_OPTIONS_NAME_INVALID", $"Option name {name} is already used in these options"));
            CommandNames.CheckDescription(option);
            CheckRequired(option, ref optionalSeen);
            CheckType(option, type);
        }
    }

    static void CheckRequired(FormField option, ref bool optionalSeen)
    {
        var required = option.Flag("required");
        if (required && optionalSeen)
            option.Fail(new Fault(
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options"));
        optionalSeen |= !required;
    }

    static void CheckType(FormField option, int type)
    {
        switch (type)
        {
            case OptionType.Subcommand:
                CheckLevel(option, Values);
                return;
            case OptionType.SubcommandGroup:
                CheckLevel(option, InGroup);
                return;
        }

        if (option.Has("options"))
            option.Fail("options", Faults.Forbidden("Only subcommands and their groups have options."));
        OptionValueRules.Check(option, type);
    }
}
