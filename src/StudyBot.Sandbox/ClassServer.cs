using System.Collections.Immutable;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox;

/// <summary>The world a practice Discord starts with: one class server, its teacher, its students, and the bot. Ids are fixed.</summary>
static class ClassServer
{
    static readonly Snowflake Bot = Id(1);
    static readonly Snowflake Guild = Id(1000);
    static readonly Snowflake Teacher = Id(1001);
    static readonly Snowflake BotRole = Id(1002);
    static readonly Snowflake TeacherPerson = Id(3000);

    static readonly User[] People =
    [
        new(TeacherPerson, "ratna", "Bu Ratna"),
        new(Id(3001), "siti", "Siti Aminah"),
        new(Id(3002), "budi", "Budi Santoso"),
        new(Id(3003), "dewi", "Dewi Lestari"),
        new(Id(3004), "andi", "Andi Wijaya", Locale: "en-US"),
    ];

    const Permissions Teaching = Permissions.ManageMessages | Permissions.ManageChannels | Permissions.ManageGuild
        | Permissions.ManageRoles | Permissions.ManageThreads | Permissions.MentionEveryone | Permissions.PinMessages;

    public static BotApplication Application(SandboxOptions options) => new(
        Bot,
        Bot,
        "StudyBot",
        options.Token,
        (options.MessageContent ? Intents.MessageContent : Intents.None) | (options.ServerMembers ? Intents.GuildMembers : Intents.None));

    public static void Fill(WorldState world, SandboxOptions options)
    {
        world.PutUser(new User(Bot, "StudyBot", null, IsBot: true));
        foreach (var person in People)
            world.PutUser(person);
        AddClass(world);
        for (var i = 0; i < options.ExtraServers; i++)
            NewServer.In(world, $"Kelas {i + 1}", [TeacherPerson, Bot]);
    }

    static void AddClass(WorldState world)
    {
        var roles = new[]
        {
            new Role(Teacher, "Pengajar", Permissions.Student | Teaching, Position: 2, Color: 0x1F8B4C, Hoist: true, Mentionable: true),
            new Role(BotRole, "StudyBot", Permissions.Invited, Position: 1, BotId: Bot),
        };
        world.AddGuild(NewServer.Plain(
            world, Guild, "Kelas Pekerjaan Sosial", TeacherPerson, [.. People.Select(p => p.Id), Bot], roles, user => RolesOf(user, roles)));
        var category = Add(world, 2000, ChannelKind.Category, "Kelas");
        Add(world, 2001, ChannelKind.Text, "umum", category, "Obrolan kelas");
        Add(world, 2002, ChannelKind.Text, "tanya-jawab", category, "Tanyakan apa saja tentang bahan kuliah");
        Add(world, 2003, ChannelKind.Text, "kuis", category);
        AddAnnouncements(world, category);
        AddForum(world, category);
        Add(world, 2006, ChannelKind.Voice, "Ruang Belajar", category);
    }

    static ImmutableArray<Snowflake> RolesOf(Snowflake user, Role[] roles) =>
        [.. roles.Where(role => role.BotId == user || (role.Id == Teacher && user == TeacherPerson)).Select(role => role.Id)];

    static Channel Add(WorldState world, int number, ChannelKind kind, string name, Channel? category = null, string? topic = null) =>
        world.AddChannel(new Channel(Id(number), kind, name)
        {
            GuildId = Guild,
            ParentId = category?.Id,
            Position = number - 2000,
            Topic = topic,
        });

    /// <summary>Students read announcements and may comment in threads; only teachers write.</summary>
    static void AddAnnouncements(WorldState world, Channel category) => world.AddChannel(
        new Channel(Id(2004), ChannelKind.Announcement, "pengumuman")
        {
            GuildId = Guild,
            ParentId = category.Id,
            Position = 4,
            Overwrites =
            [
                new Overwrite(Guild, IsMember: false, Permissions.None, Permissions.SendMessages),
                new Overwrite(Teacher, IsMember: false, Permissions.SendMessages, Permissions.None),
            ],
        });

    static void AddForum(WorldState world, Channel category) => world.AddChannel(
        new Channel(Id(2005), ChannelKind.Forum, "diskusi-materi")
        {
            GuildId = Guild,
            ParentId = category.Id,
            Position = 5,
            Topic = "Satu pertanyaan per kiriman",
            Tags = [new ForumTag(Id(2101), "Pertanyaan"), new ForumTag(Id(2102), "Terjawab", Moderated: true)],
        });

    static Snowflake Id(int number) => new(1_100_000_000_000_000_000UL + (ulong)number);
}
