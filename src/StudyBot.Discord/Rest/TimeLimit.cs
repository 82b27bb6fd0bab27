namespace StudyBot.Discord.Rest;

/// <summary>
/// Cancels after a time, or when its caller is cancelled. One source with one registration: two linked sources would do the same
/// for twice the memory, and every request needs two limits.
/// </summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _caller;

    public TimeLimit(TimeSpan patience, TimeProvider time, CancellationToken caller)
    {
        _source = new CancellationTokenSource(patience, time);
        _caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>First the registration, so that a caller who cancels now does not meet a disposed source.</summary>
    public void Dispose()
    {
        _caller.Dispose();
        _source.Dispose();
    }
}
