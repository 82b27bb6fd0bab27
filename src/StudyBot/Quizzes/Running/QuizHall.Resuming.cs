using System.Collections.Concurrent;
using StudyBot.Quizzes.Rounds;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Running;

/// <content>From storage into memory: what an earlier process left, and what a write that failed has broken.</content>
internal sealed partial class QuizHall
{
    /// <summary>When rounds broke that are not whole again: nothing of them was shown or taken since.</summary>
    readonly ConcurrentDictionary<string, DateTimeOffset> _broken = new();
    DateTimeOffset? _lastAlive;
    bool _hasRead;

    /// <summary>Takes up the rounds that an earlier process left, once, and those that broke since.</summary>
    public async Task ResumeAsync(CancellationToken cancel)
    {
        if (Volatile.Read(ref _hasRead) && Missing().Count == 0)
            return;
        await _coming.WaitAsync(cancel);
        try
        {
            if (!_hasRead)
            {
                _lastAlive = await _life.LastAsync(cancel);
                foreach (var stored in await _journal.ReadUnsettledAsync(cancel))
                    Take(stored);
                Volatile.Write(ref _hasRead, true);
            }
            foreach (var id in Missing())
                await RepairAsync(id, cancel);
        }
        finally
        {
            _coming.Release();
        }
    }

    async Task<LiveRound?> ReviveAsync(StoredQuiz stored, CancellationToken cancel)
    {
        await _coming.WaitAsync(cancel);
        try
        {
            return Peek(stored.Opening.Id) ?? Take(stored);
        }
        finally
        {
            _coming.Release();
        }
    }

    LiveRound? Take(StoredQuiz stored)
    {
        if (Read(stored) is not var (state, number, lastAt))
            return null;
        var live = new LiveRound(state, number, _parts);
        _live[stored.Opening.Id] = live;
        if (state.Phase == Phase.Ended)
        {
            live.Wake();
            return live;
        }
        Log.RoundResumed(_parts.Logger, stored.Opening.Id, state.Phase.ToString(), state.Current + 1);
        var lastAlive = _broken.TryGetValue(stored.Opening.Id, out var brokenAt) ? brokenAt : _lastAlive;
        _ = ResumedAsync(live, new Interrupted(LastWell(lastAt, lastAlive, _parts.Platform.Now)) { At = _parts.Platform.Now });
        return live;
    }

    (RoundState State, int Number, DateTimeOffset LastAt)? Read(StoredQuiz stored)
    {
        try
        {
            return RoundJournal.Read(stored);
        }
        catch (Exception failure) when (RoundJournal.IsUnreadable(failure))
        {
            Log.RoundUnreadable(_parts.Logger, failure, stored.Opening.Id);
            return null;
        }
    }

    /// <summary>
    /// What cannot be read cannot be rid of one person alone: all that it tells goes, and of the others that what they had earned stays.
    /// </summary>
    async Task EraseAsync(string id, ulong person, CancellationToken cancel)
    {
        if (await _journal.FindAsync(id, cancel) is not { } stored)
            return;
        var earned = RoundJournal.EarnedBut(person, stored);
        await _journal.EraseAsync(id, earned, cancel);
        Log.RoundErased(_parts.Logger, id, earned.Count);
    }

    /// <summary>The last moment at which all was well. What was noted by a clock that was ahead has not come yet, and tells nothing.</summary>
    static DateTimeOffset LastWell(DateTimeOffset lastAt, DateTimeOffset? lastAlive, DateTimeOffset now) =>
        new[] { lastAt, lastAlive ?? lastAt }.Where(at => at <= now).DefaultIfEmpty(now).Max();

    async Task ResumedAsync(LiveRound live, Interrupted interrupted)
    {
        try
        {
            await live.TellAsync(interrupted);
            _broken.TryRemove(live.State.Setup.Id, out _);
            if (live.Fault is not null)
                Note(live);
        }
        catch (RoundBrokenException)
        {
            // Logged where it happened.
        }
    }

    List<string> Missing() => [.. _broken.Keys.Where(id => !_live.ContainsKey(id))];

    /// <summary>What the disk refuses once more is tried again later, and holds up no other round.</summary>
    async Task RepairAsync(string id, CancellationToken cancel)
    {
        try
        {
            if (await _journal.FindAsync(id, cancel) is not { } stored || Take(stored) is not { State.Phase: not Phase.Ended })
                _broken.TryRemove(id, out _);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NotKept(_parts.Logger, failure);
        }
    }

    void Break(LiveRound broken)
    {
        Note(broken);
        Leave(broken);
    }

    void Note(LiveRound broken) => _broken.TryAdd(broken.State.Setup.Id, _parts.Platform.Now);
}
