using CsCheck;
using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Database;

public sealed class The_model : StorageTest
{
    static readonly SnowflakeConverter Snowflakes = new();
    static readonly UtcConverter Times = new();

    [Fact(Timeout = 60000)]
    public async Task Has_a_migration_for_every_change()
    {
        await using var storage = Start();
        await using var context = await storage.NewContextAsync();
        Assert.False(context.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add <Name> (docs/storage.md)");
    }

    [Fact]
    public void Is_accepted_by_PostgreSQL_with_plain_column_types()
    {
        // Nothing is connected to: the script is made from the model alone.
        var options = new DbContextOptionsBuilder<StudyBotContext>().UseNpgsql("Host=localhost").Options;
        using var context = new StudyBotContext(options);
        var script = context.Database.GenerateCreateScript();
        Assert.Contains("\"ServerId\" bigint NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("\"GreetedAt\" timestamp with time zone NOT NULL", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_snowflake_comes_back_as_it_was() =>
        Gen.ULong.Sample(id => (ulong)Snowflakes.ConvertFromProvider(Snowflakes.ConvertToProvider(id))! == id);

    [Fact]
    public void Snowflakes_of_the_coming_decades_sort_as_they_are() =>
        Gen.Select(Gen.ULong[0, long.MaxValue], Gen.ULong[0, long.MaxValue]).Sample((a, b) =>
            ((long)Snowflakes.ConvertToProvider(a)!).CompareTo((long)Snowflakes.ConvertToProvider(b)!) == a.CompareTo(b));

    [Fact]
    public void A_local_time_is_refused() =>
        Assert.Throws<ArgumentException>(() => Times.ConvertToProvider(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)));
}
