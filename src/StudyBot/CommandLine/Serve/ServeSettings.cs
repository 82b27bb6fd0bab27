using System.Globalization;
using Spectre.Console.Cli;
using StudyBot.Configuration;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Serve;

/// <summary>Arguments of <c>studybot serve</c>.</summary>
internal sealed class ServeSettings : KnowledgeSettings
{
    /// <summary>Port of the practice Discord.</summary>
    [CommandOption("-p|--port <PORT>")]
    [Describe(nameof(Phrases.PortOption))]
    public int? Port { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Overrides => Port is { } port
        ? [.. base.Overrides, new(ServingSettings.PortKey, port.ToString(CultureInfo.InvariantCulture))]
        : base.Overrides;
}
