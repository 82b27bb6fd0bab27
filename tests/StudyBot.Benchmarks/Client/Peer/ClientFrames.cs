using System.Buffers.Binary;
using System.Text;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>Takes apart what a client sends: small masked text frames, none in pieces. Anything but text is passed over.</summary>
sealed class ClientFrames
{
    readonly List<byte> _pending = [];

    /// <summary>The texts that these bytes complete.</summary>
    public IEnumerable<string> Feed(ReadOnlySpan<byte> bytes)
    {
        _pending.AddRange(bytes);
        var texts = new List<string>();
        while (TakeFrame(out var opcode, out var text))
            if (opcode == 1)
                texts.Add(text);
        return texts;
    }

    bool TakeFrame(out int opcode, out string text)
    {
        (opcode, text) = (0, "");
        var data = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending);
        if (data.Length < 2)
            return false;
        var (length, head) = (data[1] & 0x7F, 2);
        if (length == 126)
        {
            if (data.Length < 4)
                return false;
            (length, head) = (BinaryPrimitives.ReadUInt16BigEndian(data[2..]), 4);
        }

        if (data.Length < head + 4 + length)
            return false;
        var mask = data.Slice(head, 4);
        var payload = data.Slice(head + 4, length).ToArray();
        for (var i = 0; i < payload.Length; i++)
            payload[i] ^= mask[i & 3];
        opcode = data[0] & 0x0F;
        text = Encoding.UTF8.GetString(payload);
        _pending.RemoveRange(0, head + 4 + length);
        return true;
    }
}
