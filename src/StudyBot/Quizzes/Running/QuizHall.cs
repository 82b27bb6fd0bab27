using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StudyBot.Quizzes.Rounds;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Running;

/// <summary>All rounds that go on, one for each channel, and the way to those that are over. Safe to use from any thread.</summary>
internal sealed partial class QuizHall : IDisposable, IAsyncDisposable
{
    /// <summary>A round that a failed write has broken is read again by whoever needs it, and every so many heartbeats.</summary>
    const int BeatsBetweenRepairs = 5;

    readonly ConcurrentDictionary<string, LiveRound> _live = new();
    readonly Openings _openings = new();
    /// <summary>Held while rounds come into memory, from storage or new.</summary>
    readonly SemaphoreSlim _coming = new(1, 1);
    readonly IQuizJournal _journal;
    readonly RoundParts _parts;
    readonly SignsOfLife _life;
    readonly ITimer _heartbeat;
    int _beats;
    Task _repairing = Task.CompletedTask;

    public QuizHall(IQuizJournal journal, IStage stage, PlatformClock platform, TimeProvider clock, ILogger<QuizHall> log)
    {
        _journal = journal;
        _parts = new RoundParts(new RoundJournal(journal), stage, platform, clock, Break, log);
        _life = new SignsOfLife(journal, platform, log);
        _heartbeat = clock.CreateTimer(_ => Beat(), null, SignsOfLife.Period, SignsOfLife.Period);
    }

    /// <summary>The rounds in memory, also those that are over and still show their end.</summary>
    public IEnumerable<LiveRound> Known => _live.Values;

    /// <summary>The rounds that are not over.</summary>
    public IEnumerable<LiveRound> Open => Known.Where(round => round.State.Phase != Phase.Ended);

    /// <summary>The round of a channel that is not over; null when there is none.</summary>
    public LiveRound? In(ulong channel) => Open.FirstOrDefault(round => round.State.Setup.Channel == channel);

    /// <summary>A round in memory, for what cannot wait; null when it is over or was not read yet.</summary>
    public LiveRound? Peek(string id) => _live.GetValueOrDefault(id);

    /// <summary>A round, from storage if need be; null when there never was one of this id.</summary>
    public async Task<LiveRound?> FindAsync(string id, CancellationToken cancel)
    {
        await ResumeAsync(cancel);
        if (Peek(id) is { } live)
            return live;
        return await _journal.FindAsync(id, cancel) is { } stored ? await ReviveAsync(stored, cancel) : null;
    }

    /// <summary>A round as it stands, for a look; null when there is none of this id or it cannot be read.</summary>
    public async Task<RoundState?> LookAsync(string id, CancellationToken cancel)
    {
        await ResumeAsync(cancel);
        if (Peek(id) is { } live)
            return live.State;
        return await _journal.FindAsync(id, cancel) is { } stored ? Read(stored)?.State : null;
    }

    /// <summary>
    /// Takes a person out of every round, over or not or about to be opened, in memory and in storage, at once. A round that cannot be read
    /// any more tells nothing from then on but what the others had earned.
    /// </summary>
    /// <param name="person">Who.</param>
    /// <param name="stored">Ids of the rounds in storage that may know them.</param>
    /// <param name="cancel">Gives up between two rounds.</param>
    public async Task ForgetAsync(ulong person, IEnumerable<string> stored, CancellationToken cancel)
    {
        await ResumeAsync(cancel);
        foreach (var id in (await KnowingAsync(person, cancel)).Union(stored).ToList())
        {
            cancel.ThrowIfCancellationRequested();
            if (await FindAsync(id, cancel) is { } round)
                await round.TellAsync(new Forgotten(person) { At = _parts.Platform.Now });
            else
                await EraseAsync(id, person, cancel);
        }
    }

    /// <summary>A round for somebody begins to be opened.</summary>
    public Opening BeginOpening(ulong starter) => _openings.Begin(starter);

    /// <summary>Keeps a channel for a round that is being opened; false when it has one already.</summary>
    public bool TryKeep(Opening opening, ulong channel) => _openings.TryKeep(opening, channel, () => In(channel) is not null);

    /// <summary>Opens a round in a kept channel, for whoever its opening is for by now.</summary>
    public async Task<LiveRound> OpenAsync(Opening opening, RoundSetup setup, CancellationToken cancel)
    {
        await _coming.WaitAsync(cancel);
        try
        {
            var opened = Round.Open(setup with { Starter = opening.Starter });
            await _parts.Journal.OpenAsync(opened, cancel);
            var live = _live[setup.Id] = new LiveRound(opened, 0, _parts);
            live.Wake();
            return live;
        }
        finally
        {
            _coming.Release();
        }
    }

    /// <summary>Nothing was heard for a while: every open round gets the time back.</summary>
    public Task GiveBackAsync(TimeSpan gap)
    {
        var now = _parts.Platform.Now;
        return Task.WhenAll(Open.Select(round => round.TellAsync(new Interrupted(now - gap) { At = now })));
    }

    public void Dispose()
    {
        _heartbeat.Dispose();
        foreach (var round in _live.Values)
            round.Dispose();
        _coming.Dispose();
    }

    /// <summary>Ends when nothing is being shown or written any more.</summary>
    public async ValueTask DisposeAsync()
    {
        _heartbeat.Dispose();
        await _life.SettleAsync();
        await _repairing;
        Dispose();
        await Task.WhenAll(_live.Values.Select(round => round.SettleAsync()));
    }

    /// <summary>
    /// The rounds in memory that know a person. One that is just being written is waited for, one that will be is written without them.
    /// </summary>
    async Task<IReadOnlyList<string>> KnowingAsync(ulong person, CancellationToken cancel)
    {
        await _coming.WaitAsync(cancel);
        try
        {
            _openings.Forget(person);
            return [.. Known.Where(round => Round.Names(round.State, person)).Select(round => round.State.Setup.Id)];
        }
        finally
        {
            _coming.Release();
        }
    }

    void Leave(LiveRound round)
    {
        _live.TryRemove(new(round.State.Setup.Id, round));
        round.Dispose();
    }

    /// <summary>Also lets go of rounds that are over with everything shown: their buttons read them again.</summary>
    void Beat()
    {
        foreach (var round in _live.Values.Where(round => RoundJournal.IsSettled(round.State)))
            Leave(round);
        // Before all that an earlier process left is taken up, its last sign of life still tells how long that was gone. A lobby and a quiz
        // that rests have no time to give back, and may stand for days.
        if (Volatile.Read(ref _hasRead) && _live.Values.Any(round => round.State.Phase is Phase.Asking or Phase.Revealed))
            _life.Give();
        if (++_beats % BeatsBetweenRepairs == 0 && Volatile.Read(ref _hasRead) && _repairing.IsCompleted)
            _repairing = ResumeAsync(CancellationToken.None);
    }
}
