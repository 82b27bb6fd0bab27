using System.Text.Json.Nodes;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>What a person reads in a message of the practice Discord.</summary>
internal static class Seen
{
    public static string Text(JsonNode? message) => string.Join('\n', Texts(message).Where(text => text.Length > 0));

    private static IEnumerable<string> Texts(JsonNode? message) =>
        message is null ? [] : [(string?)message["content"] ?? "", .. (message["components"]?.AsArray() ?? []).SelectMany(Texts)];
}
