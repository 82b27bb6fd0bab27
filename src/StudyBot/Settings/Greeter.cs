using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Storage.Greetings;

namespace StudyBot.Settings;

/// <summary>Greets a server once, when the bot first comes into it, where it may write; never again.</summary>
internal sealed partial class Greeter(IChat chat, IChatView view, IGreetings greetings, Preferences preferences, ILogger<Greeter> log) : IChatFeature
{
    const Rights Needed = Rights.ViewChannel | Rights.SendMessages;

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes.On<ServerJoined>(GreetAsync);

    async Task GreetAsync(ServerJoined joined, CancellationToken cancel)
    {
        var server = joined.Server;
        if (!await greetings.TryClaimAsync(server.Id.Value, cancel))
            return;
        foreach (var place in Places(server))
        {
            var voice = preferences.VoiceIn(place);
            var bot = view.Self is { } self ? Markup.Mention(self) : "@StudyBot";
            if ((await chat.SendAsync(new Destination.Channel(place.Id), Reply.Of(voice.Greeting(bot)), cancel)).IsSent)
                return;
        }
        // Nobody was greeted, and nobody need be told in this server later: the claim stays.
        NowhereToGreet(log, server.Id);
    }

    /// <summary>The welcome channel first, then the other text channels; at most three are tried.</summary>
    IEnumerable<Place> Places(Server server) => server.Places
        .Where(place => place.Kind == PlaceKind.Text && view.RightsIn(place.Id).Allow(Needed))
        .OrderByDescending(place => place.Id == server.WelcomeChannel)
        .ThenBy(place => place.Id.Value)
        .Take(3);

    [LoggerMessage(1, LogLevel.Warning, "There is no text channel to greet server {Server} in: allow the bot to see one and to write there.")]
    static partial void NowhereToGreet(ILogger log, ServerId server);
}
