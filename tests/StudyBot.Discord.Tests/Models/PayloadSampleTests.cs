using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Tests.Models;

/// <summary>Answers of the HTTP API and components, read and written again.</summary>
public sealed class PayloadSampleTests
{
    private static readonly Dictionary<string, Type> Payloads = new()
    {
        ["gateway_bot"] = typeof(GatewayBot),
        ["application"] = typeof(Application),
        ["member"] = typeof(Member),
        ["registered_command"] = typeof(RegisteredCommand),
        ["interaction_callback"] = typeof(InteractionCallback),
    };

    public static TheoryData<string> Answers => SampleFiles.Names("Rest");

    public static TheoryData<string> ComponentLists => SampleFiles.Names("Components");

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_documented_answer_keeps_all_fields_the_bot_uses(string file)
    {
        object read = JsonSerializer.Deserialize(SampleFiles.Bytes("Rest", file), DiscordJson.Default.GetTypeInfo(Payloads[file])!)!;

        JsonNode used = UnusedFields.Strip(SampleFiles.Node("Rest", file), file);
        Assert.Empty(RoundTrip.Differences(used, RoundTrip.Write(read)));
    }

    [Theory]
    [MemberData(nameof(ComponentLists))]
    public void Every_component_is_written_as_it_was_read(string file)
    {
        IReadOnlyList<Component> read = JsonSerializer.Deserialize(SampleFiles.Bytes("Components", file), DiscordJson.Default.IReadOnlyListComponent)!;

        JsonNode used = UnusedFields.Strip(SampleFiles.Node("Components", file), "components");
        Assert.Empty(RoundTrip.Differences(used, JsonSerializer.SerializeToNode(read, DiscordJson.Default.IReadOnlyListComponent)));
        Assert.DoesNotContain(read, component => component is UnknownComponent);
    }
}
