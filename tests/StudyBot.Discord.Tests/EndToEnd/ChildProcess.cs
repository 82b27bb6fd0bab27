using System.Diagnostics;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>A program of ours beside the tests' own binaries, as a process of its own that can be killed as by <c>kill -9</c>.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>Starts it; what it prints goes nowhere unless read.</summary>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new ChildProcess(Process.Start(start)!);
    }

    /// <summary>The next line it prints; null when it ends without one.</summary>
    public Task<string?> ReadLineAsync(CancellationToken token) => _process.StandardOutput.ReadLineAsync(token).AsTask();

    /// <summary>Working set in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Gives it no chance to say good-bye; returns when it is gone.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
