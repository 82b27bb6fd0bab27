using StudyBot.Chat;
using StudyBot.Invitations;
using StudyBot.Material;
using StudyBot.Settings;
using StudyBot.Topics;

namespace StudyBot.Checkup;

/// <summary><c>/cek</c>: tells a teacher how the bot is doing in the server, and what mends what is not well.</summary>
internal sealed class CheckupFeature(IChatView view, Library library, Preferences preferences) : IChatFeature
{
    /// <summary>The command.</summary>
    public const string Command = "cek";

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, CheckupTexts.Described("Command")) { InDirect = false })
        .Command(Command, Audience.Private, (asked, respond, cancel) => respond.AnswerAsync(Report(asked), cancel));

    Reply Report(CommandInvoked asked)
    {
        var voice = preferences.VoiceIn(asked.Place);
        if (asked.Place.Server is not { } id)
            return Reply.Of(voice.OnlyInServers);
        var chosen = preferences.Of(id);
        if (!Teachers.Include(asked.Person, chosen))
            return Reply.Of(voice.OnlyTeachers);
        var texts = CheckupTexts.In(voice);
        var findings = LineChecks.Of(view.Status, view.Application, texts).Concat(Documents(texts));
        if (view.FindServer(id) is { } server)
            findings = findings.Concat(ChannelChecks.Of(ChannelChecks.Look(server, view), chosen.QuestionChannels, texts));
        var blocks = new List<TextBlock>
        {
            new(Markup.Strong(texts.Title)),
            new(string.Join('\n', findings.OrderBy(finding => finding.IsWell).Select(finding => finding.IsWell ? texts.Well(finding.Text) : texts.Bad(finding.Text)))),
        };
        if (view.Application is { } application)
            blocks.Add(new(texts.Invitation(Invitation.Link(application).AbsoluteUri)));
        return new Reply(new CardBlock(blocks));
    }

    IEnumerable<Finding> Documents(CheckupTexts texts)
    {
        yield return library is { Shelf.Documents.Count: > 0, RefreshedAt: { } at }
            ? new(true, texts.Index(library.Shelf.Documents.Count, Markup.Countdown(at)))
            : new(false, texts.NoDocuments);
        if (library.Warnings.Count > 0)
            yield return new(false, texts.Warnings(library.Warnings.Count));
        foreach (var name in TopicBook.Of(library.Shelf, FixedCommands.Names).Clashes)
            yield return new(false, texts.Clash(Markup.Escape(name)));
    }
}
