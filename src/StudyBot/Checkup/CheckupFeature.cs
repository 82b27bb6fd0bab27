using StudyBot.Chat;
using StudyBot.Material;
using StudyBot.Settings;
using StudyBot.Topics;
using StudyBot.Wording;

namespace StudyBot.Checkup;

/// <summary><c>/cek</c>: tells a teacher how the bot is doing in the server, and what mends what is not well.</summary>
internal sealed class CheckupFeature(IChatView view, Library library, Preferences preferences) : IChatFeature
{
    /// <summary>The command.</summary>
    public const string Command = "cek";

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, Voice.Described("CheckCommand")) { InDirect = false })
        .Command(Command, Audience.Private, (asked, respond, cancel) => respond.AnswerAsync(Report(asked), cancel));

    Reply Report(CommandInvoked asked)
    {
        var voice = preferences.VoiceIn(asked.Place);
        if (asked.Place.Server is not { } id)
            return Reply.Of(voice.OnlyInServers);
        if (!Teachers.Include(asked.Person, preferences.Of(id)))
            return Reply.Of(voice.OnlyTeachers);
        var findings = ChatChecks.Line(view.Status, voice).Concat(Documents(voice));
        if (view.FindServer(id) is { } server)
            findings = findings.Concat(ChatChecks.Channels(server, view.RightsIn, voice));
        var lines = findings.OrderBy(finding => finding.IsWell).Select(finding => finding.IsWell ? voice.CheckOk(finding.Text) : voice.CheckBad(finding.Text));
        return new Reply(new CardBlock(new TextBlock(Markup.Strong(voice.CheckTitle)), new TextBlock(string.Join('\n', lines))));
    }

    IEnumerable<Finding> Documents(Voice voice)
    {
        yield return library is { Shelf.Documents.Count: > 0, RefreshedAt: { } at }
            ? new(true, voice.CheckIndex(library.Shelf.Documents.Count, Markup.Countdown(at)))
            : new(false, voice.CheckNoDocuments);
        if (library.Warnings.Count > 0)
            yield return new(false, voice.CheckWarnings(library.Warnings.Count));
        foreach (var name in TopicBook.Of(library.Shelf, FixedCommands.Names).Clashes)
            yield return new(false, voice.CheckClash(Markup.Escape(name)));
    }
}
