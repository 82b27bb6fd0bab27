using System.Globalization;

namespace StudyBot.Quizzes.Rounds;

/// <summary>Giving back the time in which nothing was heard.</summary>
static class Interruption
{
    /// <summary>After a longer absence nobody sits there any more: the quiz closes with its scores.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>
    /// A clock that was ahead has left times that have not come yet: those count as now, so that it costs nobody time and gives nobody hours.
    /// </summary>
    public static RoundState GiveBack(RoundState state, Interrupted interrupted)
    {
        var until = interrupted.At;
        var from = interrupted.From < until ? interrupted.From : until;
        if (state.Phase is not (Phase.Asking or Phase.Revealed) || until == state.InterruptedUntil || (from == until && BeganBy(state, until)))
            return state;
        var back = state with { InterruptedUntil = until };
        if (until - from > Longest)
            return Ending.End(back.Say(Notice.AwayTooLong), EndReason.AwayTooLong, until);
        if (state.Phase == Phase.Revealed)
        {
            // An answer that was read half is read on from there.
            var read = from > state.Since ? from - state.Since : TimeSpan.Zero;
            return Announce(back with { Since = until - read }, until - from);
        }
        if (state.CurrentQuestion is not { IsOpen: true } question)
            return back;
        var stopped = Resting.Stopped(question, from);
        var again = stopped with { Windows = stopped.Windows.Add(new Window(until, stopped.Windows.Used())) };
        return Announce(back.WithQuestion(again), until - from).Show(EffectKind.EditQuestion, state.Current);
    }

    /// <summary>Whether what is shown was shown by then.</summary>
    static bool BeganBy(RoundState state, DateTimeOffset now) =>
        state.Phase == Phase.Revealed ? state.Since <= now : state.CurrentQuestion is not { IsOpen: true } question || question.Windows[^1].OpenedAt <= now;

    /// <summary>One notice for each question: a bot that is restarted over and over would fill the channel with the same sentence.</summary>
    static RoundState Announce(RoundState state, TimeSpan gap)
    {
        if (gap == TimeSpan.Zero)
            return state;
        var question = state.CurrentQuestion!;
        var all = question.GivenBack + gap;
        return state.WithQuestion(question with { GivenBack = all })
            .Show(EffectKind.Notice, state.Current, Notice.Interrupted, ((int)Math.Ceiling(all.TotalSeconds)).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The time people have had a question so far.</summary>
    public static TimeSpan Used(this IReadOnlyList<Window> windows) =>
        windows is [.., { ClosedAt: { } closed } last] ? last.UsedBefore + (closed - last.OpenedAt) : TimeSpan.Zero;
}
