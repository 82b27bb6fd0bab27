namespace StudyBot.Discord.Limits;

/// <summary>A field that Discord would refuse.</summary>
/// <param name="Path">Where, as Discord writes it: <c>embeds.0.title</c>.</param>
/// <param name="Message">What is wrong.</param>
internal readonly record struct LimitFault(string Path, string Message);
