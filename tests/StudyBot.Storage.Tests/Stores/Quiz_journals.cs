using StudyBot.Storage.Quizzes;
using StudyBot.Storage.Servers;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class Quiz_journals : StorageTest
{
    [Fact(Timeout = 60000)]
    public async Task A_quiz_is_found_after_a_restart_with_every_line_in_order()
    {
        await using (var before = Start())
        {
            var journal = before.Get<IQuizJournal>();
            await journal.OpenAsync(Opening("q"), Cancel);
            for (var number = 1; number <= 3; number++)
                await journal.AppendAsync(Line("q", number), Cancel);
        }
        await using var after = Start();
        var found = Assert.Single(await after.Get<IQuizJournal>().ReadUnsettledAsync(Cancel));
        Assert.Equal(["line 1", "line 2", "line 3"], found.Lines);
        Assert.Equal(("setup", Now.AddSeconds(3)), (found.Opening.Setup, found.LastAt));
        Assert.Equal(DateTimeKind.Utc, found.LastAt.Kind);
    }

    [Fact(Timeout = 60000)]
    public async Task Lines_of_many_quizzes_at_once_are_all_written_each_in_its_order()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        string[] ids = [.. Enumerable.Range(0, 20).Select(id => $"q{id}")];
        foreach (var id in ids)
            await journal.OpenAsync(Opening(id), Cancel);
        await Task.WhenAll(Enumerable.Range(1, 50).SelectMany(number => ids.Select(id => journal.AppendAsync(Line(id, number), Cancel))));
        foreach (var id in ids)
            Assert.Equal(Enumerable.Range(1, 50).Select(number => $"line {number}"), (await journal.FindAsync(id, Cancel))!.Lines);
    }

    [Fact(Timeout = 60000)]
    public async Task A_snapshot_spares_the_lines_before_it()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        await journal.OpenAsync(Opening("q"), Cancel);
        await journal.AppendAsync(Line("q", 1), Cancel);
        await journal.AppendAsync(Line("q", 2) with { Snapshot = "state" }, Cancel);
        await journal.AppendAsync(Line("q", 3), Cancel);
        var found = (await journal.FindAsync("q", Cancel))!;
        Assert.Equal(("state", 2), (found.Snapshot, found.SnapshotNumber));
        Assert.Equal(["line 3"], found.Lines);
    }

    [Fact(Timeout = 60000)]
    public async Task A_settled_quiz_is_not_resumed_but_still_found()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        await journal.OpenAsync(Opening("q"), Cancel);
        await journal.AppendAsync(Line("q", 1) with { IsSettled = true }, Cancel);
        Assert.Empty(await journal.ReadUnsettledAsync(Cancel));
        Assert.NotNull(await journal.FindAsync("q", Cancel));
        Assert.Null(await journal.FindAsync("other", Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task The_same_line_twice_is_refused_and_others_go_on()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        await journal.OpenAsync(Opening("q"), Cancel);
        await journal.AppendAsync(Line("q", 1), Cancel);
        await Assert.ThrowsAnyAsync<Exception>(() => journal.AppendAsync(Line("q", 1), Cancel));
        await journal.AppendAsync(Line("q", 2), Cancel);
        Assert.Equal(2, (await journal.FindAsync("q", Cancel))!.Lines.Count);
    }

    [Fact(Timeout = 60000)]
    public async Task The_last_sign_of_life_is_kept()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        Assert.Null(await journal.LastAliveAsync(Cancel));
        await journal.MarkAliveAsync(Now, Cancel);
        await journal.MarkAliveAsync(Now.AddSeconds(10), Cancel);
        Assert.Equal(Now.AddSeconds(10), await journal.LastAliveAsync(Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task A_line_that_erases_takes_the_place_of_all_before_it_also_when_written_together()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        await journal.OpenAsync(Opening("q") with { Setup = "opened by 77" }, Cancel);
        await journal.OpenAsync(Opening("other"), Cancel);
        await journal.AppendAsync(Line("q", 1) with { Text = "77 joined", Scores = [Score(77, 1000, "Siti"), Score(2, 5000, "Budi")] }, Cancel);
        Assert.Equal(["q"], await storage.Get<IQuizTraces>().NamingAsync(77, Cancel));
        await Task.WhenAll(
            journal.AppendAsync(Line("other", 1), Cancel),
            journal.AppendAsync(Line("q", 2) with { Text = "77 answered" }, Cancel),
            journal.AppendAsync(Line("q", 3) with { Snapshot = "state", ErasesEarlier = true, Scores = [Score(2, 5000, "Budi")] }, Cancel),
            journal.AppendAsync(Line("q", 4), Cancel));

        var found = (await journal.FindAsync("q", Cancel))!;
        Assert.Equal(("state", "state", 3), (found.Opening.Setup, found.Snapshot, found.SnapshotNumber));
        Assert.Equal(["line 4"], found.Lines);
        Assert.Empty(await storage.Get<IQuizTraces>().NamingAsync(77, Cancel));
        Assert.Empty(await storage.Get<IQuizTraces>().ScoresAsync(77, Cancel));
        Assert.Equal(["line 1"], (await journal.FindAsync("other", Cancel))!.Lines);
    }

    [Fact(Timeout = 60000)]
    public async Task Settled_quizzes_tell_nothing_after_the_time_their_server_chose()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        await storage.Get<IServerSettings>().SaveAsync(new ServerSettings(2) { RetentionDays = 10 }, Cancel);
        foreach (var (id, server, days) in new[] { ("ordinary", 1ul, 179), ("ordinary-past", 1ul, 181), ("short", 2ul, 9), ("short-past", 2ul, 11), ("resting", 2ul, 11) })
        {
            await journal.OpenAsync(Opening(id) with { ServerId = server, OpenedAt = Now.AddDays(-days) }, Cancel);
            await journal.AppendAsync(Line(id, 1) with { IsSettled = id != "resting", Snapshot = "state", Scores = [Score(1, 1000, "Siti")] }, Cancel);
        }
        await storage.Get<IQuizVariants>().AddAsync(new QuizVariant(2, "item", "kuda laut", "5"), Cancel);
        Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(2, await journal.ErasePastAsync(Now, Cancel));
        Assert.Equal(0, await journal.ErasePastAsync(Now, Cancel));

        Assert.Null(await journal.FindAsync("ordinary-past", Cancel));
        Assert.Null(await journal.FindAsync("short-past", Cancel));
        Assert.NotNull(await journal.FindAsync("ordinary", Cancel));
        Assert.NotNull(await journal.FindAsync("short", Cancel));
        Assert.NotNull(await journal.FindAsync("resting", Cancel));
        Assert.Equal(2000, Assert.Single(await storage.Get<IQuizBoards>().ReadAsync(1, null, Cancel)).Points);
        Assert.Single(await storage.Get<IQuizTraces>().DecidedAsync(5, Cancel));

        Clock.Advance(TimeSpan.FromDays(10));
        await journal.ErasePastAsync(Now, Cancel);
        Assert.Empty(await storage.Get<IQuizTraces>().DecidedAsync(5, Cancel));
        Assert.Equal(["kuda laut"], (await storage.Get<IQuizVariants>().ReadAsync(2, Cancel))["item"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Of_several_who_accepted_an_answer_one_is_forgotten()
    {
        await using var storage = Start();
        await storage.Get<IQuizVariants>().AddAsync(new QuizVariant(1, "item", "kuda laut", "5,55,6"), Cancel);
        var traces = storage.Get<IQuizTraces>();
        Assert.Equal(new DecidedVariant(1, "item", "kuda laut"), Assert.Single(await traces.DecidedAsync(5, Cancel)));
        await traces.EraseAsync(5, Cancel);
        Assert.Empty(await traces.DecidedAsync(5, Cancel));
        Assert.Single(await traces.DecidedAsync(55, Cancel));
        Assert.Single(await traces.DecidedAsync(6, Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task A_board_sums_a_server_and_leaves_out_whoever_left_the_boards()
    {
        await using var storage = Start();
        var journal = storage.Get<IQuizJournal>();
        await journal.OpenAsync(Opening("old") with { OpenedAt = Now.AddDays(-8) }, Cancel);
        await journal.OpenAsync(Opening("new"), Cancel);
        await journal.OpenAsync(Opening("elsewhere") with { ServerId = 2 }, Cancel);
        await journal.AppendAsync(Line("old", 1) with { Scores = [Score(1, 1000, "Siti"), Score(2, 5000, "Budi")] }, Cancel);
        await journal.AppendAsync(Line("new", 1) with { Scores = [Score(1, 9999, "Siti")] }, Cancel);
        await journal.AppendAsync(Line("new", 2) with { Scores = [Score(1, 2000, "Siti R"), Score(3, 100, "Dewi")] }, Cancel);
        await journal.AppendAsync(Line("elsewhere", 1) with { Scores = [Score(1, 7000, "Siti")] }, Cancel);
        await storage.Get<IQuizPeople>().SaveAsync(new QuizPerson(3, 2, IsOffBoards: true), Cancel);

        var boards = storage.Get<IQuizBoards>();
        Assert.Equal(
            [new BoardLine(2, "Budi", 5000, 1, 2, 1), new BoardLine(1, "Siti R", 3000, 2, 4, 2)], await boards.ReadAsync(1, null, Cancel));
        Assert.Equal([new BoardLine(1, "Siti R", 2000, 1, 2, 1)], await boards.ReadAsync(1, Now.AddDays(-7), Cancel));
        Assert.Equal([new QuizPerson(3, 2, true)], await storage.Get<IQuizPeople>().ReadAllAsync(Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task An_accepted_answer_is_kept_once_and_a_plan_is_taken_once()
    {
        await using var storage = Start();
        var variants = storage.Get<IQuizVariants>();
        await variants.AddAsync(new QuizVariant(1, "item", "kuda laut", "5"), Cancel);
        await variants.AddAsync(new QuizVariant(1, "item", "kuda laut", "6"), Cancel);
        Assert.Equal(["kuda laut"], (await variants.ReadAsync(1, Cancel))["item"]);

        var plans = storage.Get<IQuizPlans>();
        await plans.AddAsync(new QuizPlan("p", 1, 10, Now, "wish"), Cancel);
        var read = Assert.Single(await plans.ReadAllAsync(Cancel));
        Assert.Equal(new QuizPlan("p", 1, 10, Now, "wish"), read);
        Assert.True(await plans.TryTakeAsync(read, Cancel));
        Assert.False(await plans.TryTakeAsync(read, Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task A_plan_that_was_changed_after_it_was_read_is_taken_as_it_is_now()
    {
        await using var storage = Start();
        var plans = storage.Get<IQuizPlans>();
        var read = new QuizPlan("p", 1, 10, Now, "5 wish");
        await plans.AddAsync(read, Cancel);
        await plans.RewriteAsync("p", "0 wish", Cancel);
        Assert.False(await plans.TryTakeAsync(read, Cancel));
        Assert.True(await plans.TryTakeAsync(Assert.Single(await plans.ReadAllAsync(Cancel)), Cancel));
    }

    DateTime Now => Clock.GetUtcNow().UtcDateTime;

    QuizOpening Opening(string id) => new(id, 1, 10, Now, "setup");

    QuizLine Line(string id, int number) => new(id, number, Now.AddSeconds(number), $"line {number}");

    static QuizScore Score(ulong person, int points, string name) => new(person, name, points, 1, 2);
}
