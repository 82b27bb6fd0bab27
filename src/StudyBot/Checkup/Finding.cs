namespace StudyBot.Checkup;

/// <summary>One thing that was looked at.</summary>
/// <param name="IsWell">Nothing to do.</param>
/// <param name="Text">What was found, and where it is not well, what mends it; in markup.</param>
internal sealed record Finding(bool IsWell, string Text);
