using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>One control call. People, servers, channels and roles may be named or given by id.</summary>
sealed class ControlCall(PracticeDiscord discord, HttpContext http, RequestBody body)
{
    public PracticeDiscord Discord => discord;

    public WorldState World => discord.World;

    public HttpContext Http => http;

    public JsonElement Body => body.Json;

    public RequestBody Request => body;

    public string Path(string name) => (string)http.Request.RouteValues[name]!;

    public string? Query(string name) => http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>The person that the path says to act as; the bot may not be acted as.</summary>
    public User Person() => FindUser(Path("person")) is { IsBot: false } person
        ? person
        : throw ControlException.Missing($"There is no person \"{Path("person")}\". GET /control/people lists them.");

    /// <summary>A user by id or username; "bot" is the bot.</summary>
    public User? FindUser(string text) => text == "bot"
        ? World.Bot
        : Snowflake.Parse(text) is { } id ? World.FindUser(id) : World.Users.FirstOrDefault(u => Same(u.Username, text));

    public User User(string text) => FindUser(text) ?? throw ControlException.Missing($"There is no user \"{text}\".");

    /// <summary>A server by id or name.</summary>
    public Guild Server(string text) =>
        (Snowflake.Parse(text) is { } id ? World.FindGuild(id) : World.Guilds.FirstOrDefault(g => Same(g.Name, text)))
        ?? throw ControlException.Missing($"There is no server \"{text}\". GET /control lists them.");

    /// <summary>A channel or thread by id or name, of all there are.</summary>
    public Channel AnyChannel(string text) =>
        Pick(World.Channels, text) ?? throw ControlException.Missing($"There is no channel \"{text}\".");

    /// <summary>A channel that the person sees, by id or name; "dm" is the direct message with the bot.</summary>
    public Channel ChannelFor(User person, string? text)
    {
        if (text is null)
            throw ControlException.Bad("Say where: \"channel\" is an id, a name such as \"umum\", or \"dm\".");
        if (text == "dm")
            return World.DirectMessageWith(person.Id);
        return Pick(World.Channels.Where(c => World.CanSee(person.Id, c)), text)
            ?? throw ControlException.Missing($"{person.Username} sees no channel \"{text}\".");
    }

    public Channel ChannelFor(User person) => ChannelFor(person, Body.Text("channel") ?? Query("channel"));

    /// <summary>A message in the channel that the person sees.</summary>
    public Message MessageFor(User person, Channel channel, string? id) =>
        Snowflake.Parse(id) is { } known && World.FindMessage(channel.Id, known) is { } message
        && message.IsShownTo(person.Id)
            ? message
            : throw ControlException.Missing($"{person.Username} sees no message \"{id}\" in {channel.Name}.");

    public static Role Role(Guild guild, string text) =>
        (Snowflake.Parse(text) is { } id ? guild.Roles.GetValueOrDefault(id) : guild.Roles.Values.FirstOrDefault(r => Same(r.Name, text)))
        ?? throw ControlException.Missing($"{guild.Name} has no role \"{text}\".");

    /// <summary>A text field that has to be there.</summary>
    public string Need(string name) => Body.Text(name) ?? throw ControlException.Bad($"The field \"{name}\" is missing.");

    static Channel? Pick(IEnumerable<Channel> channels, string text) => Snowflake.Parse(text) is { } id
        ? channels.FirstOrDefault(c => c.Id == id)
        : channels.Where(c => Same(c.Name, text)).OrderBy(c => c.Id).FirstOrDefault();

    static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
