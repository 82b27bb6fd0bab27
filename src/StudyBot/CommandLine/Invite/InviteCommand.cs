using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Spectre.Console;
using Spectre.Console.Cli;
using StudyBot.Configuration;
using StudyBot.Discord;
using StudyBot.Hosting;
using StudyBot.Invitations;
using StudyBot.Serving;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Invite;

/// <summary><c>studybot invite</c>: prints the link that adds the bot to a server, and nothing else, so that scripts can use it.</summary>
internal sealed class InviteCommand(VerbContext verb) : AsyncCommand<InviteSettings>
{
    /// <inheritdoc/>
    public override ValidationResult Validate(CommandContext context, InviteSettings settings) =>
        HostedCommand<InviteSettings>.Leftover(context.Remaining) is { } mistake ? ValidationResult.Error(mistake) : ValidationResult.Success();

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, InviteSettings settings, CancellationToken cancellationToken)
    {
        var studyBot = StudyBotSettings.Read(verb.Configuration, verb.Locations);
        if (studyBot.Serving.IsPractice)
            throw new InvalidSettingsException([new SettingsProblem(DiscordSettings.TokenKey, null, Phrases.InviteNeedsToken)]);
        using var log = new LineLog(verb.Terminal.Error, LogLevel.Error);
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddDiscordChat(Connection.To(studyBot, practice: null).Discord)
            .BuildServiceProvider();
        var found = await services.GetRequiredService<DiscordChat>().LookUpApplicationAsync(cancellationToken);
        if (found.Id is { } application)
        {
            verb.Terminal.Raw.WriteLine(Invitation.Link(application).AbsoluteUri);
            return ExitCode.Done;
        }
        await verb.Terminal.Error.WriteLineAsync(InvitationText.Missing(found));
        return ExitCode.Failed;
    }
}
