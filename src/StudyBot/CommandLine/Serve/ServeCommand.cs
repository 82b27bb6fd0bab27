using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spectre.Console;
using Spectre.Console.Cli;
using StudyBot.Chat;
using StudyBot.Configuration;
using StudyBot.Discord;
using StudyBot.Health;
using StudyBot.Hosting;
using StudyBot.Invitations;
using StudyBot.Material;
using StudyBot.Sandbox;
using StudyBot.Serving;
using StudyBot.Telemetry;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Serve;

/// <summary><c>studybot serve</c>: runs the bot until it is stopped.</summary>
internal sealed class ServeCommand(VerbContext verb) : AsyncCommand<ServeSettings>
{
    /// <inheritdoc/>
    public override ValidationResult Validate(CommandContext context, ServeSettings settings) =>
        settings.Mistake is { } mistake ? ValidationResult.Error(mistake) : ValidationResult.Success();

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, ServeSettings settings, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddConfiguration(verb.Configuration).AddInMemoryCollection(settings.Overrides).Build();
        var studyBot = StudyBotSettings.Read(configuration, verb.Locations);
        var serving = studyBot.Serving;
        if (serving is { Live: true, IsPractice: true })
            throw new InvalidSettingsException([new SettingsProblem(DiscordSettings.TokenKey, null, Phrases.NeedsToken)]);
        await using var practice = serving.IsPractice ? await PracticeAsync(serving.PracticePort, cancellationToken) : null;
        if (serving.IsPractice && practice is null)
        {
            await verb.Terminal.Error.WriteLineAsync(Phrases.PortTaken(serving.PracticePort));
            return ExitCode.Failed;
        }
        return await RunAsync(configuration, studyBot, practice, cancellationToken);
    }

    async Task<int> RunAsync(IConfiguration configuration, StudyBotSettings studyBot, SandboxServer? practice, CancellationToken cancel)
    {
        using ILoggerProvider log = studyBot.Serving.LogsJson
            ? new JsonLog(verb.Terminal.Error, TimeProvider.System)
            : new LineLog(verb.Terminal.Error, LogLevel.Warning);
        using var host = StudyBotHost.Build(
            verb.Locations, configuration, [], log, services => AddBot(services, configuration, studyBot, practice));
        await host.StartAsync(cancel);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(
            cancel, host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        var inviting = Task.CompletedTask;
        try
        {
            verb.Terminal.Raw.WriteLine(
                Phrases.DocumentsServed(host.Services.GetRequiredService<Library>().Shelf.Documents.Count, studyBot.Knowledge.Folder));
            verb.Terminal.Raw.WriteLine(practice is null ? Phrases.LiveRuns : Phrases.PracticeRuns(practice.Address));
            if (studyBot.Serving.HealthPort is { } port)
                verb.Terminal.Raw.WriteLine(Phrases.HealthServed(port));
            if (practice is null)
                inviting = PrintInvitationAsync(host.Services.GetRequiredService<DiscordChat>(), stopping.Token);
            await host.WaitForShutdownAsync(cancel);
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
            await inviting;
        }
        if (host.Services.GetRequiredService<BotWorker>().Stopped is { } stopped)
        {
            await verb.Terminal.Error.WriteLineAsync(Phrases.StoppedByDiscord(stopped.Advice));
            return ExitCode.Failed;
        }
        verb.Terminal.Raw.WriteLine(Phrases.Stopped);
        return ExitCode.Done;
    }

    /// <summary>The bot with what keeps it running: systemd is told when it is ready and when it stops.</summary>
    static void AddBot(IServiceCollection services, IConfiguration configuration, StudyBotSettings studyBot, SandboxServer? practice)
    {
        services.AddStudyBot(Connection.To(studyBot, practice)).AddTelemetry(configuration).AddSystemd();
        if (studyBot.Serving.HealthPort is { } port)
            services.AddHostedService(provider => new HealthEndpoint(provider.GetRequiredService<IChatView>(), port));
    }

    /// <summary>Beside the connecting, which may take its time; a stop ends it without a word. A refused token is told by the stop it leads to.</summary>
    async Task PrintInvitationAsync(DiscordChat chat, CancellationToken stop)
    {
        try
        {
            if (await chat.LookUpApplicationAsync(stop) is { IsTokenRefused: false } found)
                verb.Terminal.Raw.WriteLine(InvitationText.Of(found));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The bot is stopping; nobody is waiting for the link.
        }
    }

    /// <summary>The practice Discord, or null when its port is taken.</summary>
    static async Task<SandboxServer?> PracticeAsync(int port, CancellationToken cancel)
    {
        try
        {
            return await SandboxServer.StartAsync(new SandboxOptions { Url = $"http://127.0.0.1:{port}" }, cancel);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
