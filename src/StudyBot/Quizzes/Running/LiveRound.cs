using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Running;

/// <summary>
/// A round that is going on: takes events one after the other, writes each before anything of it shows, shows what is due, and rings its
/// alarm. Safe to use from any thread.
/// </summary>
internal sealed class LiveRound : IDisposable
{
    readonly Lock _gate = new();
    readonly RoundParts _parts;
    readonly CancellationTokenSource _stop = new();
    readonly ITimer _alarm;
    RoundState _state;
    int _number;
    Task _written = Task.CompletedTask;
    Task _showing = Task.CompletedTask;
    bool _isShowing;
    DateTimeOffset? _due;

    public LiveRound(RoundState state, int number, RoundParts parts)
    {
        (_state, _number, _parts) = (state, number, parts);
        _alarm = parts.Clock.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The round now.</summary>
    public RoundState State
    {
        get
        {
            lock (_gate)
                return _state;
        }
    }

    /// <summary>
    /// Why the journal could not be written; null while all is well. A round with a fault shows nothing more: what was stored last is the
    /// truth, and it is read again.
    /// </summary>
    public Exception? Fault { get; private set; }

    /// <summary>
    /// Something happened. Its place among other events is taken before this returns; the task ends when it is stored.
    /// </summary>
    /// <exception cref="RoundBrokenException">It could not be stored.</exception>
    public async Task<Receipt> TellAsync(RoundEvent happened)
    {
        Task written;
        Receipt receipt;
        lock (_gate)
        {
            // Whoever still holds it would write on beside the one that is read again.
            if (Fault is { } fault)
                throw new RoundBrokenException(_state.Setup.Id, fault);
            var before = _state;
            (_state, receipt) = Round.Apply(before, happened);
            // What somebody did may stand in the journal and have changed nothing: it goes as well.
            if (!ReferenceEquals(before, _state) || happened is Forgotten)
                _written = _parts.Journal.AppendAsync(++_number, happened, before, _state, CancellationToken.None);
            written = _written;
        }
        try
        {
            await written;
        }
        catch (Exception failure)
        {
            Break(failure);
            throw new RoundBrokenException(State.Setup.Id, failure);
        }
        Wake();
        return receipt;
    }

    /// <summary>Shows what is due and sets the alarm; begins both after a start.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            if (_stop.IsCancellationRequested)
                return;
            _due = Alarm.Next(_state);
            _alarm.Change(_due is { } due ? Positive(due - _parts.Platform.Now) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            if (_isShowing || Due() is null)
                return;
            _isShowing = true;
            _showing = Task.Run(ShowAllAsync);
        }
    }

    /// <summary>Ends when nothing of it is being shown or written any more; to be called after <see cref="Dispose"/>.</summary>
    public async Task SettleAsync()
    {
        await _showing;
        await _written.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        lock (_gate)
            _stop.Cancel();
        _alarm.Dispose();
    }

    /// <summary>Timers take at most some 49 days; an earlier ring finds that it is not time yet and sets the alarm anew.</summary>
    static TimeSpan Positive(TimeSpan time) => time < TimeSpan.Zero ? TimeSpan.Zero : time > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : time;

    Effect? Due() => Fault is not null ? null : _state.Outbox.Find(effect => _state.Pause is not { } pause || !effect.WaitsFor(pause));

    void Ring()
    {
        DateTimeOffset? due;
        lock (_gate)
            due = _due;
        var now = _parts.Platform.Now;
        // A timer may ring a little early by the platform's time.
        if (due is { } at && at - now < TimeSpan.FromMilliseconds(50))
            _ = Watched(TellAsync(new TimePassed { At = at > now ? at : now }));
        else
            Wake();
    }

    async Task ShowAllAsync()
    {
        try
        {
            while (await NextAsync() is { } next)
                await TellAsync(await _parts.Stage.ShowAsync(next.Effect, next.State, _stop.Token));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The bot stops; what was not shown stays in the outbox.
        }
        catch (RoundBrokenException)
        {
            // Logged where it happened.
        }
        catch (Exception failure)
        {
            Break(failure);
        }
    }

    /// <summary>The next effect, once everything that led to it is stored; null when there is none.</summary>
    async Task<(Effect Effect, RoundState State)?> NextAsync()
    {
        Task written;
        lock (_gate)
            written = _written;
        await written;
        lock (_gate)
        {
            _stop.Token.ThrowIfCancellationRequested();
            if (_written.IsCompletedSuccessfully && Due() is { } effect)
                return (effect, _state);
            if (_written.IsCompletedSuccessfully || Fault is not null)
            {
                _isShowing = false;
                return null;
            }
        }
        return await NextAsync();
    }

    static async Task Watched(Task<Receipt> told)
    {
        try
        {
            await told;
        }
        catch (RoundBrokenException)
        {
            // Logged where it happened; the round is read anew by whoever next needs it.
        }
    }

    void Break(Exception failure)
    {
        lock (_gate)
        {
            if (Fault is not null)
                return;
            Fault = failure;
        }
        Log.RoundBroken(_parts.Logger, failure, _state.Setup.Id);
        _parts.Broken(this);
    }
}
