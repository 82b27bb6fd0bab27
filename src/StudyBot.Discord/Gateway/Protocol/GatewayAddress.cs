namespace StudyBot.Discord.Gateway;

/// <summary>Completes a gateway address with what every connection asks for, resumed ones included.</summary>
internal static class GatewayAddress
{
    /// <summary>Used when the API cannot be asked and nothing is cached.</summary>
    public static readonly Uri LastResort = new("wss://gateway.discord.gg/");

    /// <summary>Adds version, encoding and compression; keeps path and query the address already has.</summary>
    public static Uri Complete(Uri address, GatewayCompression compression)
    {
        var wanted = compression == GatewayCompression.ZlibStream ? "v=10&encoding=json&compress=zlib-stream" : "v=10&encoding=json";
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => pair.Split('=')[0] is not ("v" or "encoding" or "compress"));
        return new UriBuilder(address) { Query = string.Join('&', [.. kept, wanted]) }.Uri;
    }
}
