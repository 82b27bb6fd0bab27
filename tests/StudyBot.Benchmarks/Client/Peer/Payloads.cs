using System.Globalization;
using System.Text;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>Events as Discord sends them: same fields, same sizes, invented people.</summary>
static class Payloads
{
    public const ulong FirstServer = 1_300_000_000_000_000_000;
    public const ulong FirstChannel = 1_310_000_000_000_000_000;
    const int ChannelsPerServer = 20;
    const int RolesPerServer = 10;

    public const string Self = """{"id":"1400000000000000001","username":"studybot","discriminator":"0","global_name":null,"avatar":null,"bot":true,"flags":0,"mfa_enabled":false,"verified":true,"email":null}""";

    /// <summary>A person, about 300 characters as the gateway writes one.</summary>
    const string Sari = """{"username":"sari.wulandari","public_flags":0,"primary_guild":null,"id":"1410000000000000042","global_name":"Sari Wulandari","display_name_styles":null,"discriminator":"0","collectibles":null,"clan":null,"avatar_decoration_data":null,"avatar":"4c3f5c2f1a9d4e0c8b7a6f5e4d3c2b1a"}""";

    const string SariAsMember = """{"roles":["1320000000000000001","1320000000000000002"],"premium_since":null,"pending":false,"nick":null,"mute":false,"joined_at":"2025-08-01T07:30:00.123000+00:00","flags":0,"deaf":false,"communication_disabled_until":null,"collectibles":null,"banner":null,"avatar":null""";

    static readonly string[] Questions =
    [
        "apa fungsi pekerjaan sosial menurut para ahli?", "apa tujuan pekerjaan sosial", "apa sih fungsi peksos menurut siporin?",
        "apa yang dimaksud relasi intern dan relasi ekstern?", "siapa yang merumuskan sistem sumber", "pengertian pekerjaan sosial menurut zastrow",
        "bagaimana membuat kue lapis", "apa beda tujuan dan fungsi",
    ];

    public static string Ready(int servers, int port)
    {
        var list = string.Join(',', Enumerable.Range(0, servers).Select(n => $$"""{"id":"{{FirstServer + (ulong)n}}","unavailable":true}"""));
        return $$"""{"v":10,"user_settings":{},"user":{{Self}},"session_type":"normal","session_id":"5a1f0e9d8c7b6a594837261504132435","resume_gateway_url":"ws://127.0.0.1:{{port}}","relationships":[],"private_channels":[],"presences":[],"guilds":[{{list}}],"guild_join_requests":[],"geo_ordered_rtc_regions":["singapore"],"game_relationships":[],"auth":{},"application":{"id":"1400000000000000001","flags":565248},"shard":[0,1],"_trace":["fake"]}""";
    }

    /// <summary>A class server: 20 channels, 10 roles, 3 members told of, about 10 KB.</summary>
    public static string Server(int number)
    {
        var id = FirstServer + (ulong)number;
        var firstChannel = FirstChannel + (ulong)(number * ChannelsPerServer);
        var channels = Join(ChannelsPerServer, n => $$"""{"version":1760000000000,"type":0,"topic":"Diskusi minggu ke-{{n}}: baca bahan sebelum bertanya","rate_limit_per_user":0,"position":{{n}},"permission_overwrites":[{"type":0,"id":"{{id}}","deny":"0","allow":"1024"}],"parent_id":null,"nsfw":false,"name":"minggu-{{n}}","last_message_id":"1449000000000000000","id":"{{firstChannel + (ulong)n}}","icon_emoji":{"name":"👋","id":null},"flags":0}""");
        var roles = Join(RolesPerServer, n => $$"""{"version":1760000000000,"unicode_emoji":null,"tags":{},"position":{{n}},"permissions":"2248473465835073","name":"peran {{n}}","mentionable":false,"managed":false,"id":"{{(n == 0 ? id : 1_320_000_000_000_000_000 + (ulong)n)}}","icon":null,"hoist":false,"flags":0,"colors":{"tertiary_color":null,"secondary_color":null,"primary_color":0},"color":0}""");
        var members = Join(3, _ => SariAsMember + ",\"user\":" + Sari + "}");
        return $$"""{"system_channel_id":"{{firstChannel}}","roles":[{{roles}}],"premium_progress_bar_enabled":false,"emojis":[],"default_message_notifications":0,"region":"deprecated","moderator_reporting":null,"preferred_locale":"en-US","owner_configured_content_level":null,"afk_channel_id":null,"afk_timeout":300,"activity_instances":[],"vanity_url_code":null,"presences":[],"premium_features":null,"members":[{{members}}],"banner":null,"system_channel_flags":0,"soundboard_sounds":[],"max_members":500000,"stickers":[],"incidents_data":null,"guild_scheduled_events":[],"mfa_level":0,"joined_at":"2025-08-01T07:00:00.000000+00:00","discovery_splash":null,"name":"Kelas Pekerjaan Sosial {{number}}","owner_id":"1410000000000000042","max_video_channel_users":25,"premium_subscription_count":0,"public_updates_channel_id":null,"home_header":null,"member_count":38,"splash":null,"safety_alerts_channel_id":null,"nsfw":false,"stage_instances":[],"unavailable":false,"lazy":true,"large":false,"voice_states":[],"id":"{{id}}","rules_channel_id":null,"icon":null,"max_stage_video_channel_users":50,"description":null,"application_id":null,"verification_level":0,"explicit_content_filter":0,"nsfw_level":0,"features":["COMMUNITY","NEWS"],"embedded_activities":[],"latest_onboarding_question_id":null,"threads":[],"channels":[{{channels}}],"hub_type":null,"premium_tier":0,"version":1760000000000}""";
    }

    /// <summary>A slash command, about 1.9 KB, each from another person: bots may limit how much one asks.</summary>
    /// <param name="id">Of the interaction.</param>
    /// <param name="number">Tells people and questions apart.</param>
    /// <param name="name"><c>tanya</c> with its two options, or a command without options.</param>
    public static string Command(ulong id, int number, string name)
    {
        var options = name == "tanya"
            ? $$"""[{"value":"{{Questions[number % Questions.Length]}} (soal {{number}})","type":3,"name":"pertanyaan"},{"value":false,"type":5,"name":"pribadi"}]"""
            : "[]";
        return Interaction(id, 2, 0, number, $$"""{"type":1,"options":{{options}},"name":"{{name}}","id":"1440000000000000001"}""");
    }

    /// <summary>An interaction in the first channel of a server.</summary>
    /// <param name="id">Of the interaction.</param>
    /// <param name="type">2 for a command, 3 for a button.</param>
    /// <param name="server">Its number.</param>
    /// <param name="person">Tells people apart.</param>
    /// <param name="data">What is invoked or pressed.</param>
    /// <param name="message">The message of a button, as a field with a comma behind it.</param>
    public static string Interaction(ulong id, int type, int server, int person, string data, string message = "")
    {
        var (guild, channel) = (FirstServer + (ulong)server, ChannelOf(server));
        var user = Sari.Replace("1410000000000000042", $"{1_410_000_000_000_000_042 + (ulong)person}", StringComparison.Ordinal);
        return $$"""{"version":1,"type":{{type}},{{message}}"token":"aW50ZXJhY3Rpb246{{id}}OkZha2VUb2tlbkZha2VUb2tlbkZha2VUb2tlbkZha2VUb2tlbkZha2VUb2tlbkZha2VUb2tlbkZha2VUb2tlbkZha2VUb2tlbkZha2VUb2tlbg","member":{"user":{{user}},"unusual_dm_activity_until":null,"roles":["1320000000000000001","1320000000000000002"],"premium_since":null,"permissions":"2248473465835073","pending":false,"nick":null,"mute":false,"joined_at":"2025-08-01T07:30:00.123000+00:00","flags":0,"deaf":false,"communication_disabled_until":null,"collectibles":null,"banner":null,"avatar":null},"locale":"id","id":"{{id}}","guild_locale":"en-US","guild_id":"{{guild}}","guild":{"locale":"en-US","id":"{{guild}}","features":["COMMUNITY","NEWS"]},"entitlements":[],"entitlement_sku_ids":[],"data":{{data}},"context":0,"channel_id":"{{channel}}","channel":{"type":0,"topic":"Diskusi minggu ke-0","rate_limit_per_user":0,"position":0,"permissions":"2248473465835073","parent_id":null,"nsfw":false,"name":"minggu-0","last_message_id":"1449000000000000000","id":"{{channel}}","icon_emoji":{"name":"👋","id":null},"guild_id":"{{guild}}","flags":0},"authorizing_integration_owners":{"0":"{{guild}}"},"attachment_size_limit":10485760,"application_id":"1400000000000000001","app_permissions":"2248473465835073"}""";
    }

    /// <summary>The first channel of a server.</summary>
    public static ulong ChannelOf(int server) => FirstChannel + (ulong)(server * ChannelsPerServer);

    /// <summary>The server whose first channel this is.</summary>
    public static int ServerOf(ulong channel) => (int)((channel - FirstChannel) / ChannelsPerServer);

    /// <summary>A message of the bot.</summary>
    public static string OwnMessage(ulong channel, ulong id, DateTimeOffset at, string components) =>
        $$"""{"type":0,"tts":false,"timestamp":"{{at:yyyy-MM-ddTHH:mm:ss.ffffff}}+00:00","pinned":false,"mentions":[],"mention_roles":[],"mention_everyone":false,"id":"{{id}}","flags":32768,"embeds":[],"edited_timestamp":null,"content":"","components":{{components}},"channel_id":"{{channel}}","attachments":[],"author":{"username":"studybot","public_flags":0,"id":"1400000000000000001","global_name":null,"discriminator":"0","bot":true,"avatar":null},"application_id":"1400000000000000001"}""";

    /// <summary>A message in one of the servers, 1.6 KB. Without white space at the end, as Discord delivers texts.</summary>
    public static string Message(ulong id, int number, int servers)
    {
        var server = number % servers;
        var content = new StringBuilder("Menurut saya pekerja sosial membantu orang, kelompok dan masyarakat meningkatkan kemampuannya. ")
            .Append(CultureInfo.InvariantCulture, $"Catatan {number}: ")
            .Insert(0, "Halo semua! ", 2)
            .Append("Pincus dan Minahan menyebut sistem sumber; ", 0, 43);
        while (content.Length < 640)
            content.Append("tujuan, fungsi dan tugasnya dibahas lagi minggu depan; ");
        return $$"""{"type":0,"tts":false,"timestamp":"2026-02-03T04:05:06.789000+00:00","pinned":false,"nonce":"{{id}}","mentions":[],"mention_roles":[],"mention_everyone":false,"member":{{SariAsMember}}},"id":"{{id}}","flags":0,"embeds":[],"edited_timestamp":null,"content":"{{content.ToString().TrimEnd()}}","components":[],"channel_type":0,"channel_id":"{{FirstChannel + (ulong)(server * ChannelsPerServer)}}","author":{{Sari}},"attachments":[],"guild_id":"{{FirstServer + (ulong)server}}"}""";
    }

    static string Join(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));
}
