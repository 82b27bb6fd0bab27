using StudyBot.Charts;
using StudyBot.Chat;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Boards;

/// <summary>The places of a round as bars; its alternative text says the same in words.</summary>
internal sealed class ScoreChartPicture : IScoreChart
{
    const string FileName = "papan-nilai.png";

    /// <summary>The longest alternative text (resources/message, "Attachment Structure").</summary>
    const int LongestAltText = 1024;

    /// <inheritdoc/>
    public ChatFile? Draw(RoundState round, QuizVoice voice)
    {
        var board = Results.Board(round);
        if (board.Count == 0 || board[0].Points == 0)
            return null;
        var bars = board.Take(ScoreChartImage.MaxBars)
            .Select(placed => new ScoreBar($"{placed.Place}. {PlayerName.Of(placed.Who.Player, voice)}", placed.Points, voice.Number(placed.Points))).ToList();
        var alt = voice.Say("ChartAlt", string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.ScoreText}")));
        return new ChatFile(FileName, ScoreChartImage.Png(new ScoreChart(voice["ChartTitle"], bars)), alt.Length <= LongestAltText ? alt : alt[..LongestAltText]);
    }
}
