using System.Globalization;
using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Commands;

/// <summary>Bodies that create, change or overwrite application commands (docs: interactions/application-commands).</summary>
static class CommandRules
{
    const int ChatInput = 1;
    static readonly int[] Types = [ChatInput, 2, 3];
    static readonly int[] Contexts = [0, 1, 2];
    static readonly int[] IntegrationTypes = [0, 1];
    static readonly string[] GlobalOnly = ["contexts", "integration_types", "dm_permission"];

    /// <summary>How many commands of a type an app may have in one scope (docs: "Registering a Command").</summary>
    public static int MaxOfType(int type) => type == ChatInput ? 100 : 15;

    /// <summary>
    /// One command, of all servers or of one. For an edit <paramref name="existingType"/> is the command's type, and fields may be absent.
    /// </summary>
    public static Refusal? Check(JsonElement body, bool inGuild, int? existingType = null) =>
        Refusal.InvalidForm(FormField.Check(body, command => Check(command, inGuild, existingType)));

    /// <summary>A list that replaces all commands of its scope.</summary>
    public static Refusal? CheckAll(JsonElement body, bool inGuild)
    {
        var names = new HashSet<(int, string)>();
        var counts = new Dictionary<int, int>();
        var errors = FormField.CheckEach(body, (command, _) =>
        {
            var type = Check(command, inGuild, existingType: null);
            counts[type] = counts.GetValueOrDefault(type) + 1;
            if (command.Find("name") is { Value.ValueKind: JsonValueKind.String } name && !names.Add((type, name.Value.GetString()!)))
                command.Fail(new Fault("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"));
        });
        return counts.Where(count => count.Value > MaxOfType(count.Key)).Select(count => TooMany(count.Key)).FirstOrDefault()
            ?? Refusal.InvalidForm(errors);
    }

    /// <summary>Docs: topics/opcodes-and-status-codes, code 30032.</summary>
    public static Refusal TooMany(int type) =>
        new(30032, string.Create(CultureInfo.InvariantCulture, $"Maximum number of application commands reached ({MaxOfType(type)})."));

    static int Check(FormField command, bool inGuild, int? existingType)
    {
        var isNew = existingType is null;
        var type = command.Choice("type", Types) ?? existingType ?? ChatInput;
        if (type == ChatInput)
        {
            CommandNames.CheckName(command, required: isNew);
            CommandNames.CheckDescription(command, required: isNew);
            OptionRules.Check(command);
        }
        else
        {
            CommandNames.CheckFreeName(command, required: isNew);
            CheckWithoutText(command);
        }

        CheckReach(command, inGuild);
        if (CommandSize.Of(command.Value) > CommandSize.Max)
            command.Fail(new Fault("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)"));
        return type;
    }

    /// <summary>User and message commands have neither description nor options.</summary>
    static void CheckWithoutText(FormField command)
    {
        if (command.Find("description") is { } text && !text.Value.ValueEquals(""))
            text.Fail(new Fault(
                "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED", "Context menu commands cannot have description"));
        if (command.Items("options", int.MaxValue).Count > 0)
            command.Fail("options", new Fault("APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED", "Context menu commands cannot have options"));
    }

    /// <summary>Who may use the command where.</summary>
    static void CheckReach(FormField command, bool inGuild)
    {
        if (command.Text("default_member_permissions", 20) is { } bits
            && !ulong.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            command.Fail("default_member_permissions", Faults.NotNumber("a permission bit set"));

        command.Flag("nsfw");
        CheckSet(command, "contexts", Contexts);
        CheckSet(command, "integration_types", IntegrationTypes);
        foreach (var name in GlobalOnly.Where(name => inGuild && command.Has(name)))
            command.Fail(name, Faults.Forbidden($"{name} is only for globally-scoped commands."));
    }

    static void CheckSet(FormField command, string name, int[] values)
    {
        var seen = new HashSet<string>();
        foreach (var item in command.Items(name, values.Length, 1))
        {
            if (!item.Value.TryGetInt32(out var number) || !values.Contains(number))
                item.Fail(Faults.NotOneOf(values));
            else if (!seen.Add(item.Value.GetRawText()))
                item.Fail(Faults.NotUnique);
        }
    }
}
