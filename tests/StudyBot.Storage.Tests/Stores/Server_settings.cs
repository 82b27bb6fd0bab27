using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Servers;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class Server_settings : StorageTest
{
    static readonly ServerSettings Chosen = new(ulong.MaxValue)
    {
        Language = "en",
        TeacherRoleId = 1_400_000_000_000_000_001,
        RetentionDays = 30,
        QuestionChannels = new HashSet<ulong> { 11, 9_223_372_036_854_775_808 },
    };

    [Fact(Timeout = 60000)]
    public async Task A_server_that_chose_nothing_speaks_Indonesian_and_keeps_questions_for_180_days()
    {
        await using var storage = Start();
        var settings = await storage.Get<IServerSettings>().ReadAsync(5, Cancel);
        Assert.Equal(("id", null, 180), (settings.Language, settings.TeacherRoleId, settings.RetentionDays));
        Assert.Empty(settings.QuestionChannels);
    }

    [Fact(Timeout = 60000)]
    public async Task What_a_server_chose_is_there_after_a_restart()
    {
        await using (var before = Start())
            await before.Get<IServerSettings>().SaveAsync(Chosen, Cancel);
        await using var after = Start();
        Assert.Equivalent(Chosen, await after.Get<IServerSettings>().ReadAsync(Chosen.ServerId, Cancel), strict: true);
    }

    [Fact(Timeout = 60000)]
    public async Task Saving_again_replaces_everything_and_touches_no_other_server()
    {
        await using var storage = Start();
        var store = storage.Get<IServerSettings>();
        await store.SaveAsync(Chosen, Cancel);
        await store.SaveAsync(Chosen with { ServerId = 2 }, Cancel);

        var changed = new ServerSettings(2) { QuestionChannels = new HashSet<ulong> { 11, 12 } };
        await store.SaveAsync(changed, Cancel);

        Assert.Equivalent(changed, await store.ReadAsync(2, Cancel), strict: true);
        Assert.Equivalent(Chosen, await store.ReadAsync(Chosen.ServerId, Cancel), strict: true);
    }

    [Theory(Timeout = 60000)]
    [InlineData("indonesia", 180)]
    [InlineData("ID", 180)]
    [InlineData("id", 0)]
    public async Task Settings_that_make_no_sense_are_refused_and_nothing_is_saved(string language, int days)
    {
        await using var storage = Start();
        var store = storage.Get<IServerSettings>();
        await Assert.ThrowsAsync<ArgumentException>(() =>
            store.SaveAsync(new ServerSettings(3) { Language = language, RetentionDays = days }, Cancel));
        Assert.Equal(ServerSettings.DefaultRetentionDays, (await store.ReadAsync(3, Cancel)).RetentionDays);
    }

    [Fact(Timeout = 60000)]
    public async Task Savers_at_the_same_moment_all_succeed_and_one_of_them_wins_whole()
    {
        await using var storage = Start();
        var store = storage.Get<IServerSettings>();
        var wishes = Enumerable.Range(1, 20)
            .Select(n => new ServerSettings(4) { RetentionDays = n, QuestionChannels = new HashSet<ulong> { (ulong)n } });
        await Task.WhenAll(wishes.Select(wish => Task.Run(() => store.SaveAsync(wish, Cancel), Cancel)));
        var settings = await store.ReadAsync(4, Cancel);
        Assert.InRange(settings.RetentionDays, 1, 20);
        Assert.Equal([(ulong)settings.RetentionDays], settings.QuestionChannels);
    }

    [Fact(Timeout = 60000)]
    public async Task A_question_channel_without_its_server_is_refused_by_the_database()
    {
        await using var storage = Start();
        await storage.Database.PrepareAsync(Cancel);
        await using var context = await storage.NewContextAsync();
        context.Add(new QuestionChannelRow { ServerId = 99, ChannelId = 1 });
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancel));
    }
}
