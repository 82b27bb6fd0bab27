using StudyBot.Chat;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Scoring;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Preparing;

/// <summary>The options of <c>/kuis mulai</c>, and the wish they make.</summary>
internal static class QuizOptions
{
    public const string Topic = "topik", Count = "jumlah", Kinds = "jenis", Mode = "mode", Choosing = "jawaban", Pace = "laju", Seconds = "detik";

    public const string Where = "tempat", Teams = "tim", Hidden = "sembunyikan", WarmUp = "pemanasan", Double = "ganda";

    const string Thread = "utas", Choices = "pilihan", Typed = "isian", FirstChoice = "pertama";

    public static IReadOnlyList<CommandOption> All =>
    [
        new(Topic, OptionKind.Text, QuizVoice.Described("OptionTopic")) { IsProposed = true, Most = 100 },
        new(Count, OptionKind.Whole, QuizVoice.Described("OptionCount")) { Least = QuizWish.FewestQuestions, Most = QuizWish.MostQuestions },
        new(Kinds, OptionKind.Text, QuizVoice.Described("OptionKinds"))
        {
            Choices = [new("Campuran", "campuran"), new("Pilihan saja", Choices), new("Isian saja", Typed), new("Benar atau salah", "benar-salah")],
        },
        new(Mode, OptionKind.Text, QuizVoice.Described("OptionMode"))
        {
            Choices = [new("Waktu penuh untuk semua", "penuh"), new("Makin cepat makin tinggi", "cepat"), new("Yang pertama benar", "pertama")],
        },
        new(Choosing, OptionKind.Text, QuizVoice.Described("OptionChoosing"))
        {
            Choices = [new("Boleh diganti sampai waktu habis", "terakhir"), new("Jawaban pertama yang berlaku", FirstChoice)],
        },
        new(Pace, OptionKind.Text, QuizVoice.Described("OptionPace"))
        {
            Choices = [new("Jalan sendiri", "otomatis"), new("Pemandu memanggil soal berikutnya", "pemandu"), new("Tanpa batas waktu", "bebas")],
        },
        new(Seconds, OptionKind.Whole, QuizVoice.Described("OptionSeconds")) { Least = QuizWish.FewestSeconds, Most = QuizWish.MostSeconds },
        new(Where, OptionKind.Text, QuizVoice.Described("OptionWhere")) { Choices = [new("Di sini", "sini"), new("Di utas baru", Thread)] },
        new(Teams, OptionKind.Whole, QuizVoice.Described("OptionTeams")) { Least = 2, Most = QuizWish.MostTeams },
        new(Hidden, OptionKind.Flag, QuizVoice.Described("OptionHidden")),
        new(WarmUp, OptionKind.Flag, QuizVoice.Described("OptionWarmUp")),
        new(Double, OptionKind.Flag, QuizVoice.Described("OptionDouble")),
    ];

    /// <summary>What was asked for. What the client should not have let through is brought within bounds.</summary>
    public static QuizWish Read(Inputs inputs) => new()
    {
        Topic = inputs.Text(Topic)?.Trim() ?? "",
        Count = (int)Math.Clamp(inputs.Whole(Count) ?? 10, QuizWish.FewestQuestions, QuizWish.MostQuestions),
        Kinds = KindsOf(inputs.Text(Kinds)),
        Mode = inputs.Text(Mode) switch { "cepat" => ScoringMode.Speed, "pertama" => ScoringMode.FirstRight, _ => ScoringMode.WholeTime },
        Choice = inputs.Text(Choosing) == FirstChoice ? ChoiceRule.FirstCounts : ChoiceRule.LastCounts,
        Pacing = inputs.Text(Pace) switch { "pemandu" => Pacing.HostPaced, "bebas" => Pacing.Untimed, _ => Pacing.Timed },
        Seconds = (int)Math.Clamp(inputs.Whole(Seconds) ?? 20, QuizWish.FewestSeconds, QuizWish.MostSeconds),
        Teams = (int)Math.Clamp(inputs.Whole(Teams) ?? 0, 0, QuizWish.MostTeams),
        InThread = inputs.Text(Where) == Thread,
        HidesAnswers = inputs.Flag(Hidden) == true,
        HasWarmUp = inputs.Flag(WarmUp) == true,
        HasDouble = inputs.Flag(Double) == true,
    };

    static IReadOnlyList<QuestionKind> KindsOf(string? chosen) => chosen switch
    {
        Choices => [.. Enum.GetValues<QuestionKind>().Where(kind => kind != QuestionKind.ShortAnswer)],
        Typed => [QuestionKind.ShortAnswer],
        "benar-salah" => [QuestionKind.TrueFalse],
        _ => [],
    };
}
