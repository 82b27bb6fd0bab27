using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Rest;

/// <summary>Puts the client into the host.</summary>
internal static class RestRegistration
{
    /// <summary>Name of the HTTP client in <see cref="IHttpClientFactory"/>.</summary>
    public const string HttpClientName = "discord";

    /// <summary>How Discord wants clients to name themselves (developers/reference, "User Agent").</summary>
    public static string UserAgent { get; } =
        $"DiscordBot (https://github.com/studybot, {typeof(RestRegistration).Assembly.GetName().Version?.ToString(3)})";

    /// <summary>Registers <see cref="DiscordRest"/>; the caller registers <see cref="RestOptions"/> and <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddDiscordRest(this IServiceCollection services)
    {
        services.AddHttpClient(HttpClientName, Configure)
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

            // The factory's own log writes addresses, and those of interactions hold their token.
            .RemoveAllLoggers();

        return services.AddSingleton(provider => new DiscordRest(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName),
            provider.GetRequiredService<RestOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            Chance,
            provider.GetRequiredService<ILogger<DiscordRest>>()));
    }

    /// <summary>What every client of the API needs; deadlines are kept by <see cref="DiscordRest"/>.</summary>
    public static void Configure(HttpClient http)
    {
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestVersion = HttpVersion.Version20;
        http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        http.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
    }

    /// <summary>Connections are renewed every quarter of an hour, so that a changed address of Discord is noticed.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        AutomaticDecompression = DecompressionMethods.All,
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    /// <summary>A number from 0 up to 1; safe from any thread, which an own <see cref="Random"/> is not.</summary>
    private static double Chance() => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue;
}
