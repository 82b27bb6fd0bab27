namespace StudyBot.Discord.Rest.Limiting;

/// <summary>A place in a line. Its end is decided once, by whoever is first: the line, or the one who gives up.</summary>
/// <param name="latest">Timestamp after which a turn is of no use.</param>
internal sealed class Waiter(long latest)
{
    private readonly TaskCompletionSource<Entry> _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Latest { get; } = latest;

    public bool TrySetResult(Entry entry) => _turn.TrySetResult(entry);

    public async Task<Entry> WaitAsync(CancellationToken cancel)
    {
        await using CancellationTokenRegistration registration = cancel.Register(() => _turn.TrySetCanceled(cancel));
        return await _turn.Task;
    }
}
