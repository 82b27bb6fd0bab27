using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Tests.Port;

/// <summary>A server as Discord describes it: #umum (10), the forum (20), the bot (900) with its own role (51).</summary>
internal static class ClassRoom
{
    public const ulong Id = 1, Umum = 10, Forum = 20, Bot = 900;

    private const Permissions Everyone = Permissions.ViewChannel | Permissions.SendMessages | Permissions.SendMessagesInThreads
        | Permissions.EmbedLinks | Permissions.ReadMessageHistory | Permissions.AttachFiles;

    public static Ready Ready(params IReadOnlyList<ulong> servers) => new()
    {
        User = new User { Id = new Snowflake(Bot), Bot = true },
        Guilds = [.. servers.Select(id => new UnavailableGuild { Id = new Snowflake(id), Unavailable = true })],
        Shard = [0, 1],
        Application = new Application { Id = new Snowflake(Bot) },
    };

    public static GuildCreated Described(Permissions everyone = Everyone) => new(new Guild
    {
        Id = new Snowflake(Id),
        Name = "Kelas",
        OwnerId = new Snowflake(2),
        Roles =
        [
            new Role { Id = new Snowflake(Id), Permissions = everyone },
            new Role { Id = new Snowflake(51), Name = "StudyBot", Managed = true },
        ],
        Members = [new Member { User = new User { Id = new Snowflake(Bot), Bot = true }, Roles = [new Snowflake(51)] }],
        Channels =
        [
            new Channel { Id = new Snowflake(Umum), Type = ChannelType.GuildText, Name = "umum" },
            new Channel { Id = new Snowflake(Forum), Type = ChannelType.GuildForum, Name = "diskusi" },
        ],
    });

    public static MessageCreated Wrote(string text, ulong id = 5000, ulong channel = Umum) => new(new Message
    {
        Id = new Snowflake(id),
        ChannelId = new Snowflake(channel),
        GuildId = new Snowflake(Id),
        Author = new User { Id = new Snowflake(100), Username = "sari" },
        Member = new Member { Nick = "Sari" },
        Content = text,
    });

    public static ThreadCreated Opened(ulong thread, string title, ulong parent = Forum) => new(new Channel
    {
        Id = new Snowflake(thread),
        Type = ChannelType.PublicThread,
        Name = title,
        GuildId = new Snowflake(Id),
        ParentId = new Snowflake(parent),
        NewlyCreated = true,
    });
}
