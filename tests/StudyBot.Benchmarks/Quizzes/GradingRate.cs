using System.Diagnostics;
using System.Globalization;
using StudyBot.Quizzes.Grading;

namespace StudyBot.Benchmarks.Quizzes;

/// <summary><c>grading</c>: how many typed answers a second one core grades, over right, wrong, mistyped and long ones.</summary>
static class GradingRate
{
    const int Rounds = 200_000;

    static readonly string[] Keys =
    [
        "preventif", "kuratif", "rehabilitatif", "suportif", "sportif", "makro", "mikro", "mezzo", "pekerjaan sosial", "kesejahteraan sosial",
        "Undang-Undang Nomor 14 Tahun 2019", "Undang-Undang Nomor 11 Tahun 2009", "Émile Durkheim", "Max Siporin", "pencegahan", "pemulihan",
    ];

    static readonly string[] Typed =
    [
        "preventif", "Preventif.", "preventf", "fungsi preventif", "kuratif", "rehabilitasi", "bukan preventif", "preventif kuratif",
        "undang-undang nomor 14 tahun 2009", "E\u0301mile Durkheim", "kesejahtraan sosial", "tidak tahu", "", "pencegahan, pemulihan",
        "saya kira jawabannya yang mencegah masalah sebelum terjadi di masyarakat", "1945",
    ];

    public static int Run()
    {
        AnswerGrader[] graders = [.. Keys.Select(key => new AnswerGrader([key], Keys.Where(other => other != key), Keys.Contains, "Fungsi apa yang mencegah?"))];
        Grade(graders, 20_000);
        var watch = Stopwatch.StartNew();
        var accepted = Grade(graders, Rounds);
        var rate = Rounds / watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"graded {Rounds} in {watch.Elapsed.TotalSeconds:0.000} s, {accepted} accepted: {rate:0} a second"));
        return rate >= 200_000 ? 0 : 1;
    }

    static int Grade(AnswerGrader[] graders, int rounds)
    {
        var accepted = 0;
        for (var i = 0; i < rounds; i++)
        {
            if (graders[i % graders.Length].Grade(Typed[i / graders.Length % Typed.Length]).IsAccepted)
                accepted++;
        }
        return accepted;
    }
}
