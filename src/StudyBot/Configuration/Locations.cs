using System.Text;

namespace StudyBot.Configuration;

/// <summary>
/// Where a run finds what it reads and keeps what it derives. What lies in the current directory wins over what
/// ships beside the program.
/// </summary>
/// <param name="CurrentDirectory">Full path of the directory the program was started in.</param>
/// <param name="ProgramDirectory">Full path of the directory the program itself lies in.</param>
internal sealed record Locations(string CurrentDirectory, string ProgramDirectory)
{
    const string SettingsFile = "appsettings.json";
    const string Knowledge = "knowledge";
    const string Data = "data";

    /// <summary>The locations of the running process.</summary>
    public static Locations OfThisProcess() => new(Environment.CurrentDirectory, AppContext.BaseDirectory);

    /// <summary>The settings files in the order in which they are read; a later one wins. Either may be missing.</summary>
    public IEnumerable<string> SettingsFiles =>
        new[] { ProgramDirectory, CurrentDirectory }.Select(directory => Path.Combine(directory, SettingsFile)).Distinct();

    /// <summary>The documents asked when no setting names a folder. It may be missing.</summary>
    public string KnowledgeFolder =>
        Directory.Exists(Path.Combine(CurrentDirectory, Knowledge))
            ? Path.Combine(CurrentDirectory, Knowledge)
            : Path.Combine(ProgramDirectory, Knowledge);

    /// <summary>
    /// Where derived state is kept when no setting names a directory: <c>data</c> in the current directory if that is a
    /// place of this program (it has documents, settings or data of its own), else beside the program. So a question
    /// asked from any other directory leaves nothing behind there.
    /// </summary>
    public string DataDirectory =>
        IsHome(CurrentDirectory) ? Path.Combine(CurrentDirectory, Data) : Path.Combine(ProgramDirectory, Data);

    /// <summary>A path from a setting or an argument, relative to the current directory.</summary>
    public string Resolve(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, CurrentDirectory));

    /// <summary>The directory of the index over one knowledge folder: its name, for people, and a hash of its full path.</summary>
    public static string IndexDirectory(string dataDirectory, string knowledgeFolder)
    {
        var name = string.Concat(Path.GetFileName(knowledgeFolder).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return Path.Combine(dataDirectory, "index", $"{name}-{Fnv1a(knowledgeFolder):x16}");
    }

    static bool IsHome(string directory) =>
        Directory.Exists(Path.Combine(directory, Knowledge))
        || Directory.Exists(Path.Combine(directory, Data))
        || File.Exists(Path.Combine(directory, SettingsFile));

    /// <summary>FNV-1a, 64 bits: stable between runs, and cheaper to start than a cryptographic hash.</summary>
    static ulong Fnv1a(string text) =>
        Encoding.UTF8.GetBytes(text).Aggregate(14695981039346656037UL, (hash, octet) => unchecked((hash ^ octet) * 1099511628211UL));
}
