using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Port;

/// <summary>An answer of several messages is one answer: changing or deleting it reaches all of them.</summary>
public sealed class EditingPagesTests
{
    private static readonly Destination Umum = new Destination.Channel(new ChannelId(ClassRoom.Umum), new MessageId(5000));

    private readonly EventBench _bench = new();

    [Fact(Timeout = 60000)]
    public async Task Each_page_is_changed_in_place()
    {
        var token = TestContext.Current.CancellationToken;
        var answer = await SaidAsync(Pages(3), token);
        await EditAsync(answer, Pages(3), token);
        Assert.Equal([.. Ids.Select(id => $"edit {id}")], Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task Pages_that_are_not_needed_any_more_go()
    {
        var token = TestContext.Current.CancellationToken;
        var answer = await SaidAsync(Pages(3), token);
        await EditAsync(answer, Reply.Of("pendek"), token);
        Assert.Equal([$"edit {Ids[0]}", $"delete {Ids[1]}", $"delete {Ids[2]}"], Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task Pages_that_lack_are_added_below_and_reply_to_nothing()
    {
        var token = TestContext.Current.CancellationToken;
        var answer = await SaidAsync(Reply.Of("pendek"), token);
        await EditAsync(answer, Pages(3), token);
        Assert.Equal([$"edit {Ids[0]}", "create 10", "create 10"], Steps);
        Assert.All(_bench.Discord.Calls.Skip(2), call => Assert.Null(((MessageCreate)call.Body!).MessageReference));
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_is_found_by_whatever_message_it_ever_stood_in()
    {
        var token = TestContext.Current.CancellationToken;
        var answer = await SaidAsync(Pages(3), token);
        await EditAsync(answer, Reply.Of("pendek"), token);
        await EditAsync(answer, Pages(2), token);
        Assert.Equal([$"edit {Ids[0]}", "create 10"], Steps.Skip(3));
        await EditAsync(new MessageRef(answer.Channel, new MessageId(Ids[0])), Reply.Of("lagi"), token);
        Assert.StartsWith($"edit {Ids[0]}", Steps[5], StringComparison.Ordinal);
        Assert.StartsWith("delete", Steps[6], StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task What_follows_a_page_that_somebody_deleted_is_said_anew_in_its_order()
    {
        var token = TestContext.Current.CancellationToken;
        var answer = await SaidAsync(Pages(3), token);
        _bench.Discord.Refuse = (step, _) => step == $"edit {Ids[1]}" ? Refusal.Of(404, DiscordErrorCode.UnknownMessage) : null;
        await EditAsync(answer, Pages(3), token);
        Assert.Equal([$"edit {Ids[0]}", $"edit {Ids[1]}", $"delete {Ids[1]}", $"delete {Ids[2]}", "create 10", "create 10"], Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_whose_first_page_is_gone_is_refused_as_unknown_and_leaves_no_rest()
    {
        var token = TestContext.Current.CancellationToken;
        var answer = await SaidAsync(Pages(2), token);
        _bench.Discord.Refuse = (step, _) => step.StartsWith("edit", StringComparison.Ordinal) ? Refusal.Of(404, DiscordErrorCode.UnknownMessage) : null;
        var refused = Assert.IsType<SendOutcome.Refused>(await _bench.Sender.EditAsync(answer, Pages(2), token));
        Assert.Equal(RefusalReason.UnknownMessage, refused.Reason);
        Assert.Equal([$"edit {Ids[0]}", $"delete {Ids[1]}"], Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task Deleting_an_answer_deletes_all_its_pages()
    {
        var token = TestContext.Current.CancellationToken;
        var answer = await SaidAsync(Pages(3), token);
        Assert.True((await _bench.Sender.DeleteAsync(answer, token)).IsSent);
        Assert.Equal([.. Ids.Reverse().Select(id => $"delete {id}")], Steps);
    }

    [Fact(Timeout = 60000)]
    public async Task Only_the_newest_answers_are_remembered_and_of_older_ones_the_named_message_is_changed()
    {
        var token = TestContext.Current.CancellationToken;
        var oldest = await SaidAsync(Pages(2), token);
        for (var count = 0; count < Discord.Port.Sending.PageTrails.Remembered; count++)
            await _bench.Sender.SendAsync(Umum, Pages(2), token);
        _bench.Discord.Calls.Clear();
        await EditAsync(oldest, Reply.Of("pendek"), token);
        Assert.Equal([$"edit {Ids[1]}"], _bench.Discord.Calls.Select(call => call.Step));
    }

    /// <summary>The messages of the first answer.</summary>
    private ulong[] Ids { get; set; } = [];

    /// <summary>What was asked of Discord after the first answer.</summary>
    private List<string> Steps => [.. _bench.Discord.Calls.Skip(Ids.Length).Select(call => call.Step)];

    private async Task<MessageRef> SaidAsync(Reply reply, CancellationToken token)
    {
        await _bench.PlayAsync(token);
        var sent = Assert.IsType<SendOutcome.Sent>(await _bench.Sender.SendAsync(Umum, reply, token));
        var last = new Snowflake(sent.Message.Message.Value);
        var count = _bench.Discord.Calls.Count;
        Ids = [.. Enumerable.Range(0, count).Select(n => ((last.Value >> 22) - (ulong)(count - 1 - n)) << 22)];
        return sent.Message;
    }

    private async Task EditAsync(MessageRef answer, Reply reply, CancellationToken token) => Assert.True((await _bench.Sender.EditAsync(answer, reply, token)).IsSent);

    private static Reply Pages(int count) =>
        new([.. Enumerable.Range(1, count).Select(n => new TextBlock($"Halaman {n}. {new string('x', 3900)}"))]);
}
