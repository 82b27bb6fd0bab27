using StudyBot.Storage.Greetings;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class Greetings : StorageTest
{
    [Fact(Timeout = 60000)]
    public async Task A_server_is_greeted_once_also_after_a_restart()
    {
        await using (var before = Start())
            Assert.True(await before.Get<IGreetings>().TryClaimAsync(7, Cancel));
        Clock.Advance(TimeSpan.FromDays(3));

        await using var after = Start();
        Assert.False(await after.Get<IGreetings>().TryClaimAsync(7, Cancel));
        Assert.True(await after.Get<IGreetings>().TryClaimAsync(8, Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task Of_many_that_want_to_greet_at_once_one_may()
    {
        await using var storage = Start();
        var store = storage.Get<IGreetings>();
        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.TryClaimAsync(7, Cancel), Cancel)));
        Assert.Single(claims, claimed => claimed);
    }

    [Fact(Timeout = 60000)]
    public async Task A_greeting_that_could_not_be_sent_may_be_tried_again()
    {
        await using var storage = Start();
        var store = storage.Get<IGreetings>();
        await store.TryClaimAsync(7, Cancel);
        await store.ReleaseAsync(7, Cancel);
        Assert.Null(await store.GreetedAtAsync(7, Cancel));
        Assert.True(await store.TryClaimAsync(7, Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task The_time_of_the_greeting_comes_back_as_UTC()
    {
        await using var storage = Start();
        var store = storage.Get<IGreetings>();
        await store.TryClaimAsync(7, Cancel);
        var at = await store.GreetedAtAsync(7, Cancel);
        Assert.Equal(Clock.GetUtcNow().UtcDateTime, at);
        Assert.Equal(DateTimeKind.Utc, at!.Value.Kind);
    }
}
