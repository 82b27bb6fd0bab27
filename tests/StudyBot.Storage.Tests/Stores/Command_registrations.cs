using StudyBot.Storage.Commands;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class Command_registrations : StorageTest
{
    static readonly CommandScope Everywhere = new(1);
    static readonly CommandScope OneServer = new(1, 2);
    static readonly CommandScope OtherBot = new(3);

    [Fact(Timeout = 60000)]
    public async Task Each_scope_of_each_application_keeps_its_own_hash_over_a_restart()
    {
        await using (var before = Start())
        {
            await before.Get<ICommandRegistrations>().SaveHashAsync(Everywhere, "global", Cancel);
            await before.Get<ICommandRegistrations>().SaveHashAsync(OneServer, "here", Cancel);
        }

        await using var after = Start();
        var store = after.Get<ICommandRegistrations>();
        Assert.Equal("global", await store.FindHashAsync(Everywhere, Cancel));
        Assert.Equal("here", await store.FindHashAsync(OneServer, Cancel));
        Assert.Null(await store.FindHashAsync(OtherBot, Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task The_latest_hash_counts_until_it_is_forgotten()
    {
        await using var storage = Start();
        var store = storage.Get<ICommandRegistrations>();
        await store.SaveHashAsync(Everywhere, "old", Cancel);
        await store.SaveHashAsync(Everywhere, "new", Cancel);
        Assert.Equal("new", await store.FindHashAsync(Everywhere, Cancel));

        await store.ForgetAsync(Everywhere, Cancel);
        Assert.Null(await store.FindHashAsync(Everywhere, Cancel));
    }
}
