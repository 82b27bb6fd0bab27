namespace StudyBot.Wording;

internal sealed partial class Voice
{
    // Cards.
    public string StandsBelow(object headings) => Fill([headings]);
    public string SourceIs(object source) => Fill([source]);
    public string SummarizedFrom(object source) => Fill([source]);
    public string DocumentIs(object title) => Fill([title]);
    public string DocumentIsNotes(object title) => Fill([title]);
    public string Page(object page) => Fill([page]);
    public string AlsoIn(object titles) => Fill([titles]);
    public string ReadAs(object written, object readAs) => Fill([written, readAs]);
    public string NothingAnswers => Named();
    public string WordsNotFound(object words) => Fill([words]);
    public string NearestOnly => Named();
    public string TryOtherWords => Named();
    public string MorePassages => Named();
    public string WholeSection => Named();
    public string AskFurther => Named();
    public string FurtherPassages => Named();
    public string NoMorePassages => Named();
    public string SectionIsEmpty => Named();
    public string SectionIsGone => Named();
    public string PageOf(object page, object pages) => Fill([page, pages]);
    public string PreviousPage => Named();
    public string NextPage => Named();

    // Asking.
    public string FurtherQuestion => Named();
    public string FurtherQuestionHint => Named();
    public string FurtherQuestionExample => Named();
    public string TooManyQuestions => Named();
    public string MessageHasNoText => Named();
    public string MayNotWriteThere(object channel, object rights) => Fill([channel, rights]);

    // Topics.
    public string TopicHasNoAuthor(object topic, object author) => Fill([topic, author]);
    public string TopicIsGone => Named();
    public string ChooseAuthor => Named();
    public string AllAuthors => Named();

    // Help.
    public string HelpIntro => Named();
    public string HelpWays => Named();
    public string HelpAsk => Named();
    public string HelpMention(object bot) => Fill([bot]);
    public string HelpMenu => Named();
    public string HelpQuiz => Named();
    public string HelpTopics(object commands) => Fill([commands]);
    public string HelpChannels(object channels) => Fill([channels]);
    public string HelpExamples => Named();
    public string HelpDocuments(object documents) => Fill([documents]);
    public string HelpTeachers => Named();
    public string HelpReduced => Named();
    public string Greeting(object bot) => Fill([bot]);

    // Settings.
    public string OnlyTeachers => Named();
    public string OnlyInServers => Named();
    public string SettingsTitle => Named();
    public string SettingsLanguage(object language) => Fill([language]);
    public string LanguageName => Named();
    public string SettingsTeacherRole(object role) => Fill([role]);
    public string SettingsNoTeacherRole => Named();
    public string SettingsChannels(object channels) => Fill([channels]);
    public string SettingsRetention(object days) => Fill([days]);
    public string SettingsNoChannels => Named();
    public string SettingsSaved => Named();
    public string ChannelsNeedContent => Named();
}
