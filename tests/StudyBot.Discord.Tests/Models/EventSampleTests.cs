using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Tests.Models;

public sealed class EventSampleTests
{
    public static TheoryData<string> Files => SampleFiles.Names("Events");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_documented_event_keeps_all_fields_the_bot_uses(string file)
    {
        GatewayEvent decoded = SampleFiles.Event(file);
        JsonNode used = UnusedFields.Strip(SampleFiles.EventData(file), SampleFiles.EventName(file));

        Assert.IsNotType<UnknownEvent>(decoded);
        Assert.Empty(RoundTrip.Differences(used, RoundTrip.Write(Payload(decoded))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_event_survives_fields_that_nobody_knows_yet(string file)
    {
        JsonNode data = SampleFiles.EventData(file);
        AddStrangers(data);

        GatewayEvent decoded = GatewayEventDecoder.Decode(Encoding.UTF8.GetBytes(SampleFiles.EventName(file)), JsonSerializer.SerializeToUtf8Bytes(data));

        Assert.Equal(RoundTrip.Write(Payload(SampleFiles.Event(file))).ToJsonString(), RoundTrip.Write(Payload(decoded)).ToJsonString());
    }

    private static object Payload(GatewayEvent decoded) => decoded switch
    {
        MessageCreated e => e.Message,
        MessageUpdated e => e.Message,
        InteractionCreated e => e.Interaction,
        GuildCreated e => e.Guild,
        GuildUpdated e => e.Guild,
        GuildDeleted e => e.Guild,
        ChannelCreated e => e.Channel,
        ChannelUpdated e => e.Channel,
        ChannelDeleted e => e.Channel,
        ThreadCreated e => e.Thread,
        ThreadUpdated e => e.Thread,
        ThreadDeleted e => e.Thread,
        _ => decoded,
    };

    /// <summary>Puts unknown fields first and last into every object that is not a map of ids.</summary>
    private static void AddStrangers(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                AddStrangers(item);
            }
        }
        else if (node is JsonObject fields)
        {
            foreach (JsonNode? value in fields.Select(field => field.Value).ToList())
            {
                AddStrangers(value);
            }

            if (fields.Count > 0 && !fields.All(field => ulong.TryParse(field.Key, out _)) && !fields.ContainsKey("users") && !fields.ContainsKey("roles"))
            {
                fields.Insert(0, "zz_new_object", new JsonObject { ["type"] = "x", ["id"] = new JsonArray(1, "2", null) });
                fields["zz_new_number"] = 1.5e300;
            }
        }
    }
}
