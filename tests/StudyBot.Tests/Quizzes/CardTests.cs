using System.Text.RegularExpressions;
using StudyBot.Chat;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Boards;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Tests.Quizzes;

/// <summary>What people see, as words alone.</summary>
public sealed partial class CardTests
{
    static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Languages => ["id", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_question_can_be_answered_without_pictures_colour_or_layout(string language)
    {
        var round = Asking(Item("makro", "mikro", "mezzo"));
        var text = Bare(QuestionCard.Of(round, 0, Now, QuizVoice.Of(language)));
        Assert.Contains("Sistem apa yang paling besar?", text);
        foreach (var option in new[] { "A. makro", "B. mikro", "C. mezzo" })
            Assert.Contains(option, text);
        Assert.Contains("[A · makro]", text);
        Assert.Matches(language == "id" ? "Waktu habis <t:.*detik" : "Time is up <t:.*seconds", text);
        Assert.DoesNotContain("{0}", text);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_reveal_says_in_words_which_option_was_right(string language)
    {
        var round = Revealed(Item("makro", "mikro", "mezzo"));
        var text = Bare(RevealCard.Of(round, 0, "00000000", QuizVoice.Of(language)));
        Assert.Contains(language == "id" ? "Jawaban yang benar: A. makro" : "The right answer: A. makro", text);
        Assert.Contains(language == "id" ? "A. makro  benar" : "A. makro  right", text);
        Assert.Contains("Sistem makro adalah yang paling besar.", text);
    }

    [Fact]
    public void What_is_asked_is_emphasised_wherever_it_stands_and_quotations_are_quoted()
    {
        Assert.Equal("**Siapa yang menyebut butir berikut?**\n> “Kontrol sosial”", Stem("Siapa yang menyebut butir berikut?\n“Kontrol sosial”"));
        Assert.Equal("Pada bagian “Fungsi” tertulis: “Ada enam: …”\n**Manakah yang TIDAK termasuk?**", Stem("Pada bagian “Fungsi” tertulis: “Ada enam: …”\nManakah yang TIDAK termasuk?"));

        static string Stem(string text) => QuestionCard.Stem(new RoundItem(Item("a", "b", "c").Question with { Stem = text }));
    }

    [Theory]
    [InlineData("Fungsinya dua:\nmencegah;\nmemulihkan.", "> Fungsinya dua:\n> - mencegah;\n> - memulihkan.\n")]
    [InlineData("mencegah;\nmemulihkan.", "> - mencegah;\n> - memulihkan.\n")]
    [InlineData("Fungsinya dua: mencegah dan memulihkan.", "> Fungsinya dua: mencegah dan memulihkan.\n")]
    public void A_list_that_answers_is_shown_as_a_list(string sentence, string shown)
    {
        var item = Item("makro", "mikro", "mezzo");
        item = item with { Question = item.Question with { Source = item.Question.Source with { Sentence = sentence } } };
        Assert.Contains(shown, PlainText.Of(RevealCard.Of(Revealed(item), 0, null, QuizVoice.Of("id"))));
    }

    [Fact]
    public void A_card_tells_no_number_of_answers_before_it_knows_one()
    {
        Assert.DoesNotContain("Sudah menjawab", PlainText.Of(QuestionCard.Of(Asking(Item("makro", "mikro", "mezzo")), 0, Now, QuizVoice.Of("id"))));
        Assert.Contains("Sudah menjawab: 2 dari 2.", PlainText.Of(QuestionCard.Of(Revealed(Item("makro", "mikro", "mezzo")), 0, Now, QuizVoice.Of("id"))));
    }

    [Fact]
    public void A_hidden_answer_stands_in_spoilers_only_also_when_it_holds_their_marks()
    {
        const string Key = "a||b";
        var item = Item(Key, "mikro", "mezzo");
        var round = Revealed(item with { Question = item.Question with { Source = item.Question.Source with { Sentence = $"Jawabannya {Key}." } } }, hides: true);
        var text = PlainText.Of(RevealCard.Of(round, 0, null, QuizVoice.Of("id")));
        var open = Spoilers().Replace(text, "");
        Assert.DoesNotContain("a\\|\\|b", open);
        Assert.DoesNotContain("a||b", open);
        Assert.DoesNotContain("✔", open);
        Assert.Contains("Benar 1 dari 2", open);
    }

    [Fact]
    public void Names_and_answers_of_people_change_no_layout_and_notify_nobody()
    {
        var round = Revealed(Item("makro", "mikro", "mezzo"), "@everyone **x**");
        var end = EndCard.Of(round with { Phase = Phase.Ended, Ended = EndReason.Finished }, null, QuizVoice.Of("id"));
        Assert.Contains("\\@everyone \\*\\*x\\*\\*", PlainText.Of(end));
        Assert.Empty(end.Notify);
    }

    [Fact]
    public void Where_messages_are_slowed_down_the_lobby_leads_typed_answers_to_the_button()
    {
        var typed = new RoundItem(new QuizQuestion("t", QuestionKind.ShortAnswer, "Apa?", [], -1, ["preventif"], Source));
        string Lobby(RoundItem item, int seconds) => PlainText.Of(LobbyCard.Of(Round.Open(new RoundSetup("q", 1, 10, 900, "", [item], Now)), TimeSpan.FromSeconds(seconds), QuizVoice.Of("id")));
        const string Warning = "mode lambat (30 detik): jawab soal isian lewat tombol";
        Assert.Contains(Warning, Lobby(typed, 30));
        Assert.DoesNotContain("mode lambat", Lobby(typed, 0));
        Assert.DoesNotContain("mode lambat", Lobby(Item("makro", "mikro", "mezzo"), 30));
    }

    [Fact]
    public void A_hard_question_of_one_long_word_is_cut_in_it()
    {
        var item = Item("makro", "mikro", "mezzo");
        var round = Revealed(item with { Question = item.Question with { Stem = new string('x', 300) } });
        var end = PlainText.Of(EndCard.Of(round with { Phase = Phase.Ended, Ended = EndReason.Finished }, null, QuizVoice.Of("id")));
        Assert.Contains(new string('x', 100) + " …", end);
    }

    [Fact]
    public void A_hundred_and_fifty_players_fit_on_a_board()
    {
        var round = Revealed(Item("makro", "mikro", "mezzo"));
        round = round with { Phase = Phase.Ended, Ended = EndReason.Finished };
        foreach (var id in Enumerable.Range(1000, 148))
            round = round with { Players = round.Players.Add((ulong)id, new Player((ulong)id, $"Pemain {id}")) };
        var text = PlainText.Of(EndCard.Of(round, null, QuizVoice.Of("id")));
        Assert.Contains("… dan 130 orang lagi", text);
        Assert.InRange(text.Length, 1, 4000);
    }

    [Fact]
    public void The_file_for_the_teacher_has_a_line_for_each_player_and_runs_no_formula()
    {
        var file = ScoreFile.Of(Revealed(Item("makro", "mikro, \"kecil\"", "mezzo"), "=1+1"), QuizVoice.Of("id"));
        var text = System.Text.Encoding.UTF8.GetString(file.Content.Span);
        Assert.Equal('\uFEFF', text[0]);
        Assert.Equal(
            "\"tempat\",\"nama\",\"id\",\"poin\",\"benar\",\"soal 1\"\r\n\"1\",\"'=1+1\",\"1\",\"1000\",\"1\",\"A. makro (benar)\"\r\n"
            + "\"2\",\"Budi\",\"2\",\"0\",\"0\",\"B. mikro, \"\"kecil\"\" (salah)\"\r\n", text[1..]);
    }

    [Fact]
    public void An_allowed_writing_is_told_with_its_reason()
    {
        var typed = new RoundItem(new QuizQuestion("t", QuestionKind.ShortAnswer, "Apa?", [], -1, ["preventif"], Source));
        var round = Closed(typed, new Answered(0, Siti, null, "preventf", new StudyBot.Quizzes.Grading.Grade(StudyBot.Quizzes.Grading.GradeReason.Typo, "preventif", 1)) { At = Now.AddSeconds(1) });
        Assert.Contains("Diterima: “preventf” (salah ketik 1 huruf)", PlainText.Of(RevealCard.Of(round, 0, null, QuizVoice.Of("id"))));
    }

    static readonly Player Siti = new(1, "Siti");

    static readonly QuestionSource Source = new("dasar.md", "Dasar", ["Sistem"], "Sistem makro adalah yang paling besar.", new TextSpan(0, 38));

    static RoundItem Item(params string[] options) => new(new QuizQuestion("i", QuestionKind.Gap, "Sistem apa yang paling besar?", options, 0, [], Source));

    static RoundState Asking(RoundItem item, string name = "Siti", bool hides = false)
    {
        var round = Round.Open(new RoundSetup("q", 1, 10, 900, "", [item, item], Now) { HidesAnswers = hides });
        round = Tell(round, new Joined(Siti with { Name = name }) { At = Now }, new Joined(new Player(2, "Budi")) { At = Now }, new Steered(900, Steer.Start) { At = Now });
        return Tell(round, new Delivered(round.Outbox.Single(effect => effect.Kind == EffectKind.PostQuestion).Number, 77) { At = Now });
    }

    static RoundState Revealed(RoundItem item, string name = "Siti", bool hides = false) => Tell(
        Asking(item, name, hides),
        new Answered(0, Siti, 0) { At = Now.AddSeconds(1) }, new Answered(0, Siti with { Id = 2 }, 1) { At = Now.AddSeconds(2) }, new TimePassed { At = Now.AddMinutes(1) });

    static RoundState Closed(RoundItem item, params RoundEvent[] happened) => Tell(Asking(item), [.. happened, new TimePassed { At = Now.AddMinutes(1) }]);

    static RoundState Tell(RoundState round, params RoundEvent[] happened) => happened.Aggregate(round, (state, one) => Round.Apply(state, one).State);

    /// <summary>Without emphasis, emoji and signs.</summary>
    static string Bare(Reply reply) => Signs().Replace(PlainText.Of(reply), "");

    [GeneratedRegex(@"\*\*|[▰▱✔✖]|\p{Cs}")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\|\|(?:\\.|[^|\\])*\|\|")]
    private static partial Regex Spoilers();
}
