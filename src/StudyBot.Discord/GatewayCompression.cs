namespace StudyBot.Discord;

/// <summary>Compression of what the gateway sends to the bot.</summary>
public enum GatewayCompression
{
    /// <summary>Plain JSON text; easiest to read in a network trace.</summary>
    None,

    /// <summary>One zlib stream over the whole connection.</summary>
    ZlibStream,
}
