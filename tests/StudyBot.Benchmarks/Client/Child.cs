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

    /// <summary>Starts the published bot on a core, with the peer at a port for its Discord. It writes for people: that is thrown away.</summary>
    public static Child StartBot(string program, int core, string port, string data)
    {
        var start = Command(program, core, []);
        start.Environment["DISCORD_TOKEN"] = "measured";
        start.Environment["Discord__ApiUrl"] = $"http://127.0.0.1:{port}/api/v10";
        start.Environment["StudyBot__DataDirectory"] = data;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
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

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
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
