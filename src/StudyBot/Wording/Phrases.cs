using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace StudyBot.Wording;

/// <summary>
/// What the command line says to people, in the language of <see cref="CultureInfo.CurrentUICulture"/>: Indonesian from
/// <c>Phrases.resx</c>, English from <c>Phrases.en.resx</c>. Each member bears the name of its entry there.
/// </summary>
internal static class Phrases
{
    static readonly ResourceManager Resources = new("StudyBot.Wording.Phrases", typeof(Phrases).Assembly);

    // Help.
    public static string HelpAbout => Named();
    public static string HelpUsage => Named();
    public static string HelpCommand => Named();
    public static string HelpOptions => Named();
    public static string HelpCommands => Named();
    public static string HelpArguments => Named();
    public static string HelpExamples => Named();
    public static string HelpDefault(object value) => Fill([value]);
    public static string HelpOption => Named();
    public static string HelpMore => Named();
    public static string HelpExitCodes => Named();
    public static string ServeVerb => Named();
    public static string InviteVerb => Named();
    public static string AskVerb => Named();
    public static string IndexVerb => Named();
    public static string EvaluateVerb => Named();
    public static string QuizVerb => Named();

    // Arguments and options.
    public static string KnowledgeOption => Named();
    public static string QuestionArgument => Named();
    public static string QuestionsOption => Named();
    public static string TopOption => Named();
    public static string JsonOption => Named();
    public static string CountOption => Named();
    public static string SeedOption => Named();
    public static string FewerQuestions(object wanted, object found) => Fill([wanted, found]);
    public static string ExplainOption => Named();
    public static string ShowOption => Named();
    public static string CorpusOption => Named();
    public static string QueriesOption => Named();
    public static string QrelsOption => Named();
    public static string NegativesOption => Named();
    public static string PassOverOption => Named();
    public static string RunOption => Named();
    public static string PortOption => Named();

    // Wrong arguments.
    public static string WrongArguments(string reason, string help) => Fill([reason, help]);
    public static string UnknownCommand(string name) => Fill([name]);
    public static string UnknownOption(string name) => Fill([name]);
    public static string OptionNeedsValue(string name) => Fill([name]);
    public static string MissingOption(string name) => Fill([name]);
    public static string TooManyArguments(object value) => Fill([value]);
    public static string NotAWholeNumber(object value) => Fill([value]);
    public static string InvalidOptionName => Named();
    public static string FlagTakesNoValue => Named();
    public static string OneQuestionOrAFile => Named();
    public static string NoSuchFile(string option, string path) => Fill([option, path]);
    public static string NoSuchFolder(string option, string path) => Fill([option, path]);
    public static string OutOfRange(string option, object least, object most) => Fill([option, least, most]);
    public static string LineLacksQuery => Named();
    public static string LineIsNoJson(string reason) => Fill([reason]);

    // Settings.
    public static string SettingsWillNotDo => Named();
    public static string SettingsProblem(string key, string found, string mend, string variable) => Fill([key, found, mend, variable]);
    public static string NeedsWholeNumber(object least, object most) => Fill([least, most]);
    public static string NeedsNumber(object least, object most) => Fill([least, most]);
    public static string NeedsOneOf(string allowed) => Fill([allowed]);
    public static string NeedsFolder(string path) => Fill([path]);
    public static string NeedsAddress => Named();
    public static string NeedsGatewayAddress => Named();
    public static string NeedsPlainToken => Named();
    public static string NeedsIntents(object example) => Fill([example]);
    public static string NeedsShardRange => Named();
    public static string NeedsToken => Named();
    public static string InviteNeedsToken => Named();
    public static string UnknownKey(string known) => Fill([known]);
    public static string SettingsFileUnreadable(string what, string why) => Fill([what, why]);

    // Failures.
    public static string KnowledgeFolderMissing(string path) => Fill([path]);
    public static string IndexInUse(string path) => Fill([path]);
    public static string IndexUnwritable(string path, string why) => Fill([path, why]);
    public static string IndexHeldByAnother => Named();
    public static string CouldNotReadOrWrite(string why) => Fill([why]);
    public static string StorageUnusable(string why) => Fill([why]);
    public static string PortTaken(object port) => Fill([port]);
    public static string StoppedByDiscord(string advice) => Fill([advice]);

    // Serving.
    public static string PracticeRuns(object address) => Fill([address]);
    public static string LiveRuns => Named();
    public static string InviteLink(string link) => Fill([link]);
    public static string NoInviteLink(string why) => Fill([why]);
    public static string TokenRefused => Named();
    public static string HealthServed(object port) => Fill([port]);
    public static string DocumentsServed(object count, string folder) => Fill([count, folder]);
    public static string Stopped => Named();

    // Answers.
    public static string MaterialDoesNotSay => Named();
    public static string WordsFound(string words) => Fill([words]);
    public static string WordsNotFound(string words) => Fill([words]);
    public static string NearestPassages => Named();
    public static string ReadAs(string from, string to) => Fill([from, to]);
    public static string Source(string source) => Fill([source]);
    public static string AlsoIn(string titles) => Fill([titles]);

    // Indexing.
    public static string Indexing => Named();
    public static string Documents => Named();
    public static string Sections => Named();
    public static string Passages => Named();
    public static string ReadersQuestions => Named();
    public static string FilesChanged => Named();
    public static string FilesRemoved => Named();
    public static string Time => Named();
    public static string Seconds(object seconds) => Fill([seconds]);
    public static string Warnings => Named();

    // One document's tree.
    public static string TreeLanguage(string language) => Fill([language]);
    public static string TreeTopic(string command, string heading) => Fill([command, heading]);
    public static string TreeQuestion(string text) => Fill([text]);
    public static string TreeParagraph(string start) => Fill([start]);
    public static string TreeList(object count, string start) => Fill([count, start]);
    public static string TreeBibliography(string start) => Fill([start]);
    public static string NothingToShow(string path) => Fill([path]);

    // Figures of evaluate.
    public static string Measure => Named();
    public static string Value => Named();
    public static string FigurePassages => Named();
    public static string FigureQuestions => Named();
    public static string FigureRocAuc => Named();
    public static string FigureQuestionsPerSecond => Named();

    /// <summary>The phrase of this name as it stands in the resource file.</summary>
    public static string Named([CallerMemberName] string name = "") =>
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"No phrase is named {name}.");

    /// <summary>The phrase of this name with its places filled.</summary>
    public static string Fill(object?[] values, [CallerMemberName] string name = "") =>
        string.Format(CultureInfo.InvariantCulture, Named(name), values);
}
