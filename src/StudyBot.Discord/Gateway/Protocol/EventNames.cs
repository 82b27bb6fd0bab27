namespace StudyBot.Discord.Gateway;

/// <summary>Turns the UTF-8 name of an event into a string without allocating for names seen before. Not thread-safe: one per connection.</summary>
/// <remarks>A direct-mapped cache: unknown names work, and a peer that invents names cannot make it grow.</remarks>
internal sealed class EventNames
{
    const int Slots = 256;
    readonly (byte[] Utf8, string Name)[] _slots = new (byte[], string)[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        foreach (var letter in utf8)
            hash = (hash ^ letter) * 16777619;
        ref var slot = ref _slots[(hash ^ (hash >> 16)) % Slots];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8))
            slot = (utf8.ToArray(), System.Text.Encoding.UTF8.GetString(utf8));
        return slot.Name;
    }
}
