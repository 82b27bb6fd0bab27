namespace StudyBot.Chat;

/// <summary>A file that somebody sent. Its bytes are fetched with <see cref="IChat.DownloadAsync"/>.</summary>
/// <param name="Name">The file name as sent; never to be used as a path.</param>
/// <param name="Size">Bytes, as the platform counts them.</param>
/// <param name="Url">Where the bytes are; signed, and valid for about a day.</param>
public sealed record Upload(string Name, long Size, Uri Url)
{
    /// <summary>The media type the platform guessed from the name, such as "application/pdf"; null when it did not.</summary>
    public string? MediaType { get; init; }

    /// <summary>The description the sender gave for people who cannot see it.</summary>
    public string? AltText { get; init; }
}
