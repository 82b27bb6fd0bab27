using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>One event on its way to sessions: its name, who gets it, and its body per reader.</summary>
/// <param name="guildId">Routes to a shard; events without a server go to shard 0.</param>
/// <param name="needs">Any of these intents; none means that everybody gets it.</param>
sealed class Dispatch(string name, Snowflake? guildId, Intents needs, Func<Reader, Intents, JsonNode> body)
{
    readonly Dictionary<(bool, Intents), byte[]> _written = [];

    public string Name => name;

    public Snowflake? GuildId => guildId;

    public bool Reaches(Intents intents) => needs == Intents.None || (intents & needs) != Intents.None;

    /// <summary>The body for a bot with these intents, written once for all sessions alike.</summary>
    public byte[] BodyFor(Snowflake botId, Intents intents)
    {
        var reader = new Reader(botId, intents.HasFlag(Intents.MessageContent));
        var key = (reader.SeesContent, intents & Intents.GuildMembers);
        if (!_written.TryGetValue(key, out var bytes))
            _written.Add(key, bytes = Payload.Bytes(body(reader, intents)));
        return bytes;
    }
}
