namespace StudyBot.Knowledge.Tests.Support;

/// <summary>A folder of documents with room for its index, gone after the test.</summary>
sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("studybot-");

    public TemporaryFolder() => Directory.CreateDirectory(Documents);

    public string Documents => Path.Combine(_root.FullName, "knowledge");

    public string Index => Path.Combine(_root.FullName, "index");

    public string Write(string name, string text)
    {
        var path = Path.Combine(Documents, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Delete(string name) => File.Delete(Path.Combine(Documents, name));

    public void Dispose() => _root.Delete(recursive: true);
}
