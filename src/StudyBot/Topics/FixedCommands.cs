using StudyBot.Checkup;
using StudyBot.Help;
using StudyBot.Questions;
using StudyBot.Quizzes.Boards;
using StudyBot.Quizzes.Playing;
using StudyBot.Settings;

namespace StudyBot.Topics;

/// <summary>Names of commands that exist whatever the documents say; no topic can have them.</summary>
internal static class FixedCommands
{
    /// <summary>All of them, also those of menus' namesakes.</summary>
    public static readonly IReadOnlyCollection<string> Names = [AskFeature.Command, HelpFeature.Command, CheckupFeature.Command, SettingsFeature.Command, QuizCommands.Command, BoardFeature.Command, "data-saya"];
}
