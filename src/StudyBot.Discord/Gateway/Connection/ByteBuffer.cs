using System.Buffers;

namespace StudyBot.Discord.Gateway;

/// <summary>A growing buffer over a pooled array, used again for each message of one connection.</summary>
internal sealed class ByteBuffer : IDisposable
{
    /// <summary>Above this an array goes back to the pool after its message: one big server must not hold memory for ever.</summary>
    const int Keep = 64 * 1024;

    const int Smallest = 8 * 1024;

    readonly int _limit;
    byte[] _array = ArrayPool<byte>.Shared.Rent(Smallest);

    /// <param name="limit">Largest message in bytes; more than this is not Discord.</param>
    public ByteBuffer(int limit) => _limit = limit;

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, Length);

    /// <summary>Free room behind what is written, never empty.</summary>
    /// <exception cref="InvalidDataException">The message is longer than the limit.</exception>
    public Memory<byte> Free()
    {
        if (Length == _array.Length)
            Grow();
        return _array.AsMemory(Length);
    }

    public void Advance(int count) => Length += count;

    public void Clear()
    {
        Length = 0;
        if (_array.Length <= Keep)
            return;
        ArrayPool<byte>.Shared.Return(_array);
        _array = ArrayPool<byte>.Shared.Rent(Smallest);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_array);
        _array = [];
        Length = 0;
    }

    void Grow()
    {
        if (Length >= _limit)
            throw new InvalidDataException($"A gateway message is longer than {_limit:N0} bytes.");
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Smallest, _array.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
