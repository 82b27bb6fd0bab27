using StudyBot.Storage.Questions;
using StudyBot.Storage.Servers;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class Questions : StorageTest
{
    const ulong Sari = 100, Budi = 101;

    KeptQuestion Asked(string id, ulong person = Sari, ulong? server = 7, int daysAgo = 0) =>
        new(id, Clock.GetUtcNow().UtcDateTime.AddDays(-daysAgo), person, server, 70, $"apa itu {id}?")
        {
            Topic = $"apa itu {id}?",
            IsAnswered = true,
            Confidence = .75,
            Document = "dasar.md",
            Place = "Advokasi",
            AnswerId = ulong.MaxValue / 3,
        };

    [Fact(Timeout = 60000)]
    public async Task What_was_asked_is_there_after_a_restart_newest_first()
    {
        var (older, newer) = (Asked("advokasi", daysAgo: 1), Asked("mediasi", server: null) with { IsPrivate = true, IsInTalk = true });
        await using (var before = Start())
            await Task.WhenAll(before.Get<IQuestions>().KeepAsync(older, Cancel), before.Get<IQuestions>().KeepAsync(newer, Cancel));

        await using var after = Start();
        Assert.Equal([newer, older], await after.Get<IQuestions>().LatestAsync(10, Cancel));
        Assert.Equal([newer], await after.Get<IQuestions>().LatestAsync(1, Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task Each_person_has_one_mark_on_an_answer_and_the_last_counts()
    {
        await using var storage = Start();
        var store = storage.Get<IQuestions>();
        await store.KeepAsync(Asked("advokasi"), Cancel);

        Assert.Equal(MarkOutcome.Kept, await store.MarkAsync("advokasi", Budi, true, Cancel));
        Assert.Equal(MarkOutcome.Kept, await store.MarkAsync("advokasi", Budi, true, Cancel));
        Assert.Equal(MarkOutcome.Changed, await store.MarkAsync("advokasi", Budi, false, Cancel));
        Assert.Equal(MarkOutcome.QuestionIsGone, await store.MarkAsync("tidak-ada", Budi, true, Cancel));
        Assert.Equal([new KeptMark("advokasi", "apa itu advokasi?", false)], await store.MarksOfPersonAsync(Budi, Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task Erasing_a_person_takes_what_they_asked_with_all_marks_on_it_and_nothing_of_others()
    {
        await using var storage = Start();
        var store = storage.Get<IQuestions>();
        await store.KeepAsync(Asked("advokasi"), Cancel);
        await store.KeepAsync(Asked("mediasi", Budi), Cancel);
        await store.MarkAsync("advokasi", Budi, true, Cancel);
        await store.MarkAsync("mediasi", Sari, true, Cancel);

        Assert.Equal(1, await store.EraseOfPersonAsync(Sari, Cancel));
        Assert.Empty(await store.OfPersonAsync(Sari, Cancel));
        Assert.Empty(await store.MarksOfPersonAsync(Budi, Cancel));
        Assert.Single(await store.MarksOfPersonAsync(Sari, Cancel));

        Assert.Equal(1, await store.EraseMarksOfPersonAsync(Sari, Cancel));
        Assert.Equal(["mediasi"], (await store.LatestAsync(10, Cancel)).Select(question => question.Id));
    }

    [Fact(Timeout = 60000)]
    public async Task Questions_go_when_their_server_has_kept_them_long_enough()
    {
        await using var storage = Start();
        var store = storage.Get<IQuestions>();
        await storage.Get<IServerSettings>().SaveAsync(new ServerSettings(7) { RetentionDays = 30 }, Cancel);
        await storage.Get<IServerSettings>().SaveAsync(new ServerSettings(9) { RetentionDays = 365 }, Cancel);
        foreach (var question in new[]
        {
            Asked("singkat-lama", daysAgo: 31), Asked("singkat-baru", daysAgo: 29),
            Asked("panjang", server: 9, daysAgo: 300),
            Asked("biasa-lama", server: 8, daysAgo: 181), Asked("biasa-baru", server: 8, daysAgo: 179),
            Asked("langsung-lama", server: null, daysAgo: 181), Asked("langsung-baru", server: null, daysAgo: 179),
        })
            await store.KeepAsync(question, Cancel);

        Assert.Equal(3, await store.ErasePastAsync(Clock.GetUtcNow().UtcDateTime, Cancel));
        Assert.Equal(["biasa-baru", "langsung-baru", "panjang", "singkat-baru"], (await store.LatestAsync(10, Cancel)).Select(question => question.Id).Order());
    }
}
