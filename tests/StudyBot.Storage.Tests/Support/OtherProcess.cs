using System.Diagnostics;

namespace StudyBot.Storage.Tests.Support;

/// <summary>This program a second time, as another process on the same directory. Killed when disposed.</summary>
sealed class OtherProcess : IDisposable
{
    public const string Flag = "--other-process";

    readonly Process _process;

    OtherProcess(Process process) => _process = process;

    public static OtherProcess Start(string verb, string directory)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Flag, verb, directory]) { RedirectStandardOutput = true };
        // `dotnet test` may run the assembly through the `dotnet` host; then the assembly comes first.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Insert(0, typeof(OtherProcess).Assembly.Location);
        return new OtherProcess(Process.Start(start)!);
    }

    /// <summary>The next line the process prints; null when it has ended.</summary>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        await _process.StandardOutput.ReadLineAsync(cancellationToken);

    /// <summary>Everything it still prints, once it has ended of itself.</summary>
    public async Task<string> ReadToEndAsync(CancellationToken cancellationToken)
    {
        var text = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        Assert.Equal(0, _process.ExitCode);
        return text;
    }

    /// <summary>Ends it at once, without a chance to tidy up.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
