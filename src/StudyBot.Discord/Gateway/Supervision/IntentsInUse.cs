using StudyBot.Discord.Models;

namespace StudyBot.Discord.Gateway;

/// <summary>The intents all shards identify with. Once the portal refused MESSAGE_CONTENT nobody asks for it again in this process.</summary>
internal sealed class IntentsInUse(Intents configured)
{
    int _current = (int)configured;

    public Intents Current => (Intents)Volatile.Read(ref _current);

    /// <summary>True when MESSAGE_CONTENT is wanted but refused.</summary>
    public bool Reduced => Current != configured;

    /// <returns>True for the caller that dropped it, false when it was dropped before.</returns>
    public bool DropMessageContent()
    {
        var before = (Intents)Interlocked.And(ref _current, ~(int)Intents.MessageContent);
        return before.HasFlag(Intents.MessageContent);
    }
}
