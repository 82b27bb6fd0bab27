using Microsoft.Extensions.Configuration;
using StudyBot.Wording;

namespace StudyBot.Configuration;

/// <summary>All settings of the program, read and checked once before anything starts.</summary>
/// <param name="DataDirectory">Where derived state is kept. <c>StudyBot:DataDirectory</c>; see <see cref="Locations.DataDirectory"/>.</param>
/// <param name="Knowledge">The documents and their index. Section <c>Knowledge</c>.</param>
/// <param name="MinConfidence">Below it an answer is "not found", 0 to 1. <c>Knowledge:MinConfidence</c>.</param>
/// <param name="Serving">How the bot serves. Sections <c>StudyBot</c> and <c>Discord</c>.</param>
internal sealed record StudyBotSettings(string DataDirectory, KnowledgeOptions Knowledge, double MinConfidence, ServingSettings Serving)
{
    /// <summary>Key of the folder with the documents; <c>--knowledge</c> sets it too.</summary>
    public const string KnowledgeFolderKey = "Knowledge:Folder";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidSettingsException">Some will not do; it names all of them.</exception>
    public static StudyBotSettings Read(IConfiguration configuration, Locations locations)
    {
        var reader = new SettingsReader(configuration);
        _ = Language.Read(reader);
        var data = reader.Text("StudyBot:DataDirectory") is { } configured ? locations.Resolve(configured) : locations.DataDirectory;
        var knowledge = ReadKnowledge(reader, locations, data);
        var confidence = reader.Number("Knowledge:MinConfidence", fallback: new AskOptions().MinConfidence, least: 0, most: 1);
        var serving = ServingSettings.Read(reader);
        reader.ReportUnknown("StudyBot");
        reader.ReportUnknown("Knowledge");
        reader.ReportUnknown("Discord");
        return reader.Problems.Count == 0
            ? new StudyBotSettings(data, knowledge, confidence, serving)
            : throw new InvalidSettingsException(reader.Problems);
    }

    static KnowledgeOptions ReadKnowledge(SettingsReader reader, Locations locations, string data)
    {
        var folder = locations.Resolve(reader.Text(KnowledgeFolderKey) ?? locations.KnowledgeFolder);
        if (!Directory.Exists(folder))
            reader.Report(KnowledgeFolderKey, Phrases.NeedsFolder(folder));
        return new KnowledgeOptions
        {
            Folder = folder,
            IndexDirectory = Locations.IndexDirectory(data, folder),
            MaxFileBytes = 1024L * 1024 * reader.Whole("Knowledge:MaxFileMegabytes", fallback: 20, least: 1, most: 1024),
        };
    }
}
