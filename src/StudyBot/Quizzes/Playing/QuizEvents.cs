using StudyBot.Chat;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;

namespace StudyBot.Quizzes.Playing;

/// <summary>What happens around quizzes: answers typed into the channel, and messages, channels and lines that go away.</summary>
internal sealed class QuizEvents(QuizHall hall, QuizPlanner planner, TypedAnswers typed, QuizPeople people, PlatformClock platform) : IChatFeature
{
    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .On<MessageReceived>((received, _) => HearAsync(received.Message, received.Message.SentAt))
        .On<MessageEdited>((edited, _) => HearAsync(edited.Message, edited.At))
        .On<MessageDeleted>((deleted, _) => TellAsync(In(deleted.Message.Channel), new MessageLost(deleted.Message.Message.Value) { At = platform.Now }))
        .On<ChannelDeleted>((deleted, _) => TellAsync(In(deleted.Channel), new PlaceLost { At = platform.Now }))
        .On<ServerLeft>((left, _) => Task.WhenAll(hall.Open.Where(round => round.State.Setup.Server == left.Server.Value)
            .Select(round => TellAsync(round, new PlaceLost { At = platform.Now }))))
        .On<ConnectionChanged>(FollowLineAsync);

    LiveRound? In(ChannelId channel) => hall.In(channel.Value);

    /// <summary>
    /// An answer typed into the channel, placed before anything is awaited, so that a burst keeps its order. What was written before the
    /// question counts for nothing, whenever it is edited.
    /// </summary>
    Task HearAsync(ChatMessage message, DateTimeOffset at)
    {
        if (message.Author.IsAutomated || message.Text.Length == 0 || In(message.Place.Id) is not { State: { Phase: Phase.Asking } state } round)
            return Task.CompletedTask;
        if (!state.Setup.Items[state.Current].Question.IsTyped || state.CurrentQuestion!.Windows is not [var first, ..] || message.SentAt < first.OpenedAt)
            return Task.CompletedTask;
        return TellAsync(round, new Answered(
            state.Current, people.AsPlayer(message.Author), null, message.Text.Length <= 200 ? message.Text : message.Text[..200],
            typed.Grade(state.Setup, state.Current, message.Text))
        { At = at });
    }

    /// <summary>Rounds that rest because the platform could not be reached go on by themselves when it can.</summary>
    Task GoOnAsync() => Task.WhenAll(hall.Open.Where(round => round.State.Pause is { Reason: PauseReason.Unreachable })
        .Select(round => TellAsync(round, new Steered(round.State.Setup.Starter, Steer.Resume) { At = platform.Now })));

    static async Task TellAsync(LiveRound? round, RoundEvent happened)
    {
        if (round is null)
            return;
        try
        {
            await round.TellAsync(happened);
        }
        catch (RoundBrokenException)
        {
            // Logged where it happened; nobody waits for an answer here.
        }
    }

    async Task FollowLineAsync(ConnectionChanged line, CancellationToken cancel)
    {
        if (line.Change == ConnectionChange.Started)
        {
            await people.LoadAsync(cancel);
            await hall.ResumeAsync(cancel);
            planner.Begin();
        }
        else if (line.Change is ConnectionChange.Restarted or ConnectionChange.Resumed)
        {
            if (line.Change == ConnectionChange.Restarted)
                await hall.GiveBackAsync(line.Gap);
            await GoOnAsync();
        }
    }
}
