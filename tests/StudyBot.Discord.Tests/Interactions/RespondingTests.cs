using StudyBot.Chat;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class RespondingTests
{
    [Fact(Timeout = 60000)]
    public async Task A_failing_handler_is_contained_and_the_person_reads_a_friendly_sentence()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Command(Audience.Public, (_, _) => throw new InvalidDataException("secret"));
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        var call = Assert.Single(bench.Discord.Calls);
        Assert.True(call.IsEphemeral);
        Assert.StartsWith("Maaf, ada yang tidak beres", call.Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_handler_that_fails_after_the_deferral_fills_the_waiting_message()
    {
        var token = TestContext.Current.CancellationToken;
        var work = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = Command(Audience.Public, async (_, _) =>
        {
            await work.Task;
            throw new InvalidDataException();
        });
        var handling = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        bench.Time.Advance(InteractionEngine.Patience);
        work.SetResult();
        await handling;
        Assert.Equal(["DeferredChannelMessageWithSource", "EditOriginal"], bench.Discord.Steps);
        Assert.StartsWith("Maaf", bench.Discord.Calls[1].Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_handler_that_says_nothing_leaves_nobody_without_an_answer()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Command(Audience.Private, (_, _) => Task.CompletedTask);
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        Assert.Contains("tidak punya jawaban", Assert.Single(bench.Discord.Calls).Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_button_that_changes_nothing_is_acknowledged_without_a_word()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(routes => routes.Button("quiz", "pick", Audience.SameMessage, (_, _, _) => Task.CompletedTask));
        await bench.Engine.HandleAsync(InteractionBench.Press("quiz:pick:7:b"), token);
        Assert.Equal(["DeferredUpdateMessage"], bench.Discord.Steps);
    }

    /// <summary>F16: a late press gets its private sentence and the message stays.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_private_word_beside_a_message_that_stays_needs_no_answer()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(routes => routes.Button("quiz", "pick", Audience.SameMessage,
            (_, respond, cancel) => respond.FollowUpAsync(Audience.Private, Reply.Of("Waktu habis"), cancel)));
        await bench.Engine.HandleAsync(InteractionBench.Press("quiz:pick:7:b"), token);
        Assert.Equal(["DeferredUpdateMessage", "FollowUp"], bench.Discord.Steps);
        Assert.True(bench.Discord.Calls[1].IsEphemeral);
    }

    [Fact(Timeout = 60000)]
    public async Task A_private_word_after_a_public_deferral_does_not_become_public()
    {
        var token = TestContext.Current.CancellationToken;
        var work = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = Command(Audience.Public, async (respond, cancel) =>
        {
            await work.Task;
            await respond.FollowUpAsync(Audience.Private, Reply.Of("nilaimu 3"), cancel);
        });
        var handling = bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        bench.Time.Advance(InteractionEngine.Patience);
        work.SetResult();
        await handling;
        Assert.Equal(["DeferredChannelMessageWithSource", "DeleteOriginal", "FollowUp"], bench.Discord.Steps);
        Assert.True(bench.Discord.Calls[2].IsEphemeral);
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_said_again_replaces_the_answer()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Command(Audience.Public, async (respond, cancel) =>
        {
            await respond.AnswerAsync(Reply.Of("mencari …"), cancel);
            await respond.AnswerAsync(Reply.Of("jawaban"), cancel);
            await respond.FollowUpAsync(Audience.Public, Reply.Of("dan lagi"), cancel);
        });
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        Assert.Equal(["ChannelMessageWithSource", "EditOriginal", "FollowUp"], bench.Discord.Steps);
    }

    /// <summary>F57: buttons from before a restart, from last month, and from another program.</summary>
    [Theory(Timeout = 60000)]
    [InlineData("quiz:old-action:7")]
    [InlineData("something-else-entirely")]
    public async Task A_button_nobody_answers_any_more_says_so_privately(string customId)
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(_ => { });
        await bench.Engine.HandleAsync(InteractionBench.Press(customId), token);
        var call = Assert.Single(bench.Discord.Calls);
        Assert.True(call.IsEphemeral);
        Assert.Contains("sudah berakhir", call.Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_feature_may_offer_a_new_start_in_place_of_the_plain_sentence()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(routes => routes.UnknownControl(_ => Reply.Of("Sesi sudah berakhir").With(new ButtonsBlock(Chat.Button.Ask("Mulai lagi", new ControlId("quiz", "start"))))));
        await bench.Engine.HandleAsync(InteractionBench.Press("quiz:pick:1"), token);
        var message = Assert.IsType<MessageCreate>(Assert.Single(bench.Discord.Calls).Body);
        Assert.Contains(message.Components!, component => component is ActionRow);
    }

    [Fact(Timeout = 60000)]
    public async Task A_form_opens_as_the_first_and_only_answer()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(routes => routes.ButtonForm("answer", "follow", pressed => new Form(pressed.Control, "Tanya lanjutan",
            new FormNote("Topik tetap sama."), new TextField("q", "Pertanyaan") { IsLong = true })));
        await bench.Engine.HandleAsync(InteractionBench.Press("answer:follow:9"), token);
        bench.Time.Advance(TimeSpan.FromSeconds(10));
        var modal = Assert.IsType<Modal>(Assert.Single(bench.Discord.Calls).Body);
        Assert.Equal("answer:follow:9", modal.CustomId);
        Assert.Equal(["TextDisplay", "Label"], modal.Components.Select(component => component.GetType().Name));
    }

    [Fact(Timeout = 60000)]
    public async Task A_form_that_cannot_be_built_is_apologised_for()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new InteractionBench(routes => routes.ButtonForm("answer", "follow", _ => throw new InvalidDataException()));
        await bench.Engine.HandleAsync(InteractionBench.Press("answer:follow:9"), token);
        Assert.StartsWith("Maaf", Assert.Single(bench.Discord.Calls).Text, StringComparison.Ordinal);
    }

    /// <summary>F14: without the right to embed links everything is said in plain text, buttons below it.</summary>
    [Fact(Timeout = 60000)]
    public async Task Where_embeds_are_off_the_answer_is_plain_text_with_its_buttons()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Command(Audience.Public, (respond, cancel) => respond.AnswerAsync(new Reply(
            new CardBlock(new TextBlock("**Fungsi**"), new TextBlock("isi"), new ButtonsBlock(Chat.Button.Ask("Lagi", new ControlId("answer", "more"))))), cancel));
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya") with { AppPermissions = Permissions.SendMessages | Permissions.ViewChannel }, token);
        var message = Assert.IsType<MessageCreate>(Assert.Single(bench.Discord.Calls).Body);
        Assert.Equal("**Fungsi**\nisi", message.Content);
        Assert.Null(message.Flags);
        Assert.IsType<ActionRow>(Assert.Single(message.Components!));
    }

    [Fact(Timeout = 60000)]
    public async Task A_layout_that_Discord_refuses_is_said_in_plain_text()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Command(Audience.Public, (respond, cancel) => respond.AnswerAsync(Reply.Of("isi"), cancel));
        bench.Discord.Refuse = call => call.Flags.HasFlag(MessageFlags.IsComponentsV2) ? Refusal.Of(400, DiscordErrorCode.InvalidFormBody) : null;
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        Assert.Equal("isi", bench.Discord.Calls[^1].Text);
        Assert.Equal(2, bench.Discord.Calls.Count);
    }

    /// <summary>F43: nothing in any text notifies anybody.</summary>
    [Fact(Timeout = 60000)]
    public async Task Only_people_who_asked_for_it_are_notified()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Command(Audience.Public, async (respond, cancel) =>
        {
            await respond.AnswerAsync(Reply.Of("@everyone @here <@&5> <@7>"), cancel);
            await respond.FollowUpAsync(Audience.Public, Reply.Of("<@100> siap!") with { Notify = [new PersonId(100)] }, cancel);
        });
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        var mentions = bench.Discord.Calls.Select(call => Assert.IsType<MessageCreate>(call.Body).AllowedMentions).ToList();
        Assert.All(mentions, allowed => Assert.Empty(allowed.Parse));
        Assert.Empty(mentions[0].Users);
        Assert.Equal([new Snowflake(100)], mentions[1].Users);
    }

    /// <summary>F53: this machine's clock decides nothing.</summary>
    [Theory(Timeout = 60000)]
    [InlineData(4)]
    [InlineData(-4)]
    [InlineData(86400)]
    public async Task A_wrong_clock_changes_nothing_for_commands(int secondsAhead)
    {
        var token = TestContext.Current.CancellationToken;
        var bench = Command(Audience.Public, (respond, cancel) => respond.AnswerAsync(Reply.Of("isi"), cancel));
        bench.Time.AdjustTime(Chat.Testing.Some.Time.AddSeconds(secondsAhead));
        await bench.Engine.HandleAsync(InteractionBench.Command("tanya"), token);
        Assert.Equal("isi", Assert.Single(bench.Discord.Calls).Text);
    }

    private static InteractionBench Command(Audience audience, Func<IResponder, CancellationToken, Task> handle) => new(routes => routes
        .Define(new CommandDefinition("tanya", "a")).Command("tanya", audience, (_, respond, cancel) => handle(respond, cancel)));
}
