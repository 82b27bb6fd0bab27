using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Pinned messages (docs: resources/message, "Get Channel Pins").</summary>
static class PinRoutes
{
    const int MaxPins = 250;

    public static Reply List(Call call)
    {
        var reader = Reader.Bot(call.World);
        var items = Pinned(call).Select(m => (JsonNode)new JsonObject
        {
            ["pinned_at"] = m.SentAt.Iso(),
            ["message"] = MessageJson.Of(call.World, m, reader),
        });
        return Reply.Ok(new JsonObject { ["items"] = items.ToJsonArray(), ["has_more"] = false });
    }

    public static Reply Pin(Call call) => Set(call, true);

    public static Reply Unpin(Call call) => Set(call, false);

    static Reply Set(Call call, bool pinned)
    {
        var channel = call.Channel();
        call.Need(channel, Permissions.PinMessages);
        var message = call.Message(channel);
        if (pinned && !message.Pinned && Pinned(call).Count() >= MaxPins)
            throw new RefusedException(ApiError.TooManyPins);
        call.World.ChangeMessage(message with { Pinned = pinned });
        return Reply.NoContent;
    }

    static IEnumerable<Message> Pinned(Call call) => call.World.HistoryOf(call.Channel()).NewestFirst().Where(m => m.Pinned);
}
