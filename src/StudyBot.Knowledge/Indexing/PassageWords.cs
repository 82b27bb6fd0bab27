using System.Buffers.Binary;
using Lucene.Net.Util;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Indexing;

/// <summary>
/// The words of a passage as the index keeps them for ranking and marking: first those of headings and sources, then those of the text.
/// A header of 4 bytes (how many stand before the text in two; the passage's kind; its signs), then 16 bytes a word (three hashes, a place), little-endian.
/// </summary>
static class PassageWords
{
    internal const int HeaderSize = 4;
    internal const int WordSize = 16;

    /// <summary>Bits of a place that hold the word's length; the rest hold where it starts.</summary>
    internal const int LengthBits = 8;

    internal const int LongestWord = (1 << LengthBits) - 1;

    /// <summary>The words, encoded.</summary>
    /// <param name="around">Words of headings and sources.</param>
    /// <param name="text">Words of the text.</param>
    /// <param name="kind">What the passage is.</param>
    /// <param name="signs">What kinds of answer it could give.</param>
    public static BytesRef Encode(IReadOnlyList<Word> around, IReadOnlyList<Word> text, PassageKind kind, PassageSigns signs)
    {
        var bytes = new byte[HeaderSize + (around.Count + text.Count) * WordSize];
        BinaryPrimitives.WriteInt16LittleEndian(bytes, (short)around.Count);
        bytes[2] = (byte)kind;
        bytes[3] = (byte)signs;
        var at = HeaderSize;
        foreach (var word in around.Concat(text))
        {
            var entry = bytes.AsSpan(at, WordSize);
            BinaryPrimitives.WriteInt32LittleEndian(entry, Hash(word.Surface));
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], Hash(word.Stem));
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], Hash(word.Prefix));
            BinaryPrimitives.WriteInt32LittleEndian(entry[12..], (word.Span.Start << LengthBits) | Math.Min(word.Span.Length, LongestWord));
            at += WordSize;
        }
        return new BytesRef(bytes);
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

/// <summary>A passage's words as they lie in the index.</summary>
readonly ref struct EncodedWords(BytesRef bytes)
{
    readonly ReadOnlySpan<byte> _words = bytes.Bytes.AsSpan(bytes.Offset + PassageWords.HeaderSize, bytes.Length - PassageWords.HeaderSize);

    /// <summary>How many words stand before those of the text.</summary>
    public int Around { get; } = BinaryPrimitives.ReadInt16LittleEndian(bytes.Bytes.AsSpan(bytes.Offset));

    /// <summary>What the passage is.</summary>
    public PassageKind Kind { get; } = (PassageKind)bytes.Bytes[bytes.Offset + 2];

    /// <summary>What kinds of answer it could give.</summary>
    public PassageSigns Signs { get; } = (PassageSigns)bytes.Bytes[bytes.Offset + 3];

    /// <summary>All words.</summary>
    public int Count => _words.Length / PassageWords.WordSize;

    /// <summary>The hashes of a word.</summary>
    public (int Surface, int Stem, int Prefix) this[int index]
    {
        get
        {
            var entry = _words.Slice(index * PassageWords.WordSize, PassageWords.WordSize);
            return (
                BinaryPrimitives.ReadInt32LittleEndian(entry),
                BinaryPrimitives.ReadInt32LittleEndian(entry[4..]),
                BinaryPrimitives.ReadInt32LittleEndian(entry[8..]));
        }
    }

    /// <summary>Where a word of the text stands in it.</summary>
    public TextSpan Place(int index)
    {
        var place = BinaryPrimitives.ReadInt32LittleEndian(_words[(index * PassageWords.WordSize + 12)..]);
        return new TextSpan(place >> PassageWords.LengthBits, place & PassageWords.LongestWord);
    }
}
