using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Spectre.Console;
using Spectre.Console.Cli;
using StudyBot.Configuration;
using StudyBot.Hosting;
using StudyBot.Wording;

namespace StudyBot.CommandLine;

/// <summary>What every verb gets: where it writes to, where things lie, and the settings as read.</summary>
internal sealed record VerbContext(Terminal Terminal, Locations Locations, IConfiguration Configuration);

/// <summary>A verb that runs on the host of the bot: with its settings, its log and its services.</summary>
internal abstract class HostedCommand<TSettings>(VerbContext verb) : AsyncCommand<TSettings>
    where TSettings : HostedSettings
{
    /// <summary>Where the verb writes to.</summary>
    protected Terminal Terminal => verb.Terminal;

    /// <summary>Does the work and returns an <see cref="ExitCode"/>.</summary>
    /// <param name="services">The services of the started host.</param>
    /// <param name="settings">The arguments, validated.</param>
    /// <param name="cancel">Set by Ctrl+C.</param>
    protected abstract int Run(IServiceProvider services, TSettings settings, CancellationToken cancel);

    /// <inheritdoc/>
    public sealed override ValidationResult Validate(CommandContext context, TSettings settings) =>
        (Leftover(context.Remaining) ?? settings.Mistake) is { } mistake ? ValidationResult.Error(mistake) : ValidationResult.Success();

    /// <inheritdoc/>
    public sealed override async Task<int> ExecuteAsync(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        using var log = new LineLog(verb.Terminal.Error);
        using var host = StudyBotHost.Build(verb.Locations, verb.Configuration, settings.Overrides, log);
        await host.StartAsync(cancellationToken);
        try
        {
            var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
            return Run(host.Services, settings, stop.Token);
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>
    /// What the parser put aside. Its strict mode would refuse it too, but gives an option without a value at the end
    /// of the line the value "__default_command".
    /// </summary>
    public static string? Leftover(IRemainingArguments remaining)
    {
        if (remaining.Parsed.FirstOrDefault() is { } option)
            return Phrases.UnknownOption(option.Key);
        return remaining.Raw is [var extra, ..] ? Phrases.TooManyArguments(extra) : null;
    }
}
