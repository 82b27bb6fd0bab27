using System.Text.RegularExpressions;
using Spectre.Console.Cli;
using StudyBot.Wording;

namespace StudyBot.CommandLine;

/// <summary>
/// Says in one line, in the person's language, what is wrong with the arguments. The parser knows only English and
/// exposes no codes, so its messages are recognised by their wording; one not known here is passed on as it is.
/// </summary>
internal static class ArgumentErrors
{
    static readonly string[] Verbs = ["serve", "ask", "index", "evaluate"];

    static readonly (string Pattern, Func<string, string> Say)[] Known =
    [
        ("^Unknown command '(.*)'", Phrases.UnknownCommand),
        ("^Un(?:known|expected) option '(.*)'", name => Phrases.UnknownOption("-" + (name.Length > 1 ? "-" : "") + name)),
        ("^Option '(.*)' is defined but no value", name => Phrases.OptionNeedsValue("--" + name)),
        ("is missing required (?:argument|option) '(.*)'", name => Phrases.MissingOption("--" + name)),
        ("^Could not match '(.*)' with an argument", Phrases.TooManyArguments),
        ("^Failed to convert '(.*)' to Int32", Phrases.NotAWholeNumber),
        ("^(?:Invalid long|Short) option(?: does not have a valid)? name", _ => Phrases.InvalidOptionName),
        ("^Flags cannot be assigned a value", _ => Phrases.FlagTakesNoValue),
    ];

    /// <summary>The line for standard error, with where to read on.</summary>
    public static string Explain(CommandRuntimeException error, IReadOnlyList<string> arguments)
    {
        var verb = arguments is [var first, ..] && Verbs.Contains(first) ? first + " " : "";
        return Phrases.WrongArguments(Translate(error.Message), $"studybot {verb}--help");
    }

    static string Translate(string message)
    {
        foreach (var (pattern, say) in Known)
        {
            if (Regex.Match(message, pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline) is { Success: true } match)
                return say(match.Groups[1].Value);
        }
        return message;
    }
}
