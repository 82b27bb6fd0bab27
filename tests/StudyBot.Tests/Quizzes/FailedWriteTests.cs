using Microsoft.Data.Sqlite;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Storage;

namespace StudyBot.Tests.Quizzes;

/// <summary>A disk that takes nothing for a while, as when it is full.</summary>
public sealed class FailedWriteTests
{
    [Fact(Timeout = 60000)]
    public async Task However_long_an_answer_had_stood_the_quiz_goes_on_after_a_write_that_failed()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["laju"] = "pemandu" });
        await room.PressAsync("C ·", QuizRoom.Siti);
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        room.Clock.AdjustTime(room.Clock.TrueNow.AddMinutes(40));

        await FailAsync(room, "Berikutnya");

        Assert.Equal("Baik, lanjut.", (await room.PressAsync("Berikutnya", Some.Teacher)).Text);
        await room.SettleAsync();
        Assert.Equal((Phase.Asking, 1), (room.Round.State.Phase, room.Round.State.Current));
        Assert.DoesNotContain(room.Shown, said => said.Text.Contains("lebih dari 30 menit"));
    }

    [Fact(Timeout = 60000)]
    public async Task A_quiz_goes_on_by_itself_after_a_write_that_failed_and_gives_the_time_back()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.PressAsync("C ·", QuizRoom.Siti);
        await room.WaitAsync(4);
        var left = Left(room);

        await FailAsync(room, "C ·");
        room.Clock.Advance(TimeSpan.FromSeconds(10));
        while (room.Get<QuizHall>().In(Some.Channel.Id.Value) is null)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        await room.SettleAsync();

        Assert.InRange(Left(room), left, left + TimeSpan.FromSeconds(1));
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        Assert.Equal(1000, Results.OfPlayers(room.Round.State)[0].Points);
    }

    [Fact(Timeout = 60000)]
    public async Task A_quiz_keeps_its_channel_after_a_write_that_failed()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await FailAsync(room, "C ·");
        Assert.Contains("sudah berjalan", (await room.CommandAsync("kuis mulai")).Text);
        Assert.Contains("Soal 1 dari 10", (await room.CommandAsync("kuis status")).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task What_was_written_behind_a_write_that_failed_counts()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        var (round, player) = (room.Round, new Player(QuizRoom.Budi.Id.Value, "Budi"));
        Change(room, "create trigger once before insert on QuizLines when new.Text like '%\"Option\":0%' begin select raise(abort, 'full'); end");
        var failed = round.TellAsync(new Answered(0, new Player(QuizRoom.Siti.Id.Value, "Siti"), 0) { At = room.Clock.TrueNow });
        while (!failed.IsCompleted && round.State.CurrentQuestion!.Attempts.Count < 60)
            await Task.WhenAny(round.TellAsync(new Answered(0, player, 2) { At = room.Clock.TrueNow.AddMilliseconds(round.State.CurrentQuestion.Attempts.Count) }), Task.Delay(1, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<RoundBrokenException>(() => failed);
        Change(room, "drop trigger once");

        Assert.Contains("dicatat", (await room.PressAsync("B ·", QuizRoom.Dewi)).Text);
    }

    /// <summary>The teacher's press cannot be written; after that everything can again.</summary>
    static async Task FailAsync(QuizRoom room, string label)
    {
        Change(room, "alter table QuizLines rename to Elsewhere");
        await Assert.ThrowsAsync<RoundBrokenException>(() => room.PressAsync(label, Some.Teacher));
        Change(room, "alter table Elsewhere rename to QuizLines");
    }

    static void Change(QuizRoom room, string how)
    {
        using var database = new SqliteConnection($"Data Source={room.Get<IStudyBotDatabase>().Path}");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = how;
        command.ExecuteNonQuery();
    }

    static TimeSpan Left(QuizRoom room) =>
        room.Round.State.CurrentQuestion!.Windows[^1].EndOf(room.Round.State.CurrentQuestion.Limit)!.Value - room.Clock.TrueNow;
}
