using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Tests.Quizzes;

public sealed class NeverLostTests
{
    [Fact(Timeout = 60000)]
    public async Task After_a_kill_the_same_question_stands_and_old_buttons_answer_it()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.PressAsync("C ·", QuizRoom.Siti);
        await room.UntilAsync(state => state is { Phase: Phase.Asking, Current: 1 });
        await room.WaitAsync(9);
        await room.PressAsync("C ·", QuizRoom.Siti);
        var button = room.Find("C ·");
        var before = room.Round.State;
        var left = Left(before, room.Clock.GetUtcNow());

        await using var next = await room.KillAsync(TimeSpan.FromMinutes(2));
        var after = next.Round.State;
        Assert.Equal((Phase.Asking, 1), (after.Phase, after.Current));
        Assert.Equal(before.Setup.Items[1].Question.Options, after.Setup.Items[1].Question.Options);
        Assert.True(Left(after, next.Clock.GetUtcNow()) >= left);
        Assert.Contains(next.Shown, said => said.Text.Contains("Saya sempat terputus sekitar"));
        Assert.Contains("dicatat", (await next.PressAsync(button, QuizRoom.Budi)).Text);
        await next.UntilAsync(state => state.Phase == Phase.Revealed);
        Assert.Equal([2000, 1000], Results.OfPlayers(next.Round.State).Select(result => result.Points));
        Assert.Single(next.Shown, said => said.Text.Contains("Soal 2 dari 10") && said.Text.Contains("Waktu habis"));
    }

    [Fact(Timeout = 60000)]
    public async Task Killed_every_few_seconds_a_question_still_comes_to_its_end()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.PressAsync("C ·", QuizRoom.Siti);
        var (life, lives) = (room, 0);
        for (; life.Round.State.Phase == Phase.Asking && lives < 20; lives++)
        {
            await life.WaitAsync(3);
            life = await life.KillAsync(TimeSpan.FromSeconds(1));
        }
        await using var last = life;
        Assert.InRange(lives, 2, 19);
        Assert.Single(last.Shown, said => said.Text.Contains("Saya sempat terputus"));
        Assert.Equal(1000, Results.OfPlayers(last.Round.State)[0].Points);
    }

    [Theory(Timeout = 60000)]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_clock_that_is_set_while_a_question_is_open_changes_nothing(int hours)
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.PressAsync("C ·", QuizRoom.Siti);
        room.Clock.Ahead = TimeSpan.FromHours(hours);
        await room.WaitAsync(5);
        Assert.Equal((Phase.Asking, 0), (room.Round.State.Phase, room.Round.State.Current));
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        await room.WaitAsync(4);
        Assert.Equal((Phase.Revealed, 0), (room.Round.State.Phase, room.Round.State.Current));
        await room.WaitAsync(20);
        Assert.Equal((Phase.Asking, 1), (room.Round.State.Phase, room.Round.State.Current));
    }

    [Theory(Timeout = 60000)]
    [InlineData(2)]
    [InlineData(-2)]
    public async Task After_a_restart_on_a_machine_whose_clock_is_wrong_the_quiz_goes_on_with_its_time(int hours)
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.WaitAsync(5);
        await room.PressAsync("C ·", QuizRoom.Siti);
        var left = Left(room.Round.State, room.Clock.TrueNow);
        room.Chat.Status = room.Chat.Status with { ClockSkew = TimeSpan.FromHours(hours) };
        await using var next = await room.KillAsync(TimeSpan.FromMinutes(1), ahead: TimeSpan.FromHours(hours));
        Assert.InRange(Left(next.Round.State, next.Clock.TrueNow), left, left + TimeSpan.FromSeconds(1));
        Assert.Contains("dicatat", (await next.PressAsync("C ·", QuizRoom.Budi)).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_sign_of_life_by_a_clock_that_was_ahead_costs_nobody_time_and_gives_nobody_hours()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.WaitAsync(5);
        await room.PressAsync("C ·", QuizRoom.Siti);
        var left = Left(room.Round.State, room.Clock.TrueNow);
        await room.Get<IQuizJournal>().MarkAliveAsync(room.Clock.TrueNow.AddHours(2).UtcDateTime, TestContext.Current.CancellationToken);
        await using var next = await room.KillAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(left, Left(next.Round.State, next.Clock.TrueNow));
        Assert.Contains(next.Shown, said => said.Text.Contains("terputus sekitar 60 detik"));
    }

    [Fact(Timeout = 60000)]
    public async Task After_a_long_absence_the_quiz_closes_with_its_scores()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.PressAsync("C ·", QuizRoom.Siti);
        await room.UntilAsync(state => state.Current == 1);
        await using var next = await room.KillAsync(TimeSpan.FromMinutes(31));
        await next.SettleAsync();
        Assert.Contains(next.Shown, said => said.Text.Contains("lebih dari 30 menit"));
        Assert.Contains(next.Shown, said => said.Text.Contains("Kuis selesai") && said.Text.Contains("**1.** Siti · 1.000 poin · 1 dari 1 benar"));
        Assert.Contains("Siti · 1.000 poin", (await next.CommandAsync("papan")).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Without_the_right_to_write_it_rests_and_the_starter_hears_which_right_and_where()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.PressAsync("C ·", QuizRoom.Siti);
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        room.Chat.Refuse = said => said.Message.Channel == Some.Channel.Id && said.How == SaidHow.Sent
            ? new SendOutcome.Refused(RefusalReason.MissingRights, "50013") { Place = Some.Channel.Id, Missing = Rights.SendMessages }
            : null;
        await room.UntilAsync(state => state.Phase == Phase.Paused);
        var told = room.Chat.Last;
        Assert.Equal(new Destination.Direct(Some.Teacher.Id), told.To);
        Assert.Contains("Kuis di <#10> dijeda: saya kekurangan izin di sana (Kirim Pesan).", told.Text);

        room.Chat.Refuse = _ => null;
        Assert.Equal("Kuis dilanjutkan.", (await room.CommandAsync("kuis lanjut")).Text);
        await room.SettleAsync();
        Assert.Equal((Phase.Asking, 1), (room.Round.State.Phase, room.Round.State.Current));
        Assert.Contains("Soal 2 dari 10", room.Shown.Last(said => said.Text.Contains("Soal")).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_deleted_question_is_shown_again()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        var message = room.Round.State.Messages["q0"];
        await room.TellAsync(new MessageDeleted(new MessageRef(Some.Channel.Id, new MessageId(message)), Some.Server));
        Assert.NotEqual(message, room.Round.State.Messages["q0"]);
        Assert.Contains("dicatat", (await room.PressAsync("C ·", QuizRoom.Siti)).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_deleted_channel_ends_it_and_the_scores_are_kept()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.PressAsync("C ·", QuizRoom.Siti);
        await room.UntilAsync(state => state.Current == 1);
        await room.TellAsync(new ChannelDeleted(Some.Channel.Id, Some.Server));
        await room.SettleAsync();
        Assert.Contains("Kanal kuis sudah tidak ada", room.Chat.Last.Text);
        Assert.Contains("Siti · 1.000 poin", (await room.CommandAsync("papan")).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_broken_line_gives_its_gap_back()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.WaitAsync(5);
        var left = Left(room.Round.State, room.Clock.GetUtcNow());
        await room.TellAsync(new ConnectionChanged(ConnectionChange.Restarted) { Gap = TimeSpan.FromSeconds(4) });
        Assert.Equal(left + TimeSpan.FromSeconds(4), Left(room.Round.State, room.Clock.GetUtcNow()));
        Assert.Contains(room.Shown, said => said.Text.Contains("terputus sekitar 4 detik"));
    }

    [Fact(Timeout = 60000)]
    public async Task A_paused_quiz_waits_through_a_restart()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync();
        await room.CommandAsync("kuis jeda");
        await room.SettleAsync();
        await using var next = await room.KillAsync(TimeSpan.FromDays(3));
        Assert.Equal(Phase.Paused, next.Round.State.Phase);
        await next.CommandAsync("kuis lanjut");
        await next.SettleAsync();
        Assert.Contains("dicatat", (await next.PressAsync("C ·", QuizRoom.Siti)).Text);
    }

    static TimeSpan Left(RoundState state, DateTimeOffset now) =>
        state.CurrentQuestion!.Windows[^1].EndOf(state.CurrentQuestion.Limit)!.Value - now;
}
