using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway.Soak;

/// <summary>Runs alone, since it looks at the memory of the whole process.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public class MemoryTests
{
    [Fact(Timeout = 120_000)]
    public async Task Memory_does_not_grow_with_the_number_of_connections()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, new FakeTimeProvider(), parts => parts with { Decode = (_, _) => null });
        var connection = await peer.AcceptReadyAsync();
        long after50 = 0;
        for (var i = 1; i <= 200; i++)
        {
            await connection.CloseAsync(4000);
            connection = await bot.PassTimeUntilAsync(peer.AcceptAsync(), TimeSpan.FromSeconds(15));
            connection.ContinuouslyAcknowledge();
            await connection.HelloAsync();
            await connection.ExpectAsync(6);
            await connection.ResumedAsync();
            peer.Forget(connection);
            if (i == 50)
                after50 = GC.GetTotalMemory(forceFullCollection: true);
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - after50;
        Assert.True(growth < 1_000_000, $"150 connections left {growth:N0} bytes behind");
    }
}
