using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Discord.Tests.Gateway.Soak;
using StudyBot.Sandbox;

namespace StudyBot.Discord.Tests.EndToEnd.Soak;

/// <summary>The whole client in the practice Discord while requests and lines fail at random and people go on using it.</summary>
public sealed class FaultSoakTests
{
    private const int Steps = 12;

    /// <summary>Short, so that a line that is not acknowledged any more is noticed within a step.</summary>
    private static readonly SandboxOptions Strict = new() { HeartbeatInterval = TimeSpan.FromSeconds(2) };

    [Theory(Timeout = 180_000)]
    [MemberData(nameof(SoakTests.Seeds), MemberType = typeof(SoakTests))]
    public async Task Whatever_fails_nobody_is_left_without_an_answer(int seed)
    {
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var bot = new PatientBot();
        await using var lesson = await Lesson.BeginAsync(bot.AddTo, TestContext.Current.CancellationToken, Strict);
        var crowd = new Crowd(lesson, bot, random);
        await crowd.BeginAsync();
        for (var step = 1; step <= Steps; step++)
        {
            var before = crowd.Misses.Count;
            foreach (var (path, body) in Weather.Next(random))
            {
                output.WriteLine($"step {step}: {path} {JsonSerializer.Serialize(body)}");
                await lesson.DoAsync(path, body);
            }
            await crowd.ActAsync();
            foreach (var miss in crowd.Misses.Skip(before))
                output.WriteLine($"step {step}: {miss}");
            await lesson.DoAsync("/faults/rest", new { }, HttpMethod.Delete);
            await lesson.UntilAsync(() => lesson.Bot.Status.IsConnected);
        }

        await crowd.ReadAsync();
        output.WriteLine($"{crowd.Started} things done, {crowd.Excused} of them while the line was down; {string.Join(' ', lesson.Changes)}");
        Assert.Empty(crowd.Misses);
        // A line that fell silent in one of the last steps may be noticed, and made anew, only now.
        var record = await lesson.SeeAsync("/gateway");
        while (Open(record) == 0)
        {
            await lesson.UntilAsync(() => lesson.Bot.Status.IsConnected);
            record = await lesson.SeeAsync("/gateway");
        }
        Assert.Equal(1, (int)record["identifies_used"]!);
        Assert.Equal(1, Open(record));
        Assert.InRange(crowd.Excused, 0, crowd.Started / 4);
    }

    private static int Open(JsonNode record) => record["connections"]!.AsArray().Count(connection => (bool)connection!["open"]!);
}
