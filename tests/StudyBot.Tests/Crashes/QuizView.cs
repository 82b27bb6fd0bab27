using System.Text.RegularExpressions;
using StudyBot.Tests.EndToEnd;

namespace StudyBot.Tests.Crashes;

/// <summary>What a channel shows of its quizzes.</summary>
/// <param name="Messages">The messages, oldest first.</param>
sealed partial record QuizView(IReadOnlyList<Shown> Messages)
{
    static readonly string[] GoOnLabels = ["Lanjutkan", "Berikutnya", "Tutup soal"];

    /// <summary>The lobby that waits, if any.</summary>
    public Shown? Lobby => Messages.LastOrDefault(message => message.Pressable("Mulai") is not null);

    /// <summary>The latest question that can be answered.</summary>
    public Shown? Open => Messages.LastOrDefault(message => NumberOf(message) is not null && message.Pressable("A · ") is not null);

    /// <summary>A button that lets the quiz go on, the latest first.</summary>
    public (Shown Message, string Id)? GoesOn => Messages.Reverse()
        .SelectMany(message => GoOnLabels.Select(label => (message, Id: message.Pressable(label))))
        .Where(found => found.Id is not null).Select(found => ((Shown, string)?)(found.message, found.Id!)).FirstOrDefault();

    /// <summary>Ends of quizzes.</summary>
    public IReadOnlyList<Shown> Ends => [.. Messages.Where(message => message.Text.Contains("Kuis selesai", StringComparison.Ordinal))];

    /// <summary>Questions as shown, open or closed, with their number.</summary>
    public IEnumerable<(int Number, Shown Message)> Questions => Numbered(message => !IsReveal(message));

    /// <summary>Answers as shown, with the number of their question.</summary>
    public IEnumerable<(int Number, Shown Message)> Reveals => Numbered(IsReveal);

    /// <summary>Only what stands behind a message.</summary>
    public QuizView After(string? id) => id is null ? this : new([.. Messages.SkipWhile(message => message.Id != id).Skip(1)]);

    public override string ToString() =>
        string.Join('\n', Messages.TakeLast(12).Select(message => $"{message.Id}: {message.Text} [{string.Join(", ", GoOnLabels.Where(label => message.Pressable(label) is not null))}]"));

    public static int? NumberOf(Shown message) => Title().Match(message.Text) is { Success: true } title ? int.Parse(title.Groups[1].Value, null) : null;

    /// <summary>The options as they stand in the card, in their order.</summary>
    public static IReadOnlyList<string> Options(Shown question) => [.. OptionLine().Matches(question.Text).Select(line => line.Value)];

    /// <summary>The letter that a reveal calls right.</summary>
    public static string KeyOf(Shown reveal) => Key().Match(reveal.Text).Groups[1].Value;

    static bool IsReveal(Shown message) => message.Text.Contains("Jawaban yang benar", StringComparison.Ordinal);

    IEnumerable<(int, Shown)> Numbered(Func<Shown, bool> fits) =>
        Messages.Where(message => NumberOf(message) is not null && fits(message)).Select(message => (NumberOf(message)!.Value, message));

    [GeneratedRegex(@"^\*\*Soal (\d+) dari \d+")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\*\*[A-H]\*\*\. .*$", RegexOptions.Multiline)]
    private static partial Regex OptionLine();

    [GeneratedRegex(@"Jawaban yang benar: \*\*([A-H])\. ")]
    private static partial Regex Key();
}
