using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Tests.Models;

public sealed class MangledEventTests
{
    private static readonly string[] Junk = ["null", "true", "-1", "1e400", "\"\"", "\"x\"", "[]", "{}", "[[]]", "{\"type\":\"a\"}", "99999999999999999999"];

    [Fact]
    public void Whatever_stands_in_any_field_nothing_is_thrown()
    {
        string[] files = [.. SampleFiles.Names("Events").Select(row => row.Data)];
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 500], Gen.Int[0, Junk.Length - 1]).Sample(
            (file, place, junk) =>
            {
                string mangled = Mangle(SampleFiles.EventData(files[file]), place, Junk[junk]);
                Assert.NotNull(GatewayEventDecoder.Decode(Encoding.UTF8.GetBytes(SampleFiles.EventName(files[file])), Encoding.UTF8.GetBytes(mangled)));
            },
            iter: 2000);
    }

    /// <summary>Replaces one of all values, which one by <paramref name="place"/>.</summary>
    private static string Mangle(JsonNode data, int place, string junk)
    {
        JsonNode[] values = [.. All(data)];
        const string Mark = "<<here>>";
        values[place % values.Length].ReplaceWith(Mark);
        return data.ToJsonString().Replace($"\"{JsonEncodedText.Encode(Mark)}\"", junk, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> All(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => All(child).Prepend(child));
    }
}
