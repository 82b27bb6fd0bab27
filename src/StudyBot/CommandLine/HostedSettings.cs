using Spectre.Console.Cli;
using StudyBot.Configuration;
using StudyBot.Wording;

namespace StudyBot.CommandLine;

/// <summary>Arguments of a verb that runs on the host.</summary>
internal abstract class HostedSettings : CommandSettings
{
    /// <summary>The settings these arguments set; they win over files and environment.</summary>
    public virtual IEnumerable<KeyValuePair<string, string?>> Overrides => [];

    /// <summary>What is wrong with the arguments, or null.</summary>
    public abstract string? Mistake { get; }
}

/// <summary>Arguments of a verb that works on a knowledge folder.</summary>
internal abstract class KnowledgeSettings : HostedSettings
{
    /// <summary>The folder to use instead of the configured one.</summary>
    [CommandOption("-k|--knowledge <DIR>")]
    [Describe(nameof(Phrases.KnowledgeOption))]
    public string? Knowledge { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Overrides =>
        Knowledge is null ? [] : [new(StudyBotSettings.KnowledgeFolderKey, Path.GetFullPath(Knowledge))];

    /// <inheritdoc/>
    public override string? Mistake =>
        Knowledge is null || Directory.Exists(Knowledge) ? null : Phrases.NoSuchFolder("--knowledge", Knowledge);
}
