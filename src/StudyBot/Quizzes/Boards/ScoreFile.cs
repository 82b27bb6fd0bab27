using System.Globalization;
using System.Text;
using StudyBot.Chat;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Boards;

/// <summary>The results of a quiz as CSV: a line for each player, a column for each question. Pure.</summary>
internal static class ScoreFile
{
    /// <summary>The file. UTF-8 with a byte order mark, by which spreadsheets know the letters; fields quoted, lines ended as RFC 4180 says.</summary>
    public static ChatFile Of(RoundState round, QuizVoice voice)
    {
        var counting = round.Counting().Select(asked => asked.Index).ToList();
        var scores = counting.ToDictionary(index => index, index => Results.OfQuestion(round, index));
        var file = new StringBuilder();
        Add(file, [voice["CsvPlace"], voice["CsvName"], voice["CsvId"], voice["CsvPoints"], voice["CsvRight"], .. counting.Select(index => voice.Say("CsvQuestion", index + 1))]);
        foreach (var placed in Results.Board(round))
        {
            var own = placed.Who;
            Add(file,
            [
                Number(placed.Place), PlayerName.Of(own.Player, voice), FormerMember.Is(own.Player.Id) ? "" : own.Player.Id.ToString(CultureInfo.InvariantCulture), Number(own.Points), Number(own.Right),
                .. counting.Select(index => scores[index].TryGetValue(own.Player.Id, out var score) ? Answer(round, index, score.Counted, score.IsRight, voice) : ""),
            ]);
        }
        return new ChatFile($"kuis-{round.Setup.Id}.csv", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(file.ToString())).ToArray(), voice["CsvAlt"]);
    }

    static string Answer(RoundState round, int index, Scoring.Attempt counted, bool isRight, QuizVoice voice) =>
        $"{AnswerText.Of(counted.Option, counted.Text, round.Setup.Items[index], voice)} ({voice[isRight ? "CsvIsRight" : "CsvIsWrong"]})";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static void Add(StringBuilder file, IEnumerable<string> fields) => file.AppendJoin(',', fields.Select(Quoted)).Append("\r\n");

    /// <summary>A field that begins like a formula is not one: spreadsheets would run what a player called themselves.</summary>
    static string Quoted(string field)
    {
        var safe = field.Length > 0 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal) ? $"'{field}" : field;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
