using System.Text.Json;
using StudyBot.Sandbox.Validation;
using StudyBot.Sandbox.Validation.Messages;

namespace StudyBot.Sandbox.Tests.Validation;

/// <summary>Reads bodies and says refusals in one line: the code, or for 50035 each faulty field with its code.</summary>
static class Faulty
{
    public static JsonElement Read(string text) => JsonDocument.Parse(text).RootElement;

    public static string Say(Refusal? refusal) => refusal switch
    {
        null => "fine",
        { Errors.Count: 0 } => refusal.Code.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => string.Join(" | ", refusal.Errors.Select(error => $"{error.Path} {error.Fault.Code}".Trim())),
    };

    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    public static string Join(IEnumerable<string> items) => string.Join(",", items);

    public static MessageFiles Files(params string[] names) =>
        new(names.Index().ToDictionary(file => $"{file.Index}", file => file.Item));
}
