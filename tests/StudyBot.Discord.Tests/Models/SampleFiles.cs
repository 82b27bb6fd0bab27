using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Tests.Models;

/// <summary>The JSON files beside these tests.</summary>
internal static class SampleFiles
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Models", "Samples");

    public static TheoryData<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.json").Select(Path.GetFileNameWithoutExtension).Order().OfType<string>()];

    public static byte[] Bytes(string folder, string name) => File.ReadAllBytes(Path.Combine(Root, folder, name + ".json"));

    public static JsonNode Node(string folder, string name) => JsonNode.Parse(Bytes(folder, name))!;

    /// <summary>The <c>t</c> of an event file.</summary>
    public static string EventName(string name) => (string)Node("Events", name)["t"]!;

    /// <summary>The <c>d</c> of an event file.</summary>
    public static JsonNode EventData(string name) => Node("Events", name)["d"]!;

    public static GatewayEvent Event(string name)
    {
        JsonNode envelope = Node("Events", name);
        return GatewayEventDecoder.Decode(
            Encoding.UTF8.GetBytes((string)envelope["t"]!), Encoding.UTF8.GetBytes(envelope["d"]!.ToJsonString()));
    }

    public static T Event<T>(string name)
        where T : GatewayEvent => Assert.IsType<T>(Event(name));
}
