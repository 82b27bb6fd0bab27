using System.Net;

namespace StudyBot.Discord.Rest;

/// <summary>The HTTP client that <see cref="DiscordRest"/> is to be given.</summary>
/// <remarks>Register it without the factory's own log: that writes addresses, and those of interactions hold their token.</remarks>
internal static class RestRegistration
{
    /// <summary>Name of the HTTP client in <see cref="IHttpClientFactory"/>.</summary>
    public const string HttpClientName = "discord";

    /// <summary>How Discord wants clients to name themselves (developers/reference, "User Agent").</summary>
    public static string UserAgent { get; } =
        $"DiscordBot (https://github.com/studybot, {typeof(RestRegistration).Assembly.GetName().Version?.ToString(3)})";

    /// <summary>What every client of the API needs; deadlines are kept by <see cref="DiscordRest"/>.</summary>
    public static void Configure(HttpClient http)
    {
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestVersion = HttpVersion.Version20;
        http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower;

        // Unparsed: the parsed form would be copied part by part into every request.
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
    }

    /// <summary>
    /// Connections are renewed every quarter of an hour, so that a changed address of Discord is noticed, and bounded, so that a flood
    /// of requests waits and does not use up the files this process may open. Answers are small: asking for compression costs each
    /// request more than it saves. Ids of our traces stay here: they would tell Discord nothing.
    /// </summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        MaxConnectionsPerServer = 100,
        EnableMultipleHttp2Connections = true,
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    };
}
