using StudyBot.Configuration;
using StudyBot.Storage;
using StudyBot.Wording;

namespace StudyBot.CommandLine;

/// <summary>Puts failures that a person can mend into lines; everything else is a bug and keeps its stack trace.</summary>
internal static class Failures
{
    /// <summary>The lines for a failure, or null when it is none of those expected.</summary>
    public static IReadOnlyList<string>? Explain(Exception failure) => failure switch
    {
        InvalidSettingsException invalid => [Phrases.SettingsWillNotDo, .. invalid.Problems.Select(Explain)],
        InvalidDataException { InnerException: { } inner } => [Phrases.SettingsFileUnreadable(failure.Message, inner.Message)],
        KnowledgeException knowledge => [Explain(knowledge)],
        StorageException => [Phrases.StorageUnusable(failure.Message)],
        InputFileException => [failure.Message],
        IOException or UnauthorizedAccessException => [Phrases.CouldNotReadOrWrite(failure.Message)],
        _ => null,
    };

    static string Explain(KnowledgeException failure) => failure.Fault switch
    {
        KnowledgeFault.FolderMissing => Phrases.KnowledgeFolderMissing(failure.Path),
        KnowledgeFault.IndexInUse => Phrases.IndexInUse(failure.Path),
        _ => Phrases.IndexUnwritable(failure.Path, failure.InnerException?.Message ?? failure.Message),
    };

    static string Explain(SettingsProblem problem) =>
        "  " + Phrases.SettingsProblem(problem.Key, problem.Found ?? "", problem.Mend, problem.EnvironmentVariable);
}
