using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord;

/// <summary>Puts the client into a host.</summary>
public static class DiscordServices
{
    internal const string FilesClient = "discord-files";

    /// <summary>
    /// Registers <see cref="DiscordChat"/>, and it as <see cref="IChat"/> and <see cref="IChatView"/>. Register a
    /// <see cref="TimeProvider"/>, a <see cref="DiscordMemory"/> or <see cref="IReplyTexts"/> of your own before it to replace the defaults
    /// (the system's clock, a memory that forgets, Indonesian sentences).
    /// </summary>
    public static IServiceCollection AddDiscordChat(this IServiceCollection services, DiscordOptions options)
    {
        // The factory's own log writes addresses, and those of interactions hold their token.
        services.AddHttpClient(RestRegistration.HttpClientName, RestRegistration.Configure)
            .ConfigurePrimaryHttpMessageHandler(RestRegistration.CreateHandler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddHttpClient(FilesClient).RemoveAllLoggers();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => DiscordMemory.Forgetful(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IReplyTexts>(_ => new ReplyTexts());
        services.AddSingleton(provider => new DiscordChat(new DiscordSetup(
            options,
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<ILoggerFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            Chance(),
            provider.GetRequiredService<DiscordMemory>(),
            provider.GetRequiredService<IReplyTexts>())));
        services.AddSingleton<IChat>(provider => provider.GetRequiredService<DiscordChat>());
        services.AddSingleton<IChatView>(provider => provider.GetRequiredService<DiscordChat>());
        return services;
    }

    private static Func<double> Chance()
    {
        var random = new Random();
        return () =>
        {
            lock (random)
                return random.NextDouble();
        };
    }
}
