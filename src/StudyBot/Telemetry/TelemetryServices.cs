using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using StudyBot.Discord;

namespace StudyBot.Telemetry;

/// <summary>Sends metrics, traces and logs to an OpenTelemetry collector.</summary>
internal static class TelemetryServices
{
    /// <summary>
    /// OpenTelemetry's own setting: address of the collector. The others of its specification (protocol, headers, resource
    /// attributes) hold as well, from the environment or a settings file.
    /// </summary>
    public const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Adds the export where an address is configured; else nothing.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[EndpointKey]))
            return services;
        return AddExport(services);
    }

    /// <summary>Apart, so that the runtime loads nothing of OpenTelemetry where nothing is exported.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static IServiceCollection AddExport(IServiceCollection services)
    {
        // HttpClient's own traces stay out: addresses of interactions hold their token. Its meter has no addresses.
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("studybot"))
            .WithMetrics(metrics => metrics.AddMeter(BotMeter.Name, DiscordMeter.Name, "System.Runtime", "System.Net.Http").AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(BotMeter.Name).AddOtlpExporter())
            .WithLogging(logs => logs.AddOtlpExporter());
        return services;
    }
}
