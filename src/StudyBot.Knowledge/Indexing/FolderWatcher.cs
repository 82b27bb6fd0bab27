using System.Threading.Channels;

namespace StudyBot.Knowledge.Indexing;

/// <summary>Tells when the documents of a folder have changed, once for each burst of changes.</summary>
/// <param name="folder">The folder; its subfolders are watched too.</param>
/// <param name="clock">Measures the quiet that ends a burst.</param>
public sealed class FolderWatcher(string folder, TimeProvider clock)
{
    /// <summary>A burst of changes (an editor saving, a folder being copied) ends after this much quiet.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    /// <summary>Calls <paramref name="changed"/> after each burst of changes, one call at a time, until cancelled.</summary>
    /// <param name="changed">What to do; its exceptions end the watching and are the caller's to see.</param>
    /// <param name="cancel">Ends the watching without an exception.</param>
    public async Task WatchAsync(Func<Task> changed, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(changed);
        // One place is enough: a second change before the first was seen says nothing new.
        var signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Signal() => signals.Writer.TryWrite(true);
        using var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => SignalIfRead(e.Name);
        watcher.Created += (_, _) => Signal();
        watcher.Deleted += (_, _) => Signal();
        watcher.Renamed += (_, _) => Signal();
        // Too many changes at once for the system to list: look at everything.
        watcher.Error += (_, _) => Signal();
        watcher.EnableRaisingEvents = true;
        try
        {
            while (await signals.Reader.WaitToReadAsync(cancel))
            {
                while (signals.Reader.TryRead(out _))
                    await Task.Delay(Quiet, clock, cancel);
                await changed();
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
        }

        void SignalIfRead(string? name)
        {
            if (name is null || FolderScan.IsRead(Path.GetFileName(name)))
                Signal();
        }
    }
}
