namespace StudyBot.Discord.Tests.Rest;

/// <summary>What reached the other side.</summary>
/// <param name="At">Time since the test began.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Authorization">Value of the header, or null.</param>
/// <param name="ContentType">Media type of the body, or null.</param>
/// <param name="Body">The body as text.</param>
internal sealed record SentRequest(TimeSpan At, string Method, string Path, string? Authorization, string? ContentType, string Body);
