using StudyBot.Discord.Models.Commands;

namespace StudyBot.Discord.Limits;

/// <summary>Checks commands before they are registered (developers/interactions/application-commands).</summary>
internal static class CommandLimits
{
    /// <summary>What Discord would refuse of all commands of one scope; empty when it will take them.</summary>
    public static IReadOnlyList<LimitFault> Check(IReadOnlyList<CommandDefinition> commands)
    {
        var check = new LimitCheck();
        check.Count("", "commands", commands.Count(command => command.Type == CommandType.ChatInput), DiscordLimits.SlashCommands);
        check.Distinct("", "commands", commands.Select(command => $"{command.Type} {command.Name}"));
        foreach ((int index, CommandDefinition command) in commands.Index())
        {
            CheckOne(check, $"{index}", command);
        }

        return check.Faults;
    }

    /// <summary>The same for suggestions while a person types.</summary>
    public static IReadOnlyList<LimitFault> CheckChoices(IReadOnlyList<CommandChoice> choices)
    {
        var check = new LimitCheck();
        CheckChoices(check, "choices", choices);
        return check.Faults;
    }

    private static void CheckOne(LimitCheck check, string path, CommandDefinition command)
    {
        bool slash = command.Type == CommandType.ChatInput;
        CheckName(check, path, command.Name, slash);
        CheckTranslations(check, $"{path}.name_localizations", command.NameLocalizations, DiscordLimits.CommandName);
        CheckTranslations(check, $"{path}.description_localizations", command.DescriptionLocalizations, DiscordLimits.CommandDescription);
        if (slash)
        {
            check.RequiredText(path, "description", command.Description, DiscordLimits.CommandDescription);
        }
        else if (command.Description.Length > 0 || command.Options is { Count: > 0 })
        {
            check.Add(path, "is in a menu, where it can have neither description nor options");
        }

        CheckOptions(check, $"{path}.options", command.Options ?? []);
        int total = TextLength.Of(command.Name) + Longest(command.Description, command.DescriptionLocalizations) + (command.Options ?? []).Sum(TotalOf);
        if (total > DiscordLimits.CommandTotal)
        {
            check.Add(path, $"has {total} characters in all names, descriptions and values, {DiscordLimits.CommandTotal} are allowed");
        }
    }

    private static void CheckOptions(LimitCheck check, string path, IReadOnlyList<CommandOption> options)
    {
        check.Count(path, "", options.Count, DiscordLimits.CommandOptions);
        check.Distinct(path, "", options.Select(option => option.Name));
        bool optionalSeen = false;
        foreach ((int index, CommandOption option) in options.Index())
        {
            string at = $"{path}.{index}";
            CheckName(check, at, option.Name, slash: true);
            check.RequiredText(at, "description", option.Description, DiscordLimits.CommandDescription);
            CheckTranslations(check, $"{at}.name_localizations", option.NameLocalizations, DiscordLimits.CommandName);
            CheckTranslations(check, $"{at}.description_localizations", option.DescriptionLocalizations, DiscordLimits.CommandDescription);
            CheckChoices(check, $"{at}.choices", option.Choices ?? []);
            CheckOptions(check, $"{at}.options", option.Options ?? []);
            if (option.Autocomplete == true && option.Choices is { Count: > 0 })
            {
                check.Add(at, "autocomplete", "and fixed choices exclude each other");
            }

            if (option.Required == true && optionalSeen)
            {
                check.Add(at, "required", "stands after an optional one");
            }

            optionalSeen |= option.Required != true;
        }
    }

    private static void CheckChoices(LimitCheck check, string path, IReadOnlyList<CommandChoice> choices)
    {
        check.Count(path, "", choices.Count, DiscordLimits.Choices);
        foreach ((int index, CommandChoice choice) in choices.Index())
        {
            check.RequiredText($"{path}.{index}", "name", choice.Name, DiscordLimits.ChoiceText);
            check.Text($"{path}.{index}", "value", choice.Value.Text, DiscordLimits.ChoiceText);
        }
    }

    private static void CheckName(LimitCheck check, string path, string name, bool slash)
    {
        check.RequiredText(path, "name", name, DiscordLimits.CommandName);
        if (slash && !name.All(IsOfSlashNames))
        {
            check.Add(path, "name", $"is \"{name}\"; only small letters, digits, -, _ and ' are allowed");
        }
    }

    private static void CheckTranslations(LimitCheck check, string path, IReadOnlyDictionary<string, string>? texts, int most)
    {
        foreach ((string language, string text) in texts ?? new Dictionary<string, string>())
        {
            check.RequiredText($"{path}.{language}", "", text, most);
        }
    }

    private static int TotalOf(CommandOption option) =>
        TextLength.Of(option.Name) + Longest(option.Description, option.DescriptionLocalizations)
        + (option.Choices ?? []).Sum(choice => TextLength.Of(choice.Name) + TextLength.Of(choice.Value.Text)) + (option.Options ?? []).Sum(TotalOf);

    /// <summary>Of a text in several languages the longest counts.</summary>
    private static int Longest(string text, IReadOnlyDictionary<string, string>? translations) =>
        Math.Max(TextLength.Of(text), (translations?.Values ?? []).Select(TextLength.Of).DefaultIfEmpty().Max());

    /// <summary>
    /// The pattern that Discord documents under "Application Command Naming": small letters and digits, and all of Devanagari and Thai.
    /// Not a regular expression, whose engine would be loaded for this alone.
    /// </summary>
    private static bool IsOfSlashNames(char letter) =>
        (char.IsLetter(letter) || char.IsNumber(letter) || letter is '-' or '_' or '\'' or (>= '\u0900' and <= '\u097F') or (>= '\u0E00' and <= '\u0E7F'))
        && char.ToLowerInvariant(letter) == letter;
}
