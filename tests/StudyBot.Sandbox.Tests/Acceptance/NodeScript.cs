using System.ComponentModel;
using System.Diagnostics;

namespace StudyBot.Sandbox.Tests.Acceptance;

/// <summary>Runs a script of tests/acceptance with the machine's Node.</summary>
static class NodeScript
{
    const int OldestNode = 20;

    /// <summary>The folder of that name, found from the tests' binaries upwards.</summary>
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StudyBot.sln")))
                return Path.Combine(folder.FullName, "tests", "acceptance", name);
        }

        throw new DirectoryNotFoundException($"No StudyBot.sln above {AppContext.BaseDirectory}.");
    }

    /// <summary>Why the script cannot run here, or null when it can.</summary>
    public static async Task<string?> WhyNotAsync(string folder, CancellationToken stop)
    {
        var version = await RunAsync(folder, ["--version"], [], stop);
        if (version.Count == 0 || !int.TryParse(version[0].TrimStart('v').Split('.')[0], out var major) || major < OldestNode)
            return $"Node {OldestNode} or newer is not on the PATH.";
        var needsPackages = File.Exists(Path.Combine(folder, "package.json"));
        return !needsPackages || Directory.Exists(Path.Combine(folder, "node_modules"))
            ? null
            : $"Its packages are not installed: run \"npm ci\" in tests/acceptance/{Path.GetFileName(folder)}.";
    }

    /// <summary>The lines the script prints, on either stream; none when there is no Node.</summary>
    public static async Task<List<string>> RunAsync(
        string folder, IEnumerable<string> arguments, Dictionary<string, string> environment, CancellationToken stop)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var node = new Process { StartInfo = start };
        try
        {
            node.Start();
        }
        catch (Win32Exception)
        {
            return [];
        }

        await using var kill = stop.Register(() => node.Kill(entireProcessTree: true));
        var output = await Task.WhenAll(node.StandardOutput.ReadToEndAsync(stop), node.StandardError.ReadToEndAsync(stop));
        await node.WaitForExitAsync(stop);
        return [.. output.SelectMany(text => text.Split('\n')).Where(line => line.Length > 0)];
    }
}
