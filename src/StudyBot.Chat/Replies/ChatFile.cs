namespace StudyBot.Chat;

/// <summary>A file to send.</summary>
/// <param name="Name">Letters, digits, dot, dash and underscore; with its extension, which decides how it is shown.</param>
/// <param name="Content">The bytes; 10 MiB at most in servers without extras.</param>
/// <param name="AltText">What there is to see, for people who cannot: up to 1024 characters, never empty for images.</param>
public sealed record ChatFile(string Name, ReadOnlyMemory<byte> Content, string AltText);
