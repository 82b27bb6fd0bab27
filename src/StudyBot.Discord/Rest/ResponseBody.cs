using System.Buffers;

namespace StudyBot.Discord.Rest;

/// <summary>The bytes of an answer in a borrowed array. Whoever holds the answer last gives it back; an array never returned is only lost.</summary>
internal sealed class ResponseBody : IDisposable
{
    private const int Guess = 4096;

    private byte[] _array = [];
    private int _length;

    /// <summary>For when there was no answer.</summary>
    public static ResponseBody None { get; } = new();

    /// <summary>Valid until disposed.</summary>
    public ReadOnlyMemory<byte> Bytes => _array.AsMemory(0, _length);

    /// <summary>Reads an answer to its end.</summary>
    public static async Task<ResponseBody> ReadAsync(HttpContent content, CancellationToken cancel)
    {
        var body = new ResponseBody();
        Stream stream = await content.ReadAsStreamAsync(cancel);
        body.Grow((int)Math.Min(content.Headers.ContentLength + 1 ?? Guess, Array.MaxLength));
        while (await stream.ReadAsync(body._array.AsMemory(body._length), cancel) is > 0 and int count)
        {
            body._length += count;
            if (body._length == body._array.Length)
            {
                body.Grow(body._length * 2);
            }
        }

        return body;
    }

    public void Dispose()
    {
        if (_array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_array);
        }

        (_array, _length) = ([], 0);
    }

    private void Grow(int least)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(least);
        Bytes.CopyTo(larger);
        if (_array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_array);
        }

        _array = larger;
    }
}
