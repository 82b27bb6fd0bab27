using Microsoft.Extensions.DependencyInjection;
using StudyBot.Chat;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>Runs alone, since it looks at the memory of the whole process; the practice Discord is another process.</summary>
[Collection(nameof(MemoryOverSocketsTests))]
[CollectionDefinition(nameof(MemoryOverSocketsTests), DisableParallelization = true)]
public sealed class MemoryOverSocketsTests
{
    private const int AtOnce = 16;

    [Fact(Timeout = 240_000)]
    public async Task Memory_does_not_grow_with_the_number_of_interactions()
    {
        var token = TestContext.Current.CancellationToken;
        await using var discord = await PracticeProcess.StartAsync(token, "--fast");
        await using var services = new ServiceCollection().AddLogging()
            .AddDiscordChat(new DiscordOptions { Token = discord.Token, ApiUrl = discord.ApiUrl }).BuildServiceProvider();
        var routes = new ChatRoutes.Builder()
            .Define(new CommandDefinition("halo", "Menyapa"))
            .Command("halo", Audience.Public, async (_, respond, cancel) =>
            {
                await respond.AnswerAsync(Reply.Of("halo"), cancel);
                await respond.FollowUpAsync(Audience.Private, Reply.Of(new string('x', 1000)), cancel);
            })
            .Build();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var running = services.GetRequiredService<DiscordChat>().RunAsync(routes, stop.Token);
        Assert.Equal("halo", await discord.AskAsync("halo", token));

        // The first ones fill what is kept on purpose: known limits of the newest interactions, pooled buffers, connections.
        await InteractAsync(discord, 3000, token);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await InteractAsync(discord, 3000, token);
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;

        await stop.CancelAsync();
        Assert.Null(await running);
        TestContext.Current.TestOutputHelper!.WriteLine($"{growth:N0} bytes more after 3,000 interactions");
        Assert.True(growth < 1_500_000, $"3,000 interactions left {growth:N0} bytes behind");
    }

    private static Task InteractAsync(PracticeProcess discord, int count, CancellationToken token) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
    {
        for (var done = 0; done < count / AtOnce; done++)
            await discord.DoAsync("/people/siti/commands?wait=answered", new { channel = "umum", command = "halo" }, token);
    }));
}
