using StudyBot.Help;
using StudyBot.Questions;

namespace StudyBot.Topics;

/// <summary>Names of commands that exist whatever the documents say; no topic can have them.</summary>
internal static class FixedCommands
{
    /// <summary>All of them, also those of menus' namesakes.</summary>
    public static readonly IReadOnlyCollection<string> Names = [AskFeature.Command, HelpFeature.Command, "cek", "pengaturan", "data-saya"];
}
