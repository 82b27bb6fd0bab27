using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Configuration;

namespace StudyBot.Hosting;

/// <summary>The one host under every verb: settings, logging and the services of the bot.</summary>
internal static class StudyBotHost
{
    /// <summary>Builds the host. Nothing has been opened or started when this returns.</summary>
    /// <param name="locations">Where documents and data lie.</param>
    /// <param name="configuration">The settings as read from files and the environment.</param>
    /// <param name="overrides">Settings given on the command line; they win.</param>
    /// <param name="log">Where log lines go.</param>
    /// <param name="add">Adds services of one verb.</param>
    /// <exception cref="InvalidSettingsException">Settings will not do.</exception>
    public static IHost Build(
        Locations locations, IConfiguration configuration, IEnumerable<KeyValuePair<string, string?>> overrides, ILoggerProvider log,
        Action<IServiceCollection>? add = null)
    {
        // The empty builder leaves out the defaults (file watchers, event logs) that a command answering in half a second cannot afford.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            ApplicationName = "studybot",
            ContentRootPath = locations.CurrentDirectory,
        });
        builder.Configuration.AddConfiguration(configuration).AddInMemoryCollection(overrides);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddProvider(log);
        builder.Services.AddSingleton(StudyBotSettings.Read(builder.Configuration, locations));
        builder.Services.AddSingleton(TimeProvider.System);
        AddKnowledge(builder.Services);
        add?.Invoke(builder.Services);
        return builder.Build();
    }

    static void AddKnowledge(IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<StudyBotSettings>().Knowledge);
        services.AddSingleton(provider => KnowledgeFolder.Open(
            provider.GetRequiredService<KnowledgeOptions>(), provider.GetRequiredService<ILogger<KnowledgeFolder>>()));
    }
}
