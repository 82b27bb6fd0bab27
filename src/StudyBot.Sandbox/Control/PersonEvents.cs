using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;
using Threading = System.Threading.Channels;

namespace StudyBot.Sandbox.Control;

/// <summary>A stream of what one person sees happen, as server-sent events; pages redraw from it.</summary>
static class PersonEvents
{
    /// <summary>Events a slow reader may leave unread; beyond, the oldest are dropped.</summary>
    const int Capacity = 1_000;

    public static async Task StreamAsync(HttpContext http, WorldState world, User person)
    {
        var queue = Threading.Channel.CreateBounded<string>(
            new Threading.BoundedChannelOptions(Capacity) { FullMode = Threading.BoundedChannelFullMode.DropOldest });
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        using var watch = world.Observe(happened =>
        {
            if (See(world, world.FindUser(person.Id) ?? person, happened) is var (name, data))
                queue.Writer.TryWrite($"event: {name}\ndata: {data.ToJsonString()}\n\n");
        });
        // Only now: who reads the present state after this line misses nothing.
        await http.Response.WriteAsync(": connected\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        try
        {
            await foreach (var text in queue.Reader.ReadAllAsync(http.RequestAborted))
            {
                await http.Response.WriteAsync(text, http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The page went away.
        }
    }

    /// <summary>What the person sees of an event; null when nothing.</summary>
    public static (string Name, JsonObject Data)? See(WorldState world, User person, WorldEvent happened) => happened switch
    {
        MessageCreated e when Reads(world, person, e.Channel, e.Message) => ("message_create", PersonView.Message(world, person, e.Message)),
        MessageChanged { Message.Dismissed: true } e when e.Message.OnlyFor == person.Id => ("message_delete", Pointer(e.Channel, e.Message)),
        MessageChanged e when Reads(world, person, e.Channel, e.Message) => ("message_update", PersonView.Message(world, person, e.Message)),
        MessageDeleted e when Reads(world, person, e.Channel, e.Message) => ("message_delete", Pointer(e.Channel, e.Message)),
        ReactionAdded e when Reads(world, person, e.Channel, e.Message) => ("message_update", PersonView.Message(world, person, e.Message)),
        ReactionRemoved e when Reads(world, person, e.Channel, e.Message) => ("message_update", PersonView.Message(world, person, e.Message)),
        TypingStarted e when e.UserId != person.Id && world.CanSee(person.Id, e.Channel) => ("typing", Typing(e)),
        ChannelCreated e when world.CanSee(person.Id, e.Channel) => ("channel_create", PersonView.Channel(world, person, e.Channel)),
        ChannelChanged e => ("channel_update", PersonView.Channel(world, person, e.Channel)),
        ChannelDeleted e => ("channel_delete", new JsonObject { ["id"] = e.Channel.Id.ToString() }),
        ThreadCreated e when world.CanSee(person.Id, e.Thread) => ("channel_create", PersonView.Channel(world, person, e.Thread)),
        ThreadChanged e when world.CanSee(person.Id, e.Thread) => ("channel_update", PersonView.Channel(world, person, e.Thread)),
        ThreadDeleted e => ("channel_delete", new JsonObject { ["id"] = e.Thread.Id.ToString() }),
        InteractionCreated e when e.Interaction.UserId == person.Id => ("interaction", PersonView.Interaction(world, e.Interaction)),
        InteractionChanged e when e.Interaction.UserId == person.Id => ("interaction", PersonView.Interaction(world, e.Interaction)),
        GuildChanged or GuildAppeared or GuildVanished or RoleCreated or RoleChanged or RoleDeleted or MemberJoined or MemberChanged
            or MemberLeft => ("servers_changed", []),
        _ => null,
    };

    static bool Reads(WorldState world, User person, Channel channel, Message message) =>
        message.OnlyFor is { } only ? only == person.Id : world.CanSee(person.Id, channel);

    static JsonObject Pointer(Channel channel, Message message) =>
        new() { ["id"] = message.Id.ToString(), ["channel_id"] = channel.Id.ToString() };

    static JsonObject Typing(TypingStarted e) => new()
    {
        ["channel_id"] = e.Channel.Id.ToString(),
        ["user_id"] = e.UserId.ToString(),
        ["timestamp"] = e.At.Iso(),
    };
}
