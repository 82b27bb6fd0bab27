using System.Globalization;
using System.Text;
using StudyBot.Discord.Models;

namespace StudyBot.Discord;

/// <summary>Where Discord is and how the bot presents itself there; bound from the section <c>Discord</c>.</summary>
public sealed record DiscordOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Discord";

    /// <summary>The bot token, without the word "Bot". Never printed: <see cref="ToString"/> hides it.</summary>
    public string Token { get; init; } = "";

    /// <summary>Root of the HTTP API with its version, scheme included. Plain http is accepted on loopback only.</summary>
    /// <value>Default <c>https://discord.com/api/v10</c>.</value>
    public Uri ApiUrl { get; init; } = new("https://discord.com/api/v10");

    /// <summary>Gateway to connect to instead of the one <c>GET /gateway/bot</c> names. Plain ws is accepted on loopback only.</summary>
    /// <value>Default null: ask the API.</value>
    public Uri? GatewayUrl { get; init; }

    /// <summary>Which groups of events Discord sends.</summary>
    /// <value>Default: servers, their messages with content, and direct messages.</value>
    public Intents Intents { get; init; } = Intents.Guilds | Intents.GuildMessages | Intents.DirectMessages | Intents.MessageContent;

    /// <summary>How the servers are divided over connections and processes.</summary>
    public ShardOptions Shards { get; init; } = new();

    /// <summary>Compression of what the gateway sends.</summary>
    /// <value>Default <see cref="GatewayCompression.ZlibStream"/>, about a sixth of the traffic.</value>
    public GatewayCompression Compression { get; init; } = GatewayCompression.ZlibStream;

    /// <summary>Everything that is wrong with these settings, each line naming its key and the mend; empty when all is well.</summary>
    public IReadOnlyList<string> Validate() =>
    [
        .. Token.Length == 0 ? ["Discord:Token is empty: put the bot token there or in the variable DISCORD_TOKEN."] : (string[])[],
        .. Token.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? ["Discord:Token contains white space: copy the token again, without the word \"Bot\"."] : (string[])[],
        .. CheckUrl("Discord:ApiUrl", ApiUrl, "https", "http"),
        .. GatewayUrl is null ? [] : CheckUrl("Discord:GatewayUrl", GatewayUrl, "wss", "ws"),
        .. Shards.Validate(),
    ];

    /// <summary>True when <paramref name="url"/> is encrypted, or stays on this machine.</summary>
    internal static bool IsSafe(Uri url) =>
        url.IsAbsoluteUri && (url.Scheme is "https" or "wss" || (url.Scheme is "http" or "ws" && url.IsLoopback));

    static IEnumerable<string> CheckUrl(string key, Uri url, string secure, string plain)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != secure && url.Scheme != plain))
            yield return $"{key} is \"{url}\": give an absolute address that starts with {secure}://.";
        else if (!IsSafe(url))
            yield return $"{key} is \"{url}\": {plain}:// is accepted on loopback only, since the token travels there; use {secure}://.";
        else if (url.UserInfo.Length > 0 || url.Fragment.Length > 0)
            yield return $"{key} carries a user name or a fragment: give the plain address.";
    }

    bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"Token = {(Token.Length == 0 ? "(none)" : "(hidden)")}, ApiUrl = {ApiUrl}, GatewayUrl = {GatewayUrl}, ");
        text.Append(CultureInfo.InvariantCulture, $"Intents = {Intents}, Shards = {Shards}, Compression = {Compression}");
        return true;
    }
}
