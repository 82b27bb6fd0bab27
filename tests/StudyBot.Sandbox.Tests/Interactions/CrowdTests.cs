using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Interactions;

public sealed class CrowdTests
{
    const int Commands = 200;

    [Fact(Timeout = 60000)]
    public async Task A_crowd_of_commands_is_answered_one_by_one()
    {
        await using var practice = await Practice.StartAsync(
            TestContext.Current.CancellationToken, Practice.Options with { EnforceRateLimits = false });
        using var bot = await TestBot.LoginAsync(practice);
        await practice.RegisterAsync(Interacting.Command("fungsi"));
        string[] people = ["siti", "budi", "dewi", "andi"];
        var asked = Enumerable.Range(0, Commands)
            .Select(i => practice.DoAsync($"/people/{people[i % 4]}/commands?wait=answered", new { channel = "umum", command = "fungsi" }))
            .ToList();
        for (var i = 0; i < Commands; i++)
        {
            var interaction = await bot.ReadEventAsync("INTERACTION_CREATE");
            (await practice.RespondAsync(interaction, 4, new { content = (string?)interaction["id"] })).Good();
        }
        var answers = await Task.WhenAll(asked);
        Assert.All(answers, answer => Assert.Equal((string?)answer["id"], (string?)answer["message"]!["content"]));
        Assert.Equal(Commands, answers.DistinctBy(answer => (string?)answer["message"]!["id"]).Count());
    }
}
