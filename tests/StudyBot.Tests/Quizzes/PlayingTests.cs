using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Quizzes;

public sealed class PlayingTests
{
    [Fact(Timeout = 60000)]
    public async Task A_quiz_is_played_from_the_lobby_to_the_board()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["topik"] = "fungsi", ["jumlah"] = 3L });

        Assert.Contains(room.Shown, said => said.Text.Contains("Soal 1 dari 3") && said.Text.Contains("**C**. Siporin 0"));
        Assert.Equal("Jawabanmu dicatat: **C. Siporin 0**. Masih boleh diganti sampai waktu habis.\nSudah menjawab: 1 dari 2.", (await room.PressAsync("C · Siporin 0", QuizRoom.Siti)).Text);
        await room.PressAsync("A · Pincus 0", QuizRoom.Budi);
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        var reveal = room.Shown.Single(said => said.Text.Contains("Jawaban yang benar"));
        Assert.Contains("**C. Siporin 0** ✔", reveal.Text);
        Assert.Contains("> Siporin 0 menulis hal ke-1.", reveal.Text);
        Assert.Contains("Dasar pekerjaan sosial › Fungsi pekerjaan sosial", reveal.Text);
        Assert.Contains(reveal.Buttons(), button => button.Label == "Lihat di dokumen");

        await room.UntilAsync(state => state is { Phase: Phase.Asking, Current: 1 });
        await room.PressAsync("C · Siporin 1", QuizRoom.Siti);
        await room.PressAsync("C · Siporin 1", QuizRoom.Budi);
        await room.UntilAsync(state => state is { Phase: Phase.Asking, Current: 2 });
        await room.TypeAsync("Preventf.", QuizRoom.Siti);
        await room.TypeAsync("kuratif", QuizRoom.Budi);
        await room.UntilAsync(_ => false);
        await room.SettleAsync();

        Assert.Contains(room.Shown, said => said.Text.Contains("Diterima: “Preventf.” (salah ketik 1 huruf)"));
        var end = room.Shown.Single(said => said.Text.Contains("Kuis selesai"));
        Assert.Contains("**1.** Siti · 3.000 poin · 3 dari 3 benar\n**2.** Budi · 1.000 poin · 1 dari 3 benar", end.Text);
        Assert.Contains("Diagram batang papan nilai", end.Text);
        Assert.Contains("Soal 3 (1 dari 2 benar)", end.Text);

        var mine = await room.PressAsync("Hasil saya", QuizRoom.Budi);
        Assert.Equal(Audience.Private, mine.Audience);
        Assert.Contains("**Soal 1.**", mine.Text);
        Assert.Contains("**Soal 3.**", mine.Text);
        Assert.Contains("kuratif (bukan jawaban yang dicari)", mine.Text);
        Assert.DoesNotContain("**Soal 2.**", mine.Text);

        var board = await room.CommandAsync("papan", by: QuizRoom.Dewi);
        Assert.Contains("**1.** Siti · 3.000 poin", board.Text);
        Assert.Equal(Audience.Public, board.Audience);
        Assert.Empty(board.Reply.Notify);
    }

    [Fact(Timeout = 60000)]
    public async Task The_first_question_may_weigh_nothing_and_the_last_twice()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["jumlah"] = 3L, ["pemanasan"] = true, ["ganda"] = true });
        Assert.Contains(room.Shown, said => said.Text.Contains("Soal 1 dari 3 · pemanasan"));
        await room.PressAsync("C ·", QuizRoom.Siti);
        await room.UntilAsync(state => state is { Phase: Phase.Asking, Current: 1 });
        await room.PressAsync("C ·", QuizRoom.Budi);
        await room.UntilAsync(state => state is { Phase: Phase.Asking, Current: 2 });
        Assert.Contains(room.Shown, said => said.Text.Contains("Soal 3 dari 3 · nilai dua kali"));
        await room.TypeAsync("preventif", QuizRoom.Siti);
        await room.UntilAsync(_ => false);
        await room.SettleAsync();
        Assert.Contains("**1.** Siti · 2.000 poin · 2 dari 3 benar\n**2.** Budi · 1.000 poin", room.Shown.Single(said => said.Text.Contains("Kuis selesai")).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_missed_questions_are_asked_again_for_one_person_alone()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["jumlah"] = 4L });
        for (var question = 0; question < 4; question++)
        {
            await room.UntilAsync(state => state.Phase == Phase.Asking && state.Current == question);
            if (question == 2)
                await room.TypeAsync("salah", QuizRoom.Siti);
            else
                await room.PressAsync($"{(question == 0 ? "A" : "C")} ·", QuizRoom.Siti);
            await room.UntilAsync(state => state.Phase == Phase.Revealed);
        }
        await room.UntilAsync(_ => false);
        await room.SettleAsync();

        await room.PressAsync("Hasil saya", QuizRoom.Siti);
        var first = await room.PressAsync("Ulangi yang salah", QuizRoom.Siti);
        Assert.Equal(Audience.SameMessage, first.Audience);
        Assert.Contains("Ulangan 1 dari 2", first.Text);
        Assert.Contains("hal ke-1", first.Text);
        Assert.Contains("Benar ✔ C. Siporin 0", (await room.PressAsync("C ·", QuizRoom.Siti)).Text);
        Assert.Contains("Fungsi apa yang mencegah", (await room.PressAsync("Berikutnya", QuizRoom.Siti)).Text);
        Assert.Contains("Benar ✔ preventif", (await room.TypeAsync("preventif", QuizRoom.Siti)).Text);
        Assert.Contains("2 soal diulang", (await room.PressAsync("Selesai", QuizRoom.Siti)).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Of_two_starts_at_once_one_quiz_comes()
    {
        await using var room = await QuizRoom.OpenAsync();
        await Task.WhenAll(room.CommandAsync("kuis mulai"), room.CommandAsync("kuis mulai", by: QuizRoom.Siti));
        await room.SettleAsync();
        Assert.Single(room.Chat.Log, said => said.How == SaidHow.Answered && said.Text.Contains("sudah berjalan"));
        Assert.Single(room.Shown, said => said.Text.Contains("Belum ada pemain"));
    }

    [Fact(Timeout = 60000)]
    public async Task Only_starter_teachers_and_moderators_steer()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.StartAsync(by: QuizRoom.Siti);
        Assert.Contains("Hanya pembuat kuis", (await room.PressAsync("Mulai", QuizRoom.Budi)).Text);
        Assert.Contains("Belum ada pemain", (await room.PressAsync("Mulai", QuizRoom.Siti)).Text);
        await room.PressAsync("Ikut", QuizRoom.Budi);
        Assert.Contains("Hanya pembuat kuis", (await room.CommandAsync("kuis berhenti", by: QuizRoom.Budi)).Text);
        Assert.Equal("Kuis dimulai.", (await room.PressAsync("Mulai", Some.Teacher)).Text);
        Assert.Contains("Soal 1 dari 10, 1 pemain.", (await room.CommandAsync("kuis status", by: QuizRoom.Dewi)).Text);
        Assert.Equal("Kuis dihentikan.", (await room.CommandAsync("kuis berhenti", by: QuizRoom.Siti)).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Answers_typed_into_the_channel_count_in_their_order()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["jenis"] = "isian", ["jumlah"] = 3L });
        var at = room.Clock.GetUtcNow();
        string[] burst = ["kuratif", "promotif", "preventif", "rehabilitatif"];
        foreach (var (i, text) in burst.Index())
            await room.TellAsync(new MessageReceived(Some.Message(text, 600 + (ulong)i) with { Author = QuizRoom.Siti, SentAt = at.AddMilliseconds(100 * i) }) { At = at });
        var question = room.Round.State.CurrentQuestion!;
        Assert.Equal(burst, question.Attempts.Select(attempt => attempt.Text));
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        Assert.Equal("preventif", Results.OfQuestion(room.Round.State, 0)[QuizRoom.Siti.Id.Value].Counted.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task In_a_question_channel_what_is_written_during_a_question_is_not_searched_for_in_the_documents_but_a_mention_is()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.CommandAsync("pengaturan kanal-pertanyaan", new Inputs { ["kanal"] = Some.Channel.Id });
        await room.PlayAsync(new Inputs { ["jenis"] = "isian", ["jumlah"] = 3L });
        var question = Some.Message("apa arti advokasi?") with { Author = QuizRoom.Siti, SentAt = room.Clock.GetUtcNow() };

        await room.TellAsync(new MessageReceived(question) { At = question.SentAt });
        Assert.DoesNotContain(room.Shown, said => said.Text.Contains("mewakili klien"));
        Assert.Equal(["apa arti advokasi?"], room.Round.State.CurrentQuestion!.Attempts.Select(attempt => attempt.Text));

        await room.TellAsync(new MessageReceived(question with { Id = new MessageId(501), MentionsBot = true }) { At = question.SentAt });
        Assert.Single(room.Shown, said => said.Text.Contains("mewakili klien"));

        await room.CommandAsync("kuis jeda");
        await room.TellAsync(new MessageReceived(question with { Id = new MessageId(502) }) { At = question.SentAt });
        Assert.Equal(2, room.Shown.Count(said => said.Text.Contains("mewakili klien")));
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_edited_after_the_reveal_brings_nothing()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["jenis"] = "isian", ["jumlah"] = 3L });
        var sent = room.Clock.GetUtcNow();
        await room.TellAsync(new MessageReceived(Some.Message("salah") with { Author = QuizRoom.Siti, SentAt = sent }) { At = sent });
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        await room.WaitAsync(1);
        await room.TellAsync(new MessageEdited(Some.Message("preventif") with { Author = QuizRoom.Siti, SentAt = sent }) { At = room.Clock.GetUtcNow() });
        Assert.Equal(0, Results.OfPlayers(room.Round.State)[0].Points);
    }

    [Fact(Timeout = 60000)]
    public async Task Fewer_good_questions_than_asked_for_are_said_and_none_as_well()
    {
        await using var room = await QuizRoom.OpenAsync();
        Assert.Contains("Tidak ada soal yang baik tentang “berenang”", (await room.StartAsync(new Inputs { ["topik"] = "berenang" })).Text);
        await room.StartAsync(new Inputs { ["jumlah"] = 30L });
        var held = room.Round.State.Setup.Items.Count;
        Assert.InRange(held, 1, 29);
        Assert.Contains(room.Shown, said => said.Text.Contains($"Diminta 30 soal; dokumen hanya memuat {held} soal yang baik"));
    }

    [Fact(Timeout = 60000)]
    public async Task An_appeal_is_decided_and_scored_anew()
    {
        await using var room = await QuizRoom.OpenAsync();
        await room.PlayAsync(new Inputs { ["jenis"] = "isian", ["jumlah"] = 3L });
        await room.TypeAsync("pencegahan", QuizRoom.Siti);
        await room.TypeAsync("Pencegahan!", QuizRoom.Budi);
        await room.UntilAsync(state => state.Phase == Phase.Revealed);
        Assert.Equal("Sanggahanmu diajukan.", (await room.PressAsync("Sanggah", QuizRoom.Siti)).Text);
        await room.SettleAsync();
        Assert.Contains(room.Shown, said => said.Text.Contains("Siti menyanggah soal 1: “pencegahan” seharusnya benar."));
        Assert.Contains("sudah pernah disanggah", (await room.PressAsync("Sanggah", QuizRoom.Budi)).Text);
        await room.PressAsync("Terima", Some.Teacher);
        await room.UntilAsync(_ => false);
        await room.SettleAsync();
        Assert.Contains(room.Shown, said => said.Text.Contains("Diterima oleh <@101>. Semua yang menjawab itu dinilai ulang."));
        Assert.Contains(room.Shown, said => said.Text.Contains("Diterima setelah sanggahan: “pencegahan”"));
        Assert.Contains("**1.** Siti · 1.000 poin · 1 dari 1 benar\n**1.** Budi · 1.000 poin", room.Shown.Single(said => said.Text.Contains("Kuis selesai")).Text);

        await room.PlayAsync(new Inputs { ["jenis"] = "isian", ["jumlah"] = 3L });
        Assert.Contains("pencegahan", room.Round.State.Setup.Items[0].Question.Accepted);
    }

    [Fact(Timeout = 60000)]
    public async Task A_button_of_a_quiz_nobody_knows_says_so()
    {
        await using var room = await QuizRoom.OpenAsync();
        Assert.Contains("Kuis ini sudah tidak ada", (await room.PressAsync(new ControlId("kuis", "jawab", "dulu", "0", "1"), QuizRoom.Siti)).Text);
    }
}
