using System.Buffers;
using System.Text;

namespace StudyBot.Knowledge.Reading;

/// <summary>Bytes → text: UTF-8 with or without mark, UTF-16 by mark or by its zero bytes, else Windows-1252.</summary>
static class TextDecoding
{
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Control characters that no text file holds; tab, line feed, form feed and carriage return may stand.</summary>
    static readonly SearchValues<char> BinaryMarks = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001B\u001C\u001D\u001E\u001F");

    /// <summary>The text, or null when the bytes are not text; and whether Windows-1252 had to be assumed.</summary>
    public static (string? Text, bool AssumedWindows1252) Decode(ReadOnlySpan<byte> bytes)
    {
        var (text, assumed) = ByMark(bytes);
        return text.AsSpan().IndexOfAny(BinaryMarks) >= 0 ? (null, false) : (text, assumed);
    }

    static (string Text, bool Assumed) ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, .. var marked])
            bytes = marked;
        else if (bytes is [0xFF, 0xFE, .. var little])
            return (Encoding.Unicode.GetString(little), false);
        else if (bytes is [0xFE, 0xFF, .. var big])
            return (Encoding.BigEndianUnicode.GetString(big), false);
        else if (UnmarkedUtf16(bytes) is { } utf16)
            return (utf16.GetString(bytes), false);

        try
        {
            return (StrictUtf8.GetString(bytes), false);
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.GetString(bytes), true);
        }
    }

    /// <summary>Latin text in UTF-16 without a mark has a zero in every other byte.</summary>
    static UnicodeEncoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 512)];
        if (sample.Length < 8)
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0)
                even++;
            if (sample[i + 1] == 0)
                odd++;
        }
        var most = sample.Length / 2 * 8 / 10;
        if (odd >= most && even == 0)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even >= most && odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }
}
