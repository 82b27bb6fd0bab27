using System.Text;
using System.Text.Json;
using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Keeping;
using StudyBot.Questions;
using StudyBot.Settings;
using StudyBot.Storage.Questions;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Keeping;

public sealed class KeepingTests : IDisposable
{
    static readonly Person Budi = new(new PersonId(102), "Budi") { Rights = Some.Student.Rights };

    readonly Classroom _class = new();

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task A_mark_is_confirmed_to_that_person_alone_and_can_be_changed()
    {
        var answer = await AskAsync("apa arti advokasi?");

        var helpful = await _class.AskAsync(Some.Press(answer.Button("Membantu")));
        Assert.Equal((Audience.Private, "Terima kasih, dicatat: jawaban ini membantu."), (helpful.Audience, helpful.Text));
        var changed = await _class.AskAsync(Some.Press(answer.Button("Tidak membantu")));
        Assert.Equal("Penilaianmu diganti menjadi: Tidak membantu.", changed.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_mark_that_is_quicker_than_the_news_of_the_answer_is_kept()
    {
        var log = _class.Get<QuestionLog>();
        var asked = new AskedNow("apa arti advokasi?");
        var prepared = _class.Get<AnswerDesk>().Answer(asked, new AnswerStyle(_class.Get<Preferences>().VoiceIn(Some.Channel)));
        var marking = Task.FromResult(MarkOutcome.QuestionIsGone);

        await log.KeepAsync(asked, Budi, Some.Channel, isPrivate: false, prepared, () =>
        {
            marking = log.MarkAsync(prepared.Id, Budi.Id, isHelpful: true, TestContext.Current.CancellationToken);
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent(new MessageRef(Some.Channel.Id, new MessageId(1)), Some.Time));
        });

        Assert.Equal(MarkOutcome.Kept, await marking);
    }

    [Fact(Timeout = 60000)]
    public async Task A_mark_on_a_question_that_was_erased_is_refused_kindly()
    {
        var answer = await AskAsync("apa arti advokasi?");
        await EraseAsync();

        Assert.Contains("sudah dihapus dari catatan", (await _class.AskAsync(Some.Press(answer.Button("Membantu")))).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task An_answer_that_found_nothing_has_no_marks() =>
        Assert.DoesNotContain((await AskAsync("siapa presiden Brasil?")).Buttons(), button => button.Label == "Membantu");

    [Fact(Timeout = 60000)]
    public async Task People_see_what_is_kept_about_them_and_can_take_it_along()
    {
        await AskAsync("apa arti advokasi?");
        await AskAsync("siapa presiden **Brasil**?");
        await _class.AskAsync(Ask("rahasia Budi tentang advokasi?") with { Person = Budi });

        var shown = await _class.AskAsync(Some.Command("data-saya lihat"));

        Assert.Equal(Audience.Private, shown.Audience);
        Assert.Contains("Pertanyaanmu: 2", shown.Text);
        Assert.Contains("“apa arti advokasi?” · terjawab · <#10> · terlihat di kanal", shown.Text);
        Assert.Contains(@"“siapa presiden \*\*Brasil\*\*?” · tidak terjawab", shown.Text);
        Assert.DoesNotContain("Budi", shown.Text);
        var file = JsonDocument.Parse(Encoding.UTF8.GetString(Assert.Single(shown.Reply.Files).Content.Span)).RootElement;
        Assert.Equal(2, file.GetProperty("questions").GetArrayLength());
        Assert.Equal("siapa presiden **Brasil**?", file.GetProperty("questions")[0].GetProperty("text").GetString());
    }

    [Fact(Timeout = 60000)]
    public async Task Erasing_asks_first_then_leaves_nothing()
    {
        await AskAsync("apa arti advokasi?");
        await _class.AskAsync(Some.Command("bahasa-saya", new Inputs { ["bahasa"] = "en" }));

        var asked = await _class.AskAsync(Some.Command("data-saya hapus"));
        Assert.Contains("Your questions: 1", asked.Text);
        Assert.Equal("Nothing was erased.", (await _class.AskAsync(Some.Press(asked.Button("Cancel")))).Text);
        Assert.Contains("Your questions: 1", (await _class.AskAsync(Some.Command("data-saya lihat"))).Text);

        await _class.AskAsync(Some.Press(asked.Button("Yes, erase everything")));
        var after = await _class.AskAsync(Some.Command("data-saya lihat"));
        Assert.Contains("Pertanyaanmu: 0", after.Text);
        Assert.Contains("mengikuti server", after.Text);
        Assert.DoesNotContain("apa arti advokasi?", await ProposedAsync(Some.Student, "advok"));
    }

    [Fact(Timeout = 60000)]
    public async Task Proposals_hold_ones_own_questions_and_public_answered_ones_of_this_server_only()
    {
        await AskAsync("apa arti advokasi bagi klien?");
        await _class.AskAsync(Ask("kapan advokasi dilakukan?") with { Person = Budi });
        await _class.AskAsync(Ask("advokasi rahasia Budi?", isPrivate: true) with { Person = Budi });
        await _class.AskAsync(Ask("siapa presiden advokasi Brasil?") with { Person = Budi });
        await _class.AskAsync(Ask("apa itu advokasi di server lain?") with { Person = Budi, Place = Some.Channel with { Server = new ServerId(2) } });

        Assert.Equal(["advok", "apa arti advokasi bagi klien?", "Advokasi", "kapan advokasi dilakukan?"], await ProposedAsync(Some.Student, "advok"));
        Assert.Contains("advokasi rahasia Budi?", await ProposedAsync(Budi, "advokasi"));
    }

    [Fact(Timeout = 60000)]
    public async Task A_person_may_have_private_answers_in_another_language_and_public_ones_stay_the_servers()
    {
        var chosen = await _class.AskAsync(Some.Command("bahasa-saya", new Inputs { ["bahasa"] = "en" }));
        Assert.Equal((Audience.Private, true), (chosen.Audience, chosen.Text.Contains("English", StringComparison.Ordinal)));

        Assert.Contains("The class's documents d", (await _class.AskAsync(Ask("siapa presiden Brasil?", isPrivate: true))).Text);
        Assert.Contains("Bahan kelas tidak memuat", (await AskAsync("siapa presiden Brasil?")).Text);
        Assert.Contains("Bahan kelas tidak memuat", (await _class.AskAsync(Ask("siapa presiden Brasil?", isPrivate: true) with { Person = Budi })).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task After_a_restart_a_reply_to_an_old_answer_keeps_its_topic()
    {
        await AskAsync("apa fungsi pekerjaan sosial menurut Siporin?");
        var answer = _class.Get<Conversations>();
        await _class.Get<QuestionLog>().SettleAsync();
        answer.Forget(_class.Chat.Last.Message.Message.Value, null);
        var reply = Some.Message("dan menurut Pincus?") with { RepliesToBot = true, RepliesTo = _class.Chat.Last.Message };
        Assert.Null(answer.Before(reply));

        await _class.Get<QuestionLog>().RecallAsync(TestContext.Current.CancellationToken);
        await _class.WriteAsync(reply);

        Assert.Contains("membagikan sumber material", _class.Chat.Last.Text);
    }

    async Task<Said> AskAsync(string question) => await _class.AskAsync(Ask(question));

    [Fact(Timeout = 60000)]
    public async Task What_was_asked_where_not_everybody_may_look_is_proposed_to_nobody_else()
    {
        await _class.AskAsync(Ask("apa arti advokasi bagi klien?") with { Person = Budi });
        Assert.Contains("apa arti advokasi bagi klien?", await ProposedAsync(Some.Student, "advok"));

        _class.Chat.EveryonesRightsOf = _ => Rights.None;

        Assert.DoesNotContain("apa arti advokasi bagi klien?", await ProposedAsync(Some.Student, "advok"));
        Assert.Contains("apa arti advokasi bagi klien?", await ProposedAsync(Budi, "advok"));
    }

    static CommandInvoked Ask(string question, bool isPrivate = false) =>
        Some.Command("tanya", isPrivate ? new Inputs { ["pertanyaan"] = question, ["pribadi"] = true } : new Inputs { ["pertanyaan"] = question });

    async Task EraseAsync() => await _class.AskAsync(Some.Press((await _class.AskAsync(Some.Command("data-saya hapus"))).Button("Ya, hapus semua")));

    async Task<IEnumerable<string>> ProposedAsync(Person person, string typed) =>
        (await _class.AskAsync(Some.Typing("tanya", "pertanyaan", typed) with { Person = person })).Proposals.Select(choice => choice.Value);
}
