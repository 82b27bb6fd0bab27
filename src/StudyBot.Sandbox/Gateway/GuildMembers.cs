using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Answers Request Guild Members (docs: events/gateway-events, "Request Guild Members").</summary>
static class GuildMembers
{
    const int ChunkSize = 1000;

    /// <summary>Sends GUILD_MEMBERS_CHUNK events, or says with which code to close.</summary>
    public static CloseCode? Answer(WorldState world, GatewaySession session, JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object || Snowflake.Parse(Text(data, "guild_id")) is not { } id)
            return CloseCode.DecodeError;
        if (world.FindGuild(id) is not { } guild || !world.BotIsIn(guild))
            return null;
        var members = Wanted(world, guild, data);
        if (members is null)
            return CloseCode.DecodeError;
        var all = Text(data, "query") == "" && Limit(data) == 0;
        if (all && !session.Intents.HasFlag(Intents.GuildMembers))
            return CloseCode.DisallowedIntents;
        Send(world, session, guild, members, Text(data, "nonce"));
        return null;
    }

    static List<Member>? Wanted(WorldState world, Guild guild, JsonElement data)
    {
        if (data.TryGetProperty("user_ids", out var ids))
        {
            var wanted = ids.ValueKind == JsonValueKind.Array ? ids.EnumerateArray().Select(i => i.GetString()) : [ids.GetString()];
            return [.. wanted.Select(Snowflake.Parse).OfType<Snowflake>().Select(guild.Members.GetValueOrDefault).OfType<Member>()];
        }
        if (Text(data, "query") is not { } query)
            return null;
        var found = guild.Members.Values.Where(m => world.FindUser(m.UserId)!.Username.StartsWith(query, StringComparison.OrdinalIgnoreCase));
        var limit = Limit(data);
        return [.. limit > 0 ? found.Take(limit) : found];
    }

    static void Send(WorldState world, GatewaySession session, Guild guild, List<Member> members, string? nonce)
    {
        var chunks = members.Chunk(ChunkSize).DefaultIfEmpty([]).ToList();
        for (var i = 0; i < chunks.Count; i++)
        {
            var json = new JsonObject
            {
                ["guild_id"] = guild.Id.ToString(),
                ["members"] = chunks[i].Select(m => UserJson.Of(m, world.FindUser(m.UserId)!)).ToJsonArray(),
                ["chunk_index"] = i,
                ["chunk_count"] = chunks.Count,
                ["not_found"] = new JsonArray(),
            };
            if (nonce is not null)
                json["nonce"] = nonce;
            session.Send("GUILD_MEMBERS_CHUNK", Payload.Bytes(json));
        }
    }

    static int Limit(JsonElement data) =>
        data.TryGetProperty("limit", out var limit) && limit.ValueKind == JsonValueKind.Number ? limit.GetInt32() : 0;

    static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
