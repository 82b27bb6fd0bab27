using System.Text.Json.Nodes;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest.Shapes;

/// <summary>Every request of the client: where it goes, and whether Discord's description accepts it.</summary>
public sealed class RequestShapeTests
{
    private static readonly Snowflake App = new(1), Guild = new(10), Channel = new(20), Message = new(50), Person = new(7);

    private static readonly Dictionary<string, Func<RestWorld, Task>> Calls = new()
    {
        ["GET /gateway/bot"] = w => w.Rest.GetGatewayBotAsync(w.Cancel),
        ["GET /users/@me"] = w => w.Rest.GetCurrentUserAsync(w.Cancel),
        ["GET /applications/@me"] = w => w.Rest.GetCurrentApplicationAsync(w.Cancel),
        ["GET /guilds/10"] = w => w.Rest.GetGuildAsync(Guild, w.Cancel),
        ["GET /guilds/10/channels"] = w => w.Rest.GetGuildChannelsAsync(Guild, w.Cancel),
        ["GET /guilds/10/roles"] = w => w.Rest.GetGuildRolesAsync(Guild, w.Cancel),
        ["GET /guilds/10/members/7"] = w => w.Rest.GetGuildMemberAsync(Guild, Person, w.Cancel),
        ["GET /channels/20"] = w => w.Rest.GetChannelAsync(Channel, w.Cancel),
        ["GET /channels/20/messages/50"] = w => w.Rest.GetMessageAsync(Channel, Message, w.Cancel),
        ["GET /channels/20/messages?limit=5"] = w => w.Rest.GetMessagesAsync(Channel, null, 5, w.Cancel),
        ["GET /channels/20/messages?limit=100&after=50"] = w => w.Rest.GetMessagesAsync(Channel, Message, 100, w.Cancel),
        ["POST /channels/20/messages"] = w => w.Rest.CreateMessageAsync(Channel, Bodies.ChannelMessage, w.Cancel),
        ["POST /channels/20/messages components"] = w => w.Rest.CreateMessageAsync(Channel, Bodies.ComponentMessage, w.Cancel),
        ["PATCH /channels/20/messages/50"] = w => w.Rest.EditMessageAsync(Channel, Message, Bodies.Edit, w.Cancel),
        ["PATCH /channels/20/messages/50 text"] = w => w.Rest.EditMessageAsync(Channel, Message, Bodies.TextEdit, w.Cancel),
        ["DELETE /channels/20/messages/50"] = w => w.Rest.DeleteMessageAsync(Channel, Message, w.Cancel),
        ["PUT /channels/20/messages/50/reactions/%F0%9F%94%87/@me"] = w => w.Rest.CreateReactionAsync(Channel, Message, "🔇", w.Cancel),
        ["POST /channels/20/threads"] = w => w.Rest.CreateThreadAsync(Channel, Bodies.Thread with { Type = ChannelType.PublicThread }, w.Cancel),
        ["POST /channels/20/threads post"] = w => w.Rest.CreateThreadAsync(Channel, Bodies.Thread with { Message = Bodies.FullMessage, AppliedTags = [new(71)] }, w.Cancel),
        ["POST /channels/20/messages/50/threads"] = w => w.Rest.CreateThreadAsync(Channel, Message, Bodies.Thread, w.Cancel),
        ["POST /users/@me/channels"] = w => w.Rest.CreateDirectChannelAsync(Person, w.Cancel),
        ["GET /applications/1/commands?with_localizations=true"] = w => w.Rest.GetGlobalCommandsAsync(App, w.Cancel),
        ["GET /applications/1/guilds/10/commands?with_localizations=true"] = w => w.Rest.GetGuildCommandsAsync(App, Guild, w.Cancel),
        ["PUT /applications/1/commands"] = w => w.Rest.SetGlobalCommandsAsync(App, [Bodies.Command, Bodies.MessageCommand], w.Cancel),
        ["PUT /applications/1/guilds/10/commands"] = w => w.Rest.SetGuildCommandsAsync(App, Guild, [Bodies.Command], w.Cancel),
        ["PUT /applications/1/guilds/10/commands none"] = w => w.Rest.SetGuildCommandsAsync(App, Guild, [], w.Cancel),
        ["POST /interactions/60/tok/callback pong"] = w => Respond(w, InteractionResponse.Pong()),
        ["POST /interactions/60/tok/callback reply"] = w => Respond(w, InteractionResponse.Reply(Bodies.FullMessage)),
        ["POST /interactions/60/tok/callback components"] = w => Respond(w, InteractionResponse.Reply(Bodies.ComponentMessage)),
        ["POST /interactions/60/tok/callback private"] = w => Respond(w, InteractionResponse.Defer(ephemeral: true)),
        ["POST /interactions/60/tok/callback public"] = w => Respond(w, InteractionResponse.Defer(ephemeral: false)),
        ["POST /interactions/60/tok/callback quiet"] = w => Respond(w, InteractionResponse.DeferUpdate()),
        ["POST /interactions/60/tok/callback update"] = w => Respond(w, InteractionResponse.Update(Bodies.Edit)),
        ["POST /interactions/60/tok/callback choices"] = w => Respond(w, InteractionResponse.Suggest([Choice("Fungsi", ScalarValue.Of("fungsi"))])),
        ["POST /interactions/60/tok/callback numbers"] = w => Respond(w, InteractionResponse.Suggest([Choice("Tiga", ScalarValue.Of(3))])),
        ["POST /interactions/60/tok/callback form"] = w => Respond(w, InteractionResponse.Open(Bodies.Forms[0])),
        ["POST /interactions/60/tok/callback form-2"] = w => Respond(w, InteractionResponse.Open(Bodies.Forms[1])),
        ["POST /interactions/60/tok/callback form-3"] = w => Respond(w, InteractionResponse.Open(Bodies.Forms[2])),
        ["POST /interactions/60/tok/callback?with_response=true"] = w =>
            w.Rest.RespondAndReadAsync(new Snowflake(60), "tok", InteractionResponse.Reply(Bodies.FullMessage), w.Cancel),
        ["GET /webhooks/1/tok/messages/@original"] = w => w.Rest.GetOriginalAsync(App, "tok", w.Cancel),
        ["PATCH /webhooks/1/tok/messages/@original"] = w => w.Rest.EditOriginalAsync(App, "tok", Bodies.Edit, w.Cancel),
        ["DELETE /webhooks/1/tok/messages/@original"] = w => w.Rest.DeleteOriginalAsync(App, "tok", w.Cancel),
        ["POST /webhooks/1/tok"] = w => w.Rest.CreateFollowUpAsync(App, "tok", Bodies.FullMessage, w.Cancel),
        ["PATCH /webhooks/1/tok/messages/50"] = w => w.Rest.EditFollowUpAsync(App, "tok", Message, Bodies.Edit, w.Cancel),
        ["DELETE /webhooks/1/tok/messages/50"] = w => w.Rest.DeleteFollowUpAsync(App, "tok", Message, w.Cancel),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_request_goes_where_it_should(string name)
    {
        using var world = new RestWorld();

        SentRequest sent = Send(world, name);

        Assert.Equal(string.Join(' ', name.Split(' ').Take(2)), $"{sent.Method} {sent.Path}");
        Assert.Equal(sent.Body.Length == 0 ? null : "application/json", sent.ContentType);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_request_fits_Discords_description(string name)
    {
        OpenApi description = OpenApi.OrSkip();
        using var world = new RestWorld();

        SentRequest sent = Send(world, name);

        Assert.Empty(description.Faults(sent.Method, sent.Path, sent.Body));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_that_is_sent_forbids_mentions_that_were_not_asked_for(string name)
    {
        using var world = new RestWorld();

        JsonNode? body = Send(world, name).Body is { Length: > 0 } json ? JsonNode.Parse(json) : null;

        foreach (JsonObject message in Messages(body))
        {
            Assert.Equal("[]", message["allowed_mentions"]?["parse"]?.ToJsonString());
            Assert.False(message["allowed_mentions"]!.AsObject().ContainsKey("roles"));
        }
    }

    /// <summary>The request as sent, with the path below the API's root.</summary>
    private static SentRequest Send(RestWorld world, string name)
    {
        _ = Calls[name](world);
        world.Settle();
        SentRequest sent = Assert.Single(world.Discord.Sent);
        Assert.StartsWith("/api/v10/", sent.Path, StringComparison.Ordinal);
        return sent with { Path = sent.Path["/api/v10".Length..] };
    }

    /// <summary>All objects with text or components that stand for a message.</summary>
    private static IEnumerable<JsonObject> Messages(JsonNode? body)
    {
        JsonNode?[] candidates = [body, (body as JsonObject)?["data"], (body as JsonObject)?["message"]];
        return candidates.OfType<JsonObject>().Where(node =>
            (node.ContainsKey("content") || node.ContainsKey("components")) && !node.ContainsKey("title"));
    }

    private static Task<DiscordError?> Respond(RestWorld world, InteractionResponse response) =>
        world.Rest.RespondAsync(new Snowflake(60), "tok", response, world.Cancel);

    private static CommandChoice Choice(string name, ScalarValue value) => new() { Name = name, Value = value };
}
