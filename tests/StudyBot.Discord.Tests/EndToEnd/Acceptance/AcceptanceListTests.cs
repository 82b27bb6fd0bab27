using StudyBot.Sandbox.Tests.Acceptance;

namespace StudyBot.Discord.Tests.EndToEnd.Acceptance;

/// <summary>Our client passes the list that discord.js passes: the same steps, tests/acceptance/list.</summary>
public sealed class AcceptanceListTests(ITestOutputHelper output)
{
    [Fact(Timeout = 240_000)]
    public async Task Our_client_passes_the_list()
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = NodeScript.Folder("list");
        if (await NodeScript.WhyNotAsync(folder, stop) is { } reason)
            Assert.Skip(reason);

        await using var lesson = await Lesson.BeginAsync(AcceptanceBot.AddTo, stop);
        var lines = await NodeScript.RunAsync(folder, ["run.mjs"], new() { ["SANDBOX_CONTROL"] = lesson.ControlUrl.ToString() }, stop);
        foreach (var line in lines)
            output.WriteLine(line);

        var plan = int.Parse(lines.First(line => line.StartsWith("1..", StringComparison.Ordinal))[3..], null);
        Assert.InRange(plan, 25, 100);
        Assert.Equal(plan, lines.Count(line => line.StartsWith("ok ", StringComparison.Ordinal)));
    }
}
