using Lucene.Net.Store;

namespace StudyBot.Knowledge.Indexing;

/// <summary>A file, or a part of one, that lies in memory. Views share the bytes; each has its own place.</summary>
sealed class MemoryInput : IndexInput
{
    readonly string _name;
    readonly byte[] _bytes;
    readonly int _start, _end;
    int _at;

    /// <summary>A whole file.</summary>
    /// <param name="name">For messages of Lucene.</param>
    /// <param name="bytes">What it holds.</param>
    public MemoryInput(string name, byte[] bytes) : this(name, bytes, 0, bytes.Length)
    {
    }

    MemoryInput(string name, byte[] bytes, int start, int length) : base(name) =>
        (_name, _bytes, _start, _end, _at) = (name, bytes, start, start + length, start);

    /// <inheritdoc/>
    public override long Length => _end - _start;

    /// <inheritdoc/>
    public override long Position => _at - _start;

    /// <summary>A part of this one, at its start.</summary>
    public MemoryInput Slice(string description, int offset, int size) => offset >= 0 && size >= 0 && offset + size <= Length
        ? new($"{_name}: {description}", _bytes, _start + offset, size)
        : throw new ArgumentOutOfRangeException(nameof(offset), $"{_name} has {Length} bytes, not {size} from {offset}.");

    /// <inheritdoc/>
    public override void Seek(long pos) => _at = pos >= 0 && pos <= Length ? _start + (int)pos : throw Ended();

    /// <inheritdoc/>
    public override byte ReadByte() => _at < _end ? _bytes[_at++] : throw Ended();

    /// <inheritdoc/>
    public override void ReadBytes(byte[] b, int offset, int len)
    {
        if (len > _end - _at)
            throw Ended();
        _bytes.AsSpan(_at, len).CopyTo(b.AsSpan(offset));
        _at += len;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // The bytes go when the last view goes.
    }

    EndOfStreamException Ended() => new($"{_name} ends after {Length} bytes.");
}
