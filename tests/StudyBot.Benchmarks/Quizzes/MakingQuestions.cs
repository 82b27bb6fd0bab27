using System.Diagnostics;
using System.Globalization;
using System.Text;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Reading;
using StudyBot.Quizzes.Generation;

namespace StudyBot.Benchmarks.Quizzes;

/// <summary>How long it takes to make 1,000 questions from 100 pages, in a process that has done nothing before.</summary>
static class MakingQuestions
{
    const int Pages = 100;
    const int Wanted = 1000;

    /// <summary>Definitions, lists and numbers on each of ten pages of a chapter; words are made up so that no two pages say the same.</summary>
    public static int Run()
    {
        var documents = Enumerable.Range(0, Pages / 10).Select(Chapter).ToList();
        var characters = documents.Sum(document => document.Document.Text.Length);
        var started = Stopwatch.GetTimestamp();
        var bank = QuestionBank.Of(documents);
        var set = bank.Draw(new QuestionRequest(Wanted, 1));
        var elapsed = Stopwatch.GetElapsedTime(started);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Pages} pages, {characters / Pages} characters each: {set.Questions.Count} questions of {bank.Count} in {elapsed.TotalSeconds:0.00} s; memory {Environment.WorkingSet / 1048576} MB"));
        return set.Missing == 0 ? 0 : 1;
    }

    static KeyedDocument Chapter(int number)
    {
        var text = new StringBuilder($"# Bab {number} {Word(number * 7919)} {Word(number * 104729)}\n");
        var random = new Random(number);
        for (var page = 0; page < 10; page++)
            Page(text, random);
        var key = $"bab-{number}.md";
        return new KeyedDocument(key, DocumentFile.Read(Encoding.UTF8.GetBytes(text.ToString()), key).Document!);
    }

    static void Page(StringBuilder text, Random random)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Tugas {Some(random, 2)}\n\nBerikut tugas {Some(random, 2)}:\n\n");
        for (var i = 0; i < 5; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. Me{Some(random, 6)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"\n## Pengertian {Some(random, 2)}\n\n");
        for (var i = 0; i < 6; i++)
            text.Append(CultureInfo.InvariantCulture, $"{Capital(Some(random, 2))} adalah {Some(random, 12)}. ");
        text.Append('\n');
        for (var i = 0; i < 6; i++)
            text.Append(CultureInfo.InvariantCulture, $"\n{Capital(Some(random, 8))} paling banyak {random.Next(2, 900)} {Some(random, 7)}. {Capital(Some(random, 14))}.\n");
    }

    static string Some(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random.Next(4000))));

    /// <summary>A word of syllables, another one for every number.</summary>
    static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number % 4000 + 4000; rest > 0; rest /= 20)
            word.Append("bdgjklmnprst"[rest % 12]).Append("aiueo"[rest / 4 % 5]);
        return word.ToString();
    }

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
