using StudyBot.Knowledge.Reading.PlainText;

namespace StudyBot.Knowledge.Reading;

/// <summary>A file on disk → a document. Bad files give warnings, never exceptions.</summary>
public static class DocumentFile
{
    static readonly IDocumentReader[] Readers = [new MarkdownReader(), new PlainTextReader()];

    /// <summary>Whether a file of this name is read at all.</summary>
    public static bool IsReadable(string path) => ReaderFor(path) is not null;

    /// <summary>Reads the file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">Its name in warnings.</param>
    /// <param name="maxBytes">Larger files are left out.</param>
    public static ReadResult Read(string path, string name, long maxBytes)
    {
        var (bytes, refusal) = Bytes(path, name, maxBytes);
        return bytes is null ? new ReadResult(null, [refusal!]) : Read(bytes, name);
    }

    /// <summary>The bytes of the file, or why they could not be had.</summary>
    internal static (byte[]? Bytes, ReadWarning? Refusal) Bytes(string path, string name, long maxBytes)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > maxBytes)
                return (null, new ReadWarning(name, 0, WarningKind.TooLarge, $"{stream.Length / 1048576.0:0.#}"));
            var bytes = new byte[stream.Length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return (bytes[..read], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new ReadWarning(name, 0, WarningKind.Unreadable, e.Message));
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The whole content.</param>
    /// <param name="name">The file's name; its ending tells the format.</param>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, string name)
    {
        if (ReaderFor(name) is not { } reader)
            return Refused(name, WarningKind.UnknownFormat, Path.GetExtension(name));
        var (text, assumed) = TextDecoding.Decode(bytes);
        if (text is null)
            return Refused(name, WarningKind.Binary);
        if (string.IsNullOrWhiteSpace(text))
            return Refused(name, WarningKind.Empty);
        var result = reader.Read(name, text);
        return assumed
            ? result with { Warnings = [new ReadWarning(name, 0, WarningKind.DecodedAsWindows1252), .. result.Warnings] }
            : result;
    }

    static IDocumentReader? ReaderFor(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return Array.Find(Readers, r => r.Extensions.Contains(extension));
    }

    static ReadResult Refused(string name, WarningKind kind, string? detail = null) =>
        new(null, [new ReadWarning(name, 0, kind, detail)]);
}
