using System.Buffers.Binary;
using Lucene.Net.Util;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Indexing;

/// <summary>
/// The words of a passage as the index keeps them for ranking and marking: 16 bytes a word, three hashes and a place.
/// First stand the words of headings and sources, then those of the text.
/// </summary>
static class PassageWords
{
    /// <summary>Bytes a word takes.</summary>
    public const int Size = 16;

    const int HeaderSize = 4;
    const int LengthBits = 8;

    /// <summary>The words, encoded.</summary>
    /// <param name="around">Words of headings and sources.</param>
    /// <param name="text">Words of the text.</param>
    public static BytesRef Encode(IReadOnlyList<Word> around, IReadOnlyList<Word> text)
    {
        var bytes = new byte[HeaderSize + (around.Count + text.Count) * Size];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, around.Count);
        var at = HeaderSize;
        foreach (var word in around.Concat(text))
        {
            var entry = bytes.AsSpan(at, Size);
            BinaryPrimitives.WriteInt32LittleEndian(entry, Hash(word.Surface));
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], Hash(word.Stem));
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], Hash(word.Prefix));
            BinaryPrimitives.WriteInt32LittleEndian(entry[12..], (word.Span.Start << LengthBits) | Math.Min(word.Span.Length, 255));
            at += Size;
        }
        return new BytesRef(bytes);
    }

    /// <summary>How many words stand before those of the text, and all words as they were encoded.</summary>
    public static (int Around, ReadOnlyMemory<byte> Words) Decode(BytesRef bytes)
    {
        var all = bytes.Bytes.AsMemory(bytes.Offset, bytes.Length);
        return (BinaryPrimitives.ReadInt32LittleEndian(all.Span), all[HeaderSize..]);
    }

    /// <summary>The place of an encoded word in the passage's text.</summary>
    public static TextSpan Span(ReadOnlySpan<byte> entry)
    {
        var place = BinaryPrimitives.ReadInt32LittleEndian(entry[12..]);
        return new TextSpan(place >> LengthBits, place & 255);
    }

    /// <summary>FNV-1a, 32 bits: the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
    public static int Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }
}
