using StudyBot.Discord;
using StudyBot.Discord.Models;
using StudyBot.Wording;

namespace StudyBot.Configuration;

/// <summary>Reads the section <c>Discord</c>. The client's own rules decide what will do; here they get words for people.</summary>
internal static class DiscordSettings
{
    /// <summary>Key of the token.</summary>
    public const string TokenKey = "Discord:Token";

    const string ShardsKey = "Discord:Shards";
    const int MostShards = 16_384;

    /// <summary>The usual environment variable for a token.</summary>
    const string TokenVariable = "DISCORD_TOKEN";

    /// <summary>Reads the settings; those that will not do are reported, the token without its value.</summary>
    public static DiscordOptions Read(SettingsReader reader)
    {
        var defaults = new DiscordOptions();
        var options = defaults with
        {
            Token = reader.Text(TokenKey) ?? reader.Text(TokenVariable) ?? "",
            ApiUrl = Address(reader, "Discord:ApiUrl", defaults.ApiUrl, defaults)!,
            GatewayUrl = Address(reader, "Discord:GatewayUrl", null, defaults),
            Intents = ReadIntents(reader, defaults.Intents),
        };
        if (options.Token.Length > 0 && (options with { ApiUrl = defaults.ApiUrl, GatewayUrl = null }).Validate().Count > 0)
            reader.ReportSecret(TokenKey, Phrases.NeedsPlainToken);
        return options with { Shards = ReadShards(reader, defaults) };
    }

    /// <summary>An address to which the client would carry the token: encrypted, or on this machine.</summary>
    static Uri? Address(SettingsReader reader, string key, Uri? fallback, DiscordOptions defaults)
    {
        if (reader.Text(key) is not { } text)
            return fallback;
        var isGateway = fallback is null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (defaults with { Token = "x", ApiUrl = isGateway ? defaults.ApiUrl : url, GatewayUrl = isGateway ? url : null }).Validate().Count == 0)
            return url;
        reader.Report(key, isGateway ? Phrases.NeedsGatewayAddress : Phrases.NeedsAddress);
        return fallback;
    }

    /// <summary>Names with commas, as Discord's documentation has them without underscores: "Guilds, GuildMessages".</summary>
    static Intents ReadIntents(SettingsReader reader, Intents fallback)
    {
        const string Key = "Discord:Intents";
        if (reader.Text(Key) is not { } text)
            return fallback;
        if (Enum.TryParse<Intents>(text, ignoreCase: true, out var intents))
            return intents;
        reader.Report(Key, Phrases.NeedsIntents(fallback));
        return fallback;
    }

    /// <summary>Count 0 stands for Discord's recommendation, as does its absence.</summary>
    static ShardOptions ReadShards(SettingsReader reader, DiscordOptions defaults)
    {
        reader.Text(ShardsKey);
        var count = reader.Whole(ShardsKey + ":Count", fallback: 0, least: 0, most: MostShards);
        var last = reader.Whole(ShardsKey + ":Last", fallback: -1, least: 0, most: MostShards - 1);
        var shards = new ShardOptions
        {
            Count = count == 0 ? null : count,
            First = reader.Whole(ShardsKey + ":First", fallback: 0, least: 0, most: MostShards - 1),
            Last = last < 0 ? null : last,
        };
        reader.ReportUnknown(ShardsKey);
        if ((defaults with { Token = "x", Shards = shards }).Validate().Count == 0)
            return shards;
        reader.Report(ShardsKey, Phrases.NeedsShardRange);
        return defaults.Shards;
    }
}
