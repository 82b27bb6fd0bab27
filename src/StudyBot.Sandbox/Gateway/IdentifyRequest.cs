using System.Text.Json;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>What a client asks for when it starts a session (docs: events/gateway-events, "Identify Structure").</summary>
sealed record IdentifyRequest(string Token, Intents Intents, int Shard, int ShardCount)
{
    /// <summary>Reads the payload, or says with which code Discord would close.</summary>
    public static (IdentifyRequest? Request, CloseCode Refusal) Read(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object
            || Text(data, "token") is not { } token
            || !data.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object)
            return (null, CloseCode.DecodeError);
        if (Number(data, "intents") is not { } bits || (bits & ~(long)Intents.Known) != 0)
            return (null, CloseCode.InvalidIntents);
        if (!data.TryGetProperty("shard", out var shard))
            return (new IdentifyRequest(token, (Intents)bits, 0, 1), default);
        if (shard.ValueKind != JsonValueKind.Array || shard.GetArrayLength() != 2
            || !Whole(shard[0], out var id) || !Whole(shard[1], out var count)
            || id < 0 || count < 1 || id >= count)
            return (null, CloseCode.InvalidShard);
        return (new IdentifyRequest(token, (Intents)bits, id, count), default);
    }

    static bool Whole(JsonElement value, out int number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out number);
    }

    static long? Number(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : null;

    static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>What a client sends to go on with a session (docs: events/gateway-events, "Resume Structure").</summary>
sealed record ResumeRequest(string Token, string SessionId, long Sequence)
{
    public static ResumeRequest? Read(JsonElement data) =>
        data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty("token", out var token) && token.ValueKind == JsonValueKind.String
        && data.TryGetProperty("session_id", out var session) && session.ValueKind == JsonValueKind.String
        && data.TryGetProperty("seq", out var sequence) && sequence.ValueKind == JsonValueKind.Number && sequence.TryGetInt64(out var number)
            ? new ResumeRequest(token.GetString()!, session.GetString()!, number)
            : null;
}
