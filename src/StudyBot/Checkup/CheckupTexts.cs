using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Checkup;

/// <summary>What <c>/cek</c> says.</summary>
internal sealed class CheckupTexts : FeatureTexts
{
    static readonly CheckupTexts Indonesian = new(Voice.Indonesian);

    static readonly CheckupTexts English = new(Voice.English);

    CheckupTexts(Voice voice) : base(voice)
    {
    }

    /// <summary>The texts in the language of a voice.</summary>
    public static CheckupTexts In(Voice voice) => voice == Voice.English ? English : Indonesian;

    /// <summary>A description of a command, in both languages.</summary>
    public static Localized Described(string name) => Described(Indonesian, English, name);

    public string Title => Named();
    public string Well(object text) => Fill([text]);
    public string Bad(object text) => Fill([text]);

    // The line.
    public string Connected(object milliseconds) => Fill([milliseconds]);
    public string ConnectedUnmeasured => Named();
    public string Disconnected => Named();
    public string ContentOn => Named();
    public string ContentOff(object page) => Fill([page]);
    public string Portal => Named();
    public string CommandsOk => Named();
    public string CommandsPending => Named();
    public string CommandsFailed(object detail) => Fill([detail]);
    public string ClockOk => Named();
    public string ClockOff(object seconds) => Fill([seconds]);
    public string ClockUnknown => Named();

    // The documents.
    public string Index(object documents, object moment) => Fill([documents, moment]);
    public string NoDocuments => Named();
    public string Warnings(object count) => Fill([count]);
    public string Clash(object command) => Fill([command]);

    // The channels.
    public string ChannelsOk(object count) => Fill([count]);
    public string ChannelsClosed(object channels) => Fill([channels]);
    public string Everywhere(object rights) => Fill([rights]);
    public string Channel(object channel, object rights) => Fill([channel, rights]);
    public string MoreChannels(object count) => Fill([count]);
    public string ViewChannel => Named();
    public string SendMessages => Named();
    public string SendMessagesInThreads => Named();
    public string ReadMessageHistory => Named();
    public string EmbedLinks => Named();
    public string Invitation(object link) => Fill([link]);
}
