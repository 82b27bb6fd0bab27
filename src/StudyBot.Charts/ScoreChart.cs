namespace StudyBot.Charts;

/// <summary>What a score chart shows.</summary>
/// <param name="Title">The line above the bars.</param>
/// <param name="Bars">From the first place down; those after <see cref="ScoreChartImage.MaxBars"/> are not drawn.</param>
public sealed record ScoreChart(string Title, IReadOnlyList<ScoreBar> Bars);
