using System.Globalization;

namespace StudyBot.Quizzes.Rounds;

/// <summary>Giving back the time in which nothing was heard.</summary>
static class Interruption
{
    /// <summary>After a longer absence nobody sits there any more: the quiz closes with its scores.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public static RoundState GiveBack(RoundState state, Interrupted interrupted)
    {
        var (from, until) = (interrupted.From, interrupted.At);
        if (state.Phase is not (Phase.Asking or Phase.Revealed) || until <= state.InterruptedUntil || until <= from)
            return state;
        var back = state with { InterruptedUntil = until };
        if (until - from > Longest)
            return Ending.End(back.Say(Notice.AwayTooLong), EndReason.AwayTooLong, until);
        var gap = ((int)Math.Ceiling((until - from).TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (state.Phase == Phase.Revealed)
        {
            // An answer that was read half is read on from there.
            var read = from > state.Since ? from - state.Since : TimeSpan.Zero;
            return (back with { Since = until - read }).Say(Notice.Interrupted, gap);
        }
        if (state.CurrentQuestion is not { IsOpen: true } question)
            return back;
        var stopped = Resting.Stopped(question, from);
        var again = stopped with { Windows = stopped.Windows.Add(new Window(until, stopped.Windows.Used())) };
        return back.WithQuestion(again).Say(Notice.Interrupted, gap).Show(EffectKind.EditQuestion, state.Current);
    }

    /// <summary>The time people have had a question so far.</summary>
    public static TimeSpan Used(this IReadOnlyList<Window> windows) =>
        windows is [.., { ClosedAt: { } closed } last] ? last.UsedBefore + (closed - last.OpenedAt) : TimeSpan.Zero;
}
