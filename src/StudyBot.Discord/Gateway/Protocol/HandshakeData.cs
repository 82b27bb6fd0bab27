using System.Text.Json;

namespace StudyBot.Discord.Gateway;

/// <summary>Reads the few values the connection itself needs; everything else is the decoder's.</summary>
internal static class HandshakeData
{
    /// <summary>Interval of Hello.</summary>
    /// <exception cref="JsonException">The value is missing or not positive.</exception>
    public static TimeSpan HeartbeatInterval(ReadOnlySpan<byte> hello)
    {
        var reader = new Utf8JsonReader(hello);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            if (reader.ValueTextEquals("heartbeat_interval"u8) && reader.Read() && reader.TryGetDouble(out var interval) && interval > 0)
                return TimeSpan.FromMilliseconds(interval);
            else
                reader.Skip();
        throw new JsonException("Hello has no heartbeat_interval.");
    }

    /// <summary>Session of READY, with the sequence of READY itself.</summary>
    /// <exception cref="JsonException">The session's id is missing.</exception>
    public static GatewaySession Session(in GatewayFrame ready)
    {
        var reader = new Utf8JsonReader(ready.Data.Span);
        string? id = null;
        string? address = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            if (reader.ValueTextEquals("session_id"u8) && reader.Read())
                id = reader.GetString();
            else if (reader.ValueTextEquals("resume_gateway_url"u8) && reader.Read())
                address = reader.GetString();
            else
                reader.Skip();
        if (id is null)
            throw new JsonException("READY has no session_id.");
        var safe = Uri.TryCreate(address, UriKind.Absolute, out var uri) && DiscordOptions.IsSafe(uri);
        return new(id, safe ? uri : null, ready.Sequence ?? 0);
    }

    /// <summary>The flag of op 9; anything but <c>true</c> means the session is gone.</summary>
    public static bool IsResumable(ReadOnlySpan<byte> invalidSession) => invalidSession.SequenceEqual("true"u8);
}
