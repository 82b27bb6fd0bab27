using StudyBot.Chat;
using StudyBot.Storage.Servers;
using StudyBot.Wording;

namespace StudyBot.Settings;

/// <summary><c>/pengaturan</c>: what a teacher chooses for the server.</summary>
internal sealed class SettingsFeature(Preferences preferences, IChatView view) : IChatFeature
{
    /// <summary>The command.</summary>
    public const string Command = "pengaturan";

    const string Show = "lihat";
    const string LanguageChoice = "bahasa";
    const string TeacherRole = "peran-pengajar";
    const string QuestionChannel = "kanal-pertanyaan";
    const string Role = "peran";
    const string Channel = "kanal";
    const string IsOn = "aktif";
    const string Retention = "simpan";
    const string Days = "hari";

    /// <summary>Ten years: longer than any class asks for.</summary>
    const int MostDays = 3650;

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, Voice.Described("SettingsCommand")) { InDirect = false, Subcommands = Subcommands })
        .Command($"{Command} {Show}", Audience.Private, (asked, respond, cancel) => ChangeAsync(asked, respond, chosen => chosen, cancel))
        .Command($"{Command} {LanguageChoice}", Audience.Private, (asked, respond, cancel) =>
            ChangeAsync(asked, respond, chosen => chosen with { Language = asked.Inputs.Text(LanguageChoice) == "en" ? "en" : "id" }, cancel))
        .Command($"{Command} {TeacherRole}", Audience.Private, (asked, respond, cancel) =>
            ChangeAsync(asked, respond, chosen => chosen with { TeacherRoleId = asked.Inputs.Role(Role)?.Value }, cancel))
        .Command($"{Command} {QuestionChannel}", Audience.Private, (asked, respond, cancel) =>
            ChangeAsync(asked, respond, chosen => WithChannel(chosen, asked.Inputs), cancel))
        .Command($"{Command} {Retention}", Audience.Private, (asked, respond, cancel) =>
            ChangeAsync(asked, respond, chosen => chosen with { RetentionDays = (int)(asked.Inputs.Whole(Days) ?? chosen.RetentionDays) }, cancel))
        .On<ServerJoined>((joined, cancel) => preferences.LoadAsync(joined.Server.Id, cancel));

    static IReadOnlyList<CommandDefinition> Subcommands =>
    [
        new(Show, Voice.Described("SettingsShowCommand")),
        new(LanguageChoice, Voice.Described("SettingsLanguageCommand"))
        {
            Options =
            [
                new(LanguageChoice, OptionKind.Text, Voice.Described("SettingsLanguageOption"))
                {
                    IsRequired = true,
                    Choices = [new("Bahasa Indonesia", "id"), new("English", "en")],
                },
            ],
        },
        new(TeacherRole, Voice.Described("SettingsRoleCommand")) { Options = [new(Role, OptionKind.Role, Voice.Described("SettingsRoleOption"))] },
        new(QuestionChannel, Voice.Described("SettingsChannelCommand"))
        {
            Options =
            [
                new(Channel, OptionKind.Channel, Voice.Described("SettingsChannelOption")) { IsRequired = true },
                new(IsOn, OptionKind.Flag, Voice.Described("SettingsChannelOnOption")),
            ],
        },
        new(Retention, Voice.Described("SettingsRetentionCommand"))
        {
            Options = [new(Days, OptionKind.Whole, Voice.Described("SettingsRetentionOption")) { IsRequired = true, Least = 1, Most = MostDays }],
        },
    ];

    static ServerSettings WithChannel(ServerSettings chosen, Inputs inputs) => inputs.Channel(Channel) is not { } channel ? chosen : chosen with
    {
        QuestionChannels = inputs.Flag(IsOn) == false
            ? chosen.QuestionChannels.Where(known => known != channel.Value).ToHashSet()
            : chosen.QuestionChannels.Append(channel.Value).ToHashSet(),
    };

    async Task ChangeAsync(CommandInvoked asked, IResponder respond, Func<ServerSettings, ServerSettings> change, CancellationToken cancel)
    {
        if (asked.Place.Server is not { } server)
        {
            await respond.AnswerAsync(Reply.Of(preferences.VoiceIn(asked.Place).OnlyInServers), cancel);
            return;
        }
        await preferences.LoadAsync(server, cancel);
        var chosen = preferences.Of(server);
        if (!Teachers.Include(asked.Person, chosen))
        {
            await respond.AnswerAsync(Reply.Of(preferences.VoiceIn(asked.Place).OnlyTeachers), cancel);
            return;
        }
        var changed = change(chosen);
        if (changed != chosen)
            await preferences.SaveAsync(changed, cancel);
        var voice = Voice.Of(changed.Language);
        var card = SettingsCard.Of(changed, view.Status.IsReduced, voice);
        await respond.AnswerAsync(changed == chosen ? card : new Reply([new TextBlock(voice.SettingsSaved), .. card.Blocks]), cancel);
    }
}
