using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>A bot's subscription to events. It outlives its connections: what is missed meanwhile is sent at the resume.</summary>
sealed class GatewaySession(string id, Intents intents, int shard, int shardCount, int replayCapacity)
{
    readonly ReplayBuffer _replay = new(replayCapacity);

    public string Id => id;

    public Intents Intents => intents;

    public int Shard => shard;

    public int ShardCount => shardCount;

    /// <summary>Number of the last dispatch.</summary>
    public long Sequence { get; private set; }

    /// <summary>The connection that serves it now; null while the client is away.</summary>
    public GatewayConnection? Connection { get; set; }

    /// <summary>When the client went away, as a time stamp for measuring.</summary>
    public long DetachedAt { get; set; }

    /// <summary>Whether events of this server come here (docs: events/gateway, "Sharding Formula").</summary>
    public bool Owns(Snowflake? guildId) =>
        guildId is { } guild ? (long)(guild.Value >> 22) % shardCount == shard : shard == 0;

    public void Send(Dispatch dispatch, Snowflake botId)
    {
        if (Owns(dispatch.GuildId) && dispatch.Reaches(intents))
            Send(dispatch.Name, dispatch.BodyFor(botId, intents));
    }

    /// <summary>Sends without a look at intents and shard: READY and RESUMED.</summary>
    public void Send(string name, byte[] body)
    {
        var payload = Payload.Dispatch(name, ++Sequence, body);
        _replay.Add(Sequence, payload);
        Connection?.SendEvent(payload);
    }

    /// <summary>Sends again what came after <paramref name="sequence"/>; false when too much was missed.</summary>
    public bool Replay(long sequence)
    {
        if (_replay.After(sequence) is not { } missed)
            return false;
        foreach (var payload in missed)
            Connection?.SendEvent(payload);
        return true;
    }
}
