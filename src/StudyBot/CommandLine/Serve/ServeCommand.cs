using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spectre.Console;
using Spectre.Console.Cli;
using StudyBot.Configuration;
using StudyBot.Hosting;
using StudyBot.Material;
using StudyBot.Sandbox;
using StudyBot.Serving;
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
        using var log = new LineLog(verb.Terminal.Error, LogLevel.Warning);
        using var host = StudyBotHost.Build(
            verb.Locations, configuration, [], log, services => services.AddStudyBot(Connection.To(studyBot, practice)));
        await host.StartAsync(cancel);
        try
        {
            verb.Terminal.Raw.WriteLine(
                Phrases.DocumentsServed(host.Services.GetRequiredService<Library>().Shelf.Documents.Count, studyBot.Knowledge.Folder));
            verb.Terminal.Raw.WriteLine(practice is null ? Phrases.LiveRuns : Phrases.PracticeRuns(practice.Address));
            await host.WaitForShutdownAsync(cancel);
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
        if (host.Services.GetRequiredService<BotWorker>().Stopped is { } stopped)
        {
            await verb.Terminal.Error.WriteLineAsync(Phrases.StoppedByDiscord(stopped.Advice));
            return ExitCode.Failed;
        }
        verb.Terminal.Raw.WriteLine(Phrases.Stopped);
        return ExitCode.Done;
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
