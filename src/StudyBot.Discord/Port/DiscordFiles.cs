using StudyBot.Chat;

namespace StudyBot.Discord.Port;

/// <summary>Fetches files that people sent. Their addresses are signed by Discord and need no token, so none is sent.</summary>
internal sealed class DiscordFiles(HttpClient http)
{
    /// <summary>The bytes; null when the file is gone, too large, or cannot be reached.</summary>
    public async Task<ReadOnlyMemory<byte>?> FetchAsync(Upload upload, long maxBytes, CancellationToken cancellationToken)
    {
        if (upload.Size > maxBytes || !DiscordOptions.IsSafe(upload.Url))
            return null;
        try
        {
            using var response = await http.GetAsync(upload.Url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentLength > maxBytes)
                return null;
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await ReadAsync(body, maxBytes, cancellationToken);
        }
        catch (Exception error) when (error is HttpRequestException or IOException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The size that was announced is not trusted: what is longer is given up.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, long maxBytes, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > maxBytes)
                return null;
        }
        return bytes.ToArray();
    }
}
