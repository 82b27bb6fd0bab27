using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StudyBot.Sandbox.Tests.Page;
using StudyBot.Tests.EndToEnd;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Tests.Page;

/// <summary>A class plays in the browser, on the documents that ship.</summary>
[Collection(nameof(BrowserTests))]
public sealed class QuizPageTests(Browser browser)
{
    static readonly BrowserNewContextOptions Dark = new()
    {
        ViewportSize = new ViewportSize { Width = 1200, Height = 800 },
        ColorScheme = ColorScheme.Dark,
    };

    [Fact(Timeout = 180000)]
    public async Task Two_students_play_what_their_teacher_opens_from_the_lobby_to_the_board()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var ratna = await QuizSeat.TakeAsync(browser, bot.Address, QuizWords.Indonesian, "Bu Ratna");
        await using var siti = await QuizSeat.TakeAsync(browser, bot.Address, QuizWords.Indonesian, options: ChatTab.Phone);
        await using var budi = await QuizSeat.TakeAsync(browser, bot.Address, QuizWords.Indonesian, "Budi Santoso", Dark);
        QuizSeat[] players = [siti, budi];

        await ratna.CommandAsync("kuis mulai", ("topik", "fungsi", "Fungsi pekerjaan sosial"), ("jumlah", "3", null), ("laju", "pem", "Pemandu memanggil soal berikutnya"), ("detik", "90", null));
        await ratna.Page.PhotographAsync("quiz-command");
        await ratna.SendAsync();
        foreach (var player in players)
        {
            await player.PressAsync(player.Page.Last, "Ikut");
            await Expect(player.Page.Last).ToContainTextAsync("Kamu ikut bermain");
        }
        await Expect(ratna.Saying("Pemain (2)")).ToContainTextAsync("Siti Aminah, Budi Santoso");
        await ratna.Page.PhotographAsync("quiz-lobby");
        await siti.Page.PhotographAsync("quiz-phone-lobby");
        await ratna.PressAsync(ratna.Saying("Pemain (2)"), "Mulai");

        for (var number = 1; number <= 3; number++)
        {
            await siti.AnswerAsync(number, 0, "fungsi");
            await siti.Page.PhotographAsync($"quiz-phone-question-{number}");
            await budi.AnswerAsync(number, 1, "tugas");
            await budi.Page.PhotographAsync($"quiz-dark-question-{number}");
            foreach (var seat in players.Append(ratna))
            {
                await Expect(seat.Reveal(number).Locator("blockquote")).ToBeVisibleAsync();
                await Expect(seat.Reveal(number)).ToContainTextAsync("Letak: Pekerjaan sosial");
            }
            await budi.Page.PhotographAsync($"quiz-dark-reveal-{number}");
            await siti.Page.PhotographAsync($"quiz-phone-reveal-{number}");
            Assert.Equal(0, await siti.Page.OverflowAsync());
            if (number == 1)
                await AppealAsync(players, ratna);
            await ratna.Page.PhotographAsync($"quiz-reveal-{number}");
            await ratna.PressAsync(ratna.Reveal(number), "Berikutnya");
        }

        foreach (var (player, name) in players.Zip(["phone", "dark"]))
        {
            var chart = player.Saying("Kuis selesai").Locator("img.picture");
            // A numbered list would count ties on.
            await Expect(player.Saying("Kuis selesai").Locator("ol")).ToHaveCountAsync(0);
            await Expect(chart).ToHaveAttributeAsync("alt", new Regex("^Diagram batang papan nilai. 1. (Siti Aminah|Budi Santoso): "));
            Assert.True(await chart.EvaluateAsync<bool>("async picture => { await picture.decode(); return picture.naturalWidth > 0; }"));
            await player.Page.PhotographAsync($"quiz-{name}-end");
            await player.PressAsync(player.Saying("Kuis selesai"), "Hasil saya");
            await Expect(player.Page.Last).ToContainTextAsync("dari 3 soal");
            await player.Page.PhotographAsync($"quiz-{name}-mine");
            await PracticeAsync(player, name);
        }
        await ratna.CommandAsync("papan");
        await ratna.SendAsync();
        await Expect(ratna.Page.Last).ToContainTextAsync("Papan nilai tujuh hari terakhir");
        await Expect(ratna.Page.Last).ToContainTextAsync("Budi Santoso");
        await ratna.Page.PhotographAsync("quiz-board");
    }

    [Fact(Timeout = 180000)]
    public async Task The_keyboard_alone_plays_a_quiz_of_typed_answers()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var siti = await QuizSeat.TakeAsync(browser, bot.Address, QuizWords.Indonesian);
        await siti.CommandAsync("kuis mulai", ("jumlah", "3", null), ("jenis", "isian", "Isian saja"), ("laju", "tanpa", "Tanpa batas waktu"));
        await siti.SendAsync();
        await Expect(siti.Saying("Belum ada pemain")).ToBeVisibleAsync();
        await siti.PressByKeysAsync(siti.Saying("Ikut"), "Ikut");
        await Expect(siti.Saying("Pemain (1)")).ToBeVisibleAsync();
        await siti.PressByKeysAsync(siti.Saying("Pemain (1)"), "Mulai");
        // The documents that ship hold few terms that are fair to type.
        await Expect(siti.Question(1)).ToBeVisibleAsync();
        var count = int.Parse(Regex.Match(await siti.Question(1).InnerTextAsync(), @"Soal 1 dari (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        for (var number = 1; number <= count; number++)
        {
            await siti.AnswerAsync(number, 0, "bukan ini", byKeys: true);
            await siti.PressByKeysAsync(siti.Question(number), "Tutup soal");
            await Expect(siti.Reveal(number).Locator("blockquote")).ToBeVisibleAsync();
            if (number == 1)
            {
                await siti.PressByKeysAsync(siti.Reveal(1), "Lihat di dokumen");
                await Expect(siti.Page.Last).ToContainTextAsync("Dokumen: ");
                await siti.Page.PhotographAsync("quiz-keys-document");
            }
            await siti.PressByKeysAsync(siti.Reveal(number), "Berikutnya");
        }
        await siti.PressByKeysAsync(siti.Saying("Kuis selesai"), "Hasil saya");
        await Expect(siti.Page.Last).ToContainTextAsync($"Kamu benar 0 dari {count} soal");
        var mine = siti.Page.Last;
        await siti.PressByKeysAsync(mine, "Ulangi yang salah");
        await Expect(mine).ToContainTextAsync($"Ulangan 1 dari {count}");
        await Expect(mine).ToContainTextAsync(" huruf");
        await siti.PressByKeysAsync(mine, "Ketik jawaban");
        await Expect(siti.Page.Tab.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await siti.Page.Tab.Keyboard.TypeAsync("bukan ini juga");
        await siti.Page.Tab.Keyboard.PressAsync("Enter");
        await Expect(mine).ToContainTextAsync("Belum tepat ✖");
        await siti.Page.PhotographAsync("quiz-keys-practice");
    }

    [Fact(Timeout = 180000)]
    public async Task In_English_two_play_at_its_own_pace_and_the_second_comes_late()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await bot.CommandAsync("ratna", "umum", "pengaturan bahasa", new { bahasa = "en" });
        await using var siti = await QuizSeat.TakeAsync(browser, bot.Address, QuizWords.English);
        await siti.CommandAsync("kuis mulai", ("topik", "fungsi", "Fungsi pekerjaan sosial"), ("jumlah", "3", null), ("detik", "60", null), ("ganda", "ya", "Ya"));
        await siti.SendAsync();
        await siti.PressAsync(siti.Page.Last, "Join");
        await Expect(siti.Page.Last).ToContainTextAsync("You are in.");
        await siti.Page.PhotographAsync("quiz-english-lobby");
        await siti.PressAsync(siti.Saying("Players (1)"), "Start");
        await siti.AnswerAsync(1, 0, "function");
        await Expect(siti.Reveal(1).Locator("blockquote")).ToBeVisibleAsync();

        await using var budi = await QuizSeat.TakeAsync(browser, bot.Address, QuizWords.English, "Budi Santoso", Dark);
        for (var number = 2; number <= 3; number++)
        {
            // The one who came late joins by answering; until then nobody waits for him.
            await budi.AnswerAsync(number, 1, "task");
            await siti.AnswerAsync(number, 0, "function");
            await siti.Page.PhotographAsync($"quiz-english-question-{number}");
            await Expect(budi.Reveal(number)).ToContainTextAsync(new Regex("[012] of 2 who answered"));
            await budi.Page.PhotographAsync($"quiz-english-reveal-{number}");
        }
        await Expect(siti.Saying("The quiz is over")).ToContainTextAsync("Budi Santoso", new LocatorAssertionsToContainTextOptions { Timeout = 30000 });
        await siti.PressAsync(siti.Saying("The quiz is over"), "My results");
        await Expect(siti.Page.Last).ToContainTextAsync("of 3 questions");
        await siti.Page.PhotographAsync("quiz-english-mine");
    }

    /// <summary>They answered differently, so that at least one of them was wrong; that one appeals, and the teacher accepts.</summary>
    static async Task AppealAsync(QuizSeat[] players, QuizSeat teacher)
    {
        foreach (var player in players)
        {
            await player.PressAsync(player.Reveal(1), "Sanggah");
            await Expect(player.Page.Messages.Filter(new LocatorFilterOptions { HasText = "Hanya kamu yang bisa melihat ini" }).Last)
                .ToContainTextAsync(new Regex("Sanggahanmu diajukan|sudah dihitung benar|sudah pernah disanggah"));
        }
        var appeal = teacher.Saying("menyanggah soal 1");
        await teacher.Page.PhotographAsync("quiz-appeal");
        await teacher.PressAsync(appeal, "Terima");
        await Expect(appeal).ToContainTextAsync("Diterima oleh @Bu Ratna. Semua yang menjawab itu dinilai ulang.");
        await Expect(teacher.Reveal(1)).ToContainTextAsync("Diterima setelah sanggahan");
    }

    /// <summary>What was wrong is asked again in the same private message until nothing is left.</summary>
    static async Task PracticeAsync(QuizSeat player, string name)
    {
        var mine = player.Page.Last;
        if (await mine.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Ulangi yang salah" }).CountAsync() == 0)
        {
            await Expect(mine).ToContainTextAsync("Tidak ada yang terlewat.");
            return;
        }
        await player.PressAsync(mine, "Ulangi yang salah");
        await Expect(mine).ToContainTextAsync("Ulangan 1 dari ");
        await player.Page.PhotographAsync($"quiz-{name}-practice");
        while (!await mine.GetByText("soal diulang").IsVisibleAsync())
        {
            if (await mine.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Ketik jawaban" }).CountAsync() > 0)
            {
                await player.PressAsync(mine, "Ketik jawaban");
                await player.Page.Tab.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync("fungsi");
                await player.Page.Tab.Keyboard.PressAsync("Enter");
            }
            else
            {
                await player.PressAsync(mine, "A ·");
            }
            await Expect(mine).ToContainTextAsync(new Regex("Benar ✔|Belum tepat ✖"));
            await Expect(mine.Locator("blockquote").First).ToBeVisibleAsync();
            await player.Page.PhotographAsync($"quiz-{name}-practised");
            await mine.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = new Regex("^(Berikutnya|Selesai)$") }).ClickAsync();
            await Expect(mine).Not.ToContainTextAsync(new Regex("Benar ✔|Belum tepat ✖"));
        }
    }
}
