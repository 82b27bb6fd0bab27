using StudyBot.Chat;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>F52: autocomplete never waits.</summary>
public sealed class AutocompleteTests
{
    [Fact(Timeout = 60000)]
    public async Task Proposals_are_shown_as_they_are_found_25_at_most()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Proposing((request, _) => new([.. Enumerable.Range(1, 40).Select(n => Choice.Same($"{request.Typed}{n}"))]));
        await bench.Engine.HandleAsync(InteractionBench.Typing("tanya", "pertanyaan", "fu"), token);
        var shown = Shown(bench);
        Assert.Equal(25, shown.Choices.Count);
        Assert.Equal("fu1", shown.Choices[0].Name);
    }

    [Fact(Timeout = 60000)]
    public async Task Late_proposals_are_an_empty_list_and_their_search_is_cancelled()
    {
        var token = TestContext.Current.CancellationToken;
        var cancelled = new TaskCompletionSource();
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = Proposing(async (_, cancel) =>
        {
            cancel.Register(cancelled.SetResult);
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, cancel);
            return [];
        });
        var handling = bench.Engine.HandleAsync(InteractionBench.Typing("tanya", "pertanyaan", "fu"), token);
        await entered.Task;
        while (!handling.IsCompleted)
        {
            bench.Time.Advance(InteractionEngine.Patience);
            await Task.Delay(1, token);
        }
        await handling;
        Assert.Empty(Shown(bench).Choices);
        await cancelled.Task;
    }

    [Fact(Timeout = 60000)]
    public async Task Failing_proposals_are_an_empty_list()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Proposing((_, _) => throw new InvalidDataException());
        await bench.Engine.HandleAsync(InteractionBench.Typing("tanya", "pertanyaan", "fu"), token);
        Assert.Empty(Shown(bench).Choices);
    }

    [Fact(Timeout = 60000)]
    public async Task An_option_nobody_proposes_for_gets_an_empty_list()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Proposing((_, _) => new([Choice.Same("a")]));
        await bench.Engine.HandleAsync(InteractionBench.Typing("tanya", "dokumen", "fu"), token);
        Assert.Empty(Shown(bench).Choices);
    }

    private static Suggestions Shown(InteractionBench bench) => Assert.IsType<Suggestions>(Assert.Single(bench.Discord.Calls).Body);

    private static InteractionBench Proposing(Propose propose) => new(routes => routes
        .Define(new CommandDefinition("tanya", "a") { Options = [new("pertanyaan", OptionKind.Text, "b") { IsProposed = true }] })
        .Command("tanya", Audience.Public, (_, _, _) => Task.CompletedTask)
        .Autocomplete("tanya", "pertanyaan", propose));
}
