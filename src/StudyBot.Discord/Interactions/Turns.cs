namespace StudyBot.Discord.Interactions;

/// <summary>Lets acts happen one after the other, in the order they were asked for. Holds nothing to dispose.</summary>
internal sealed class Turns
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Acts when everything asked for before is done, however that ended.</summary>
    public Task<T> TakeAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var mine = AfterAsync(_last, act, cancellationToken);
            _last = mine;
            return mine;
        }
    }

    private static async Task<T> AfterAsync<T>(Task before, Func<Task<T>> act, CancellationToken cancellationToken)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return await act();
    }
}
