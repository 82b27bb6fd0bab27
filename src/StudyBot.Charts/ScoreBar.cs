namespace StudyBot.Charts;

/// <summary>One bar of a score chart.</summary>
/// <param name="Label">Who it stands for, rank included ("1. Sari"); cut with an ellipsis where it is longer than <see cref="ScoreChartImage.LabelLength"/>.</param>
/// <param name="Score">The bar's length, 0 or more.</param>
/// <param name="ScoreText">The score as people read it ("4.500"), drawn at the bar's end.</param>
public sealed record ScoreBar(string Label, double Score, string ScoreText);
