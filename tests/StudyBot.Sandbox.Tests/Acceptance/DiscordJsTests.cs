using System.Net.Http.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.OpenApi;

namespace StudyBot.Sandbox.Tests.Acceptance;

/// <summary>Runs after all other tests: the practice Discord gives a bot three seconds, whatever else the machine does.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;

/// <summary>A client that none of us wrote, discord.js, works with the practice Discord as a bot.</summary>
[Collection(typeof(Alone))]
public sealed class DiscordJsTests(ITestOutputHelper output)
{
    /// <summary>
    /// discord.js writes these two, false, into every message; Discord takes them where its description does not list them.
    /// Our own client has no such excuse, so they are not among the judge's tolerances.
    /// </summary>
    static readonly string[] Habits = ["/tts: the property is not listed.", "/enforce_nonce: the property is not listed."];

    [Fact]
    public void The_lock_file_names_no_registry() => Assert.DoesNotContain(
        "\"resolved\"", File.ReadAllText(Path.Combine(NodeScript.Folder("discordjs"), "package-lock.json")), StringComparison.Ordinal);

    [Fact(Timeout = 240_000)]
    public async Task Discord_js_passes_its_list()
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = NodeScript.Folder("discordjs");
        if (await NodeScript.WhyNotAsync(folder, stop) is { } reason)
            Assert.Skip(reason);

        // The three seconds are real ones: where the machine is too busy for them, discord.js gets a second go in a Discord of its own.
        if (!await PassesAsync(folder, stop))
            Assert.True(await PassesAsync(folder, stop));
    }

    async Task<bool> PassesAsync(string folder, CancellationToken stop)
    {
        await using var sandbox = await SandboxServer.StartAsync(new SandboxOptions { Judge = OpenApiJudge.FromEnvironment() }, stop);
        var lines = await NodeScript.RunAsync(folder, ["run.mjs"], new()
        {
            ["SANDBOX_API"] = sandbox.ApiUrl.ToString(),
            ["SANDBOX_CONTROL"] = sandbox.ControlUrl.ToString(),
            ["SANDBOX_TOKEN"] = sandbox.Token,
        }, stop);
        foreach (var line in lines)
            output.WriteLine(line);

        Assert.Equal("", string.Join('\n', await ObjectionsAsync(sandbox, stop)));
        var plan = int.Parse(lines.First(line => line.StartsWith("1..", StringComparison.Ordinal))[3..], null);
        return lines.Count(line => line.StartsWith("ok ", StringComparison.Ordinal)) == plan;
    }

    static async Task<IEnumerable<string>> ObjectionsAsync(SandboxServer sandbox, CancellationToken stop)
    {
        using var http = new HttpClient();
        var requests = await http.GetFromJsonAsync<JsonArray>($"{sandbox.ControlUrl}/objections", stop);
        return
            from request in requests!
            from objection in request!["objections"]!.AsArray()
            where !Habits.Any(habit => ((string)objection!).EndsWith(habit, StringComparison.Ordinal))
            select $"{request["method"]} {request["path"]}: {objection}";
    }
}
