using Microsoft.Data.Sqlite;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Storage;
using StudyBot.Storage.Quizzes;
using StudyBot.Storage.Servers;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Quizzes;

public sealed class ErasingTests
{
    static readonly Person Rara = new(new PersonId(987654321012345678), "Rarasati") { Rights = Some.Student.Rights };

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60000)]
    public async Task People_see_what_quizzes_keep_about_them_also_in_a_direct_message()
    {
        await using var room = await QuizRoom.OpenAsync();
        await PlayedAsync(room);
        await room.CommandAsync("kuis saya", new Inputs { ["waktu-baca"] = 2.0, ["papan"] = false }, Rara);
        await room.CommandAsync("kuis jadwalkan", new Inputs { ["kapan"] = "2025-04-01 19:00" }, Rara);

        var shown = await room.DirectAsync(Some.Command("data-saya lihat"), Rara);

        Assert.Contains("Kuis yang menyimpan sesuatu tentang kamu: 2", shown.Text);
        Assert.Contains("<#10> · 2.000 poin, 2 dari 3 benar · kamu yang membukanya · 3 jawaban · 1 sanggahan", shown.Text);
        Assert.Contains("kuis yang kamu jadwalkan, belum dibuka", shown.Text);
        Assert.Contains("180 hari", shown.Text);
        Assert.Contains("Waktu bacamu 2 kali waktu biasa. Namamu tidak tampil di papan nilai server.", shown.Text);
        var file = System.Text.Encoding.UTF8.GetString(Assert.Single(shown.Reply.Files).Content.Span);
        Assert.Contains("\"answer\": \"menangkal\"", file);
        Assert.DoesNotContain("Budi", file);
    }

    [Fact(Timeout = 60000)]
    public async Task Erasing_leaves_nothing_of_a_quiz_that_is_over_and_the_others_keep_their_places()
    {
        await using var room = await QuizRoom.OpenAsync();
        await PlayedAsync(room);
        await room.CommandAsync("kuis saya", new Inputs { ["waktu-baca"] = 2.0 }, Rara);
        Assert.NotEmpty(Holding(room, "Rarasati", "987654321012345678", "menangkal"));

        Assert.Contains("tidak ada yang tersisa di bot", (await EraseAsync(room)).Text);

        Assert.Empty(Holding(room, "Rarasati", "987654321012345678", "menangkal"));
        Assert.DoesNotContain("Rarasati", (await room.CommandAsync("papan", new Inputs { ["rentang"] = "semua" })).Text);
        Assert.Contains("**1.** Budi · 3.000 poin · 3 dari 3 benar", room.Chat.Last.Text);
        Assert.Contains("Kuis yang menyimpan sesuatu tentang kamu: 0", (await room.DirectAsync(Some.Command("data-saya lihat"), Rara)).Text);
        Assert.Contains("Waktu bacamu 1 kali waktu biasa", room.Chat.Last.Text);
        Assert.Equal("Kamu tidak ikut kuis ini.", (await room.PressAsync("Hasil saya", Rara)).Text);
        Assert.Contains("Kamu benar 3 dari 3", (await room.PressAsync("Hasil saya", QuizRoom.Budi)).Text);
        var file = System.Text.Encoding.UTF8.GetString((await room.PressAsync("CSV", Some.Teacher)).Reply.Files[0].Content.Span);
        Assert.Contains("\"2\",\"anggota lama\",\"\",\"2000\"", file);
    }

    [Fact(Timeout = 60000)]
    public async Task No_byte_of_it_is_left_in_the_files()
    {
        await using var room = await QuizRoom.OpenAsync();
        await PlayedAsync(room);
        Assert.Contains("Rarasati", Files(room));
        await EraseAsync(room);
        Assert.DoesNotContain("Rarasati", Files(room));
        Assert.DoesNotContain("menangkal", Files(room));
    }

    [Fact(Timeout = 60000)]
    public async Task A_running_quiz_goes_on_without_them_and_through_a_kill()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["jumlah"] = 3L });
        await room.PressAsync("C ·", Rara);
        await room.PressAsync("C ·", QuizRoom.Siti);

        await EraseAsync(room);
        Assert.Empty(Holding(room, "Rarasati", "987654321012345678"));

        await using var next = await room.KillAsync(TimeSpan.FromSeconds(5));
        await next.PressAsync("C ·", QuizRoom.Budi);
        await next.UntilAsync(state => state.Current == 1);
        await next.PressAsync("C ·", QuizRoom.Siti);
        await next.UntilAsync(_ => false);
        await next.SettleAsync();
        Assert.Contains(
            "**1.** Siti · 2.000 poin · 2 dari 3 benar\n**2.** Budi · 1.000 poin · 1 dari 3 benar\n**2.** anggota lama · 1.000 poin · 1 dari 3 benar",
            next.Shown.Single(said => said.Text.Contains("Kuis selesai")).Text);
        Assert.Equal(2, (await next.Get<IQuizBoards>().ReadAsync(Some.Server.Value, null, Cancel)).Count);
    }

    [Fact(Timeout = 60000)]
    public async Task A_planned_quiz_opens_all_the_same()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.CommandAsync("kuis jadwalkan", new Inputs { ["kapan"] = "hari ini 23:00", ["jumlah"] = 3L }, Rara);
        await EraseAsync(room);
        Assert.Empty(Holding(room, "Rarasati", "987654321012345678"));
        room.Clock.Advance(TimeSpan.FromHours(14));
        while (room.Get<QuizHall>().In(Some.Channel.Id.Value) is null)
            await Task.Delay(5, Cancel);
        await room.SettleAsync();
        await room.PressAsync("Ikut", QuizRoom.Siti);
        Assert.Equal("Kuis dimulai.", (await room.PressAsync("Mulai", Some.Teacher)).Text);
    }

    [Theory(Timeout = 60000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_erases_everything_while_their_quiz_is_being_opened_is_not_in_it(bool isPlanned)
    {
        await using var room = await QuizRoom.OpenAsync();
        var questions = (ClassQuestions)room.Get<IQuestionSets>();
        var found = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        questions.Found = found.Task;
        var opening = isPlanned
            ? room.CommandAsync("kuis jadwalkan", new Inputs { ["kapan"] = "hari ini 23:00", ["jumlah"] = 3L }, Rara)
            : room.CommandAsync("kuis mulai", new Inputs { ["jumlah"] = 3L }, Rara);
        if (isPlanned)
        {
            await opening;
            room.Clock.Advance(TimeSpan.FromHours(14));
        }
        while (questions.Asked == 0)
            await Task.Delay(5, Cancel);

        await EraseAsync(room);
        found.SetResult();

        await opening;
        while (room.Get<QuizHall>().In(Some.Channel.Id.Value) is null)
            await Task.Delay(5, Cancel);
        await room.SettleAsync();
        Assert.Empty(Holding(room, "Rarasati", "987654321012345678"));
        await room.PressAsync("Ikut", QuizRoom.Siti);
        Assert.Equal("Kuis dimulai.", (await room.PressAsync("Mulai", Some.Teacher)).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_quiz_kept_long_enough_tells_nothing_more_and_its_points_stay()
    {
        await using var room = await QuizRoom.OpenAsync();
        await PlayedAsync(room);
        var button = room.Find("Hasil saya");
        await room.Get<IServerSettings>().SaveAsync(new ServerSettings(Some.Server.Value) { RetentionDays = 30 }, Cancel);
        await using var next = await room.KillAsync(TimeSpan.FromDays(29));
        await next.Get<IQuizJournal>().ErasePastAsync(next.Clock.GetUtcNow().UtcDateTime, Cancel);
        Assert.Contains("Kamu benar 2 dari 3", (await next.PressAsync(button, Rara)).Text);

        await using var later = await next.KillAsync(TimeSpan.FromDays(2));
        Assert.Equal(1, await later.Get<IQuizJournal>().ErasePastAsync(later.Clock.GetUtcNow().UtcDateTime, Cancel));

        Assert.Contains("Kuis ini sudah tidak ada", (await later.PressAsync(button, Rara)).Text);
        Assert.Equal(["QuizScores"], Holding(later, "Rarasati", "987654321012345678", "menangkal").Distinct());
        Assert.Contains("**2.** Rarasati · 2.000 poin", (await later.CommandAsync("papan", new Inputs { ["rentang"] = "semua" })).Text);
        Assert.Contains("<#10> · 2.000 poin, 2 dari 3 benar", (await later.DirectAsync(Some.Command("data-saya lihat"), Rara)).Text);
        await EraseAsync(later);
        Assert.Empty(Holding(later, "Rarasati", "987654321012345678"));
    }

    [Fact(Timeout = 60000)]
    public async Task What_the_others_earned_stays_of_a_quiz_that_can_no_longer_be_read()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["jumlah"] = 3L });
        await room.PressAsync("C ·", Rara);
        await room.PressAsync("C ·", QuizRoom.Budi);
        await room.UntilAsync(state => state.Current == 1);
        await room.PressAsync("C ·", Rara);
        MakeUnreadable(room);
        await using var next = await room.KillAsync(TimeSpan.FromSeconds(5));
        Assert.Null(next.Get<QuizHall>().In(Some.Channel.Id.Value));

        await EraseAsync(next);

        Assert.Empty(Holding(next, "Rarasati", "987654321012345678"));
        Assert.Contains("**1.** Budi · 1.000 poin · 1 dari 1 benar", (await next.CommandAsync("papan", new Inputs { ["rentang"] = "semua" })).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_points_of_a_quiz_that_was_over_before_it_could_no_longer_be_read_stay_as_they_were()
    {
        await using var room = await QuizRoom.OpenAsync();
        await PlayedAsync(room);
        MakeUnreadable(room);
        await using var next = await room.KillAsync(TimeSpan.FromSeconds(5));

        await EraseAsync(next);

        Assert.Empty(Holding(next, "Rarasati", "987654321012345678"));
        Assert.Contains("**1.** Budi · 3.000 poin · 3 dari 3 benar", (await next.CommandAsync("papan", new Inputs { ["rentang"] = "semua" })).Text);
    }

    /// <summary>Rara opened it and got two of three right, the last by a word that was refused after she appealed; Budi got all.</summary>
    static async Task PlayedAsync(QuizRoom room)
    {
        await room.StartAsync(new Inputs { ["jumlah"] = 3L }, Rara);
        await room.PressAsync("Ikut", Rara);
        await room.PressAsync("Ikut", QuizRoom.Budi);
        await room.PressAsync("Mulai", Rara);
        await room.SettleAsync();
        for (var question = 0; question < 3; question++)
        {
            await room.UntilAsync(state => state.Phase == Phase.Asking && state.Current == question);
            if (question < 2)
            {
                await room.PressAsync("C ·", Rara);
                await room.PressAsync("C ·", QuizRoom.Budi);
                continue;
            }
            await room.TypeAsync("menangkal", Rara);
            await room.TypeAsync("preventif", QuizRoom.Budi);
        }
        await room.UntilAsync(state => state is { Phase: Phase.Revealed, Current: 2 });
        await room.PressAsync("Sanggah", Rara);
        await room.SettleAsync();
        await room.PressAsync("Tolak", Some.Teacher);
        await room.UntilAsync(_ => false);
        await room.SettleAsync();
    }

    static async Task<Said> EraseAsync(QuizRoom room)
    {
        var asked = await room.DirectAsync(Some.Command("data-saya hapus"), Rara);
        return await room.DirectAsync(Some.Press(asked.Buttons().Single(button => button.Label == "Ya, hapus semua").Id!), Rara);
    }

    /// <summary>The last line is one that this version does not know.</summary>
    static void MakeUnreadable(QuizRoom room)
    {
        using var database = new SqliteConnection($"Data Source={room.Get<IStudyBotDatabase>().Path}");
        database.Open();
        using var change = database.CreateCommand();
        change.CommandText = "update QuizLines set Text = '{\"is\":\"new\",\"Who\":987654321012345678}' where Number = (select max(Number) from QuizLines)";
        Assert.Equal(1, change.ExecuteNonQuery());
    }

    /// <summary>The database as it lies on the disk, with its log.</summary>
    static string Files(QuizRoom room)
    {
        var database = room.Get<IStudyBotDatabase>().Path;
        return string.Concat(Directory.GetFiles(Path.GetDirectoryName(database)!, Path.GetFileName(database) + "*").Select(path =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
            return reader.ReadToEnd();
        }));
    }

    /// <summary>Tables of the database in which any of these words stands.</summary>
    static List<string> Holding(QuizRoom room, params string[] words)
    {
        using var database = new SqliteConnection($"Data Source={room.Get<IStudyBotDatabase>().Path}");
        database.Open();
        using var names = database.CreateCommand();
        names.CommandText = "select name from sqlite_master where type = 'table'";
        var tables = new List<string>();
        using (var reader = names.ExecuteReader())
        {
            while (reader.Read())
                tables.Add(reader.GetString(0));
        }
        return tables.FindAll(table =>
        {
            using var rows = database.CreateCommand();
            rows.CommandText = $"select * from \"{table}\"";
            using var row = rows.ExecuteReader();
            while (row.Read())
            {
                if (Enumerable.Range(0, row.FieldCount).Any(at => words.Any($"{row.GetValue(at)}".Contains)))
                    return true;
            }
            return false;
        });
    }
}
