using System.Diagnostics;

namespace StudyBot.Benchmarks.Client;

/// <summary>This program once more, as another process bound to one core, spoken to in lines.</summary>
sealed class Child : IDisposable
{
    readonly Process _process;

    Child(Process process) => _process = process;

    /// <summary>Starts <paramref name="program"/> with <paramref name="arguments"/> on a core, where <c>taskset</c> is at hand.</summary>
    public static Child Start(string program, int core, params string[] arguments) => new(Process.Start(Command(program, core, arguments))!);

    static ProcessStartInfo Command(string program, int core, string[] arguments)
    {
        var start = File.Exists("/usr/bin/taskset")
            ? new ProcessStartInfo("/usr/bin/taskset", ["-c", $"{core}", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        return start;
    }

    /// <summary>The same with more environment, for a program that writes for people: what it writes is thrown away.</summary>
    public static Child StartUnheard(string program, int core, IReadOnlyDictionary<string, string> environment)
    {
        var start = Command(program, core, []);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var child = new Child(Process.Start(start)!);
        child._process.BeginOutputReadLine();
        return child;
    }

    /// <summary>Bytes in memory now, as seen from outside: asking from within would add to them.</summary>
    public long Resident
    {
        get
        {
            // taskset has become the program by now, under the same id.
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Sends a line and gives the line that answers it.</summary>
    public string Ask(string line)
    {
        Tell(line);
        return Read();
    }

    public void Tell(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
    }

    public string Read() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The child process ended early.");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
