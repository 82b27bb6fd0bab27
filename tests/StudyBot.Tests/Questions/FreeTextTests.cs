using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Questions;
using StudyBot.Settings;
using StudyBot.Storage.Servers;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Questions;

public sealed class FreeTextTests : IDisposable
{
    static readonly ChatMessage Question = Some.Message("apa arti advokasi?");

    readonly Classroom _class = new();

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task A_mention_is_answered_in_reply()
    {
        await _class.WriteAsync(Question with { MentionsBot = true });

        Assert.Equal(Destination.AnswerTo(Question), _class.Chat.Last.To);
        Assert.Contains("mewakili klien", _class.Chat.Last.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_direct_message_is_answered()
    {
        await _class.WriteAsync(Question with { Place = Some.Direct });

        Assert.Contains("mewakili klien", _class.Chat.Last.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_to_nobody_is_left_alone()
    {
        await _class.WriteAsync(Question);

        Assert.Empty(_class.Chat.Log);
    }

    [Fact(Timeout = 60000)]
    public async Task Bots_and_webhooks_are_never_answered()
    {
        await _class.WriteAsync(Question with { MentionsBot = true, Author = Some.Student with { IsAutomated = true } });
        await _class.WriteAsync(Question with { Place = Some.Direct, Author = Some.Bot });

        Assert.Empty(_class.Chat.Log);
    }

    [Fact(Timeout = 60000)]
    public async Task A_mention_without_text_gets_help_with_examples_from_the_documents()
    {
        await _class.WriteAsync(Some.Message("") with { MentionsBot = true });

        Assert.Contains("`/tanya`", _class.Chat.Last.Text);
        Assert.Contains("- Fungsi pekerjaan sosial", _class.Chat.Last.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_reply_to_an_answer_keeps_its_topic()
    {
        await _class.WriteAsync(Some.Message("apa fungsi pekerjaan sosial menurut Pincus?") with { MentionsBot = true });
        var answer = _class.Chat.Last.Message;

        await _class.WriteAsync(Some.Message("dan menurut Siporin?", 501) with { RepliesTo = answer, RepliesToBot = true, MentionsBot = true });

        Assert.Contains("Letak: Fungsi pekerjaan sosial › Fungsi menurut Max Siporin", _class.Chat.Last.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Question_channels_are_answered_where_somebody_asks_and_nowhere_else()
    {
        await _class.Get<Preferences>().SaveAsync(
            new ServerSettings(Some.Server.Value) { QuestionChannels = new HashSet<ulong> { Some.Channel.Id.Value } }, TestContext.Current.CancellationToken);

        await _class.WriteAsync(Some.Message("sampai besok ya"));
        Assert.Empty(_class.Chat.Log);
        await _class.WriteAsync(Question);
        Assert.Contains("mewakili klien", Assert.Single(_class.Chat.Log).Text);
        await _class.WriteAsync(Question with { Place = Some.Channel with { Id = new ChannelId(12) } });
        Assert.Single(_class.Chat.Log);
    }

    /// <summary>F50.</summary>
    [Theory]
    [InlineData("Arti advokasi?", "mohon jawabannya", "Arti advokasi?")]
    [InlineData("Advokasi", "apa artinya?", "Advokasi\napa artinya?")]
    [InlineData("Apa arti advokasi?", "Menurut Siporin. Ada contohnya?", "Apa arti advokasi?\nMenurut Siporin. Ada contohnya?")]
    [InlineData("Advokasi", "mohon penjelasan", "Advokasi\nmohon penjelasan")]
    [InlineData("Apa arti advokasi?", "", "Apa arti advokasi?")]
    public void A_post_is_its_title_and_text_but_for_a_text_that_only_asks_kindly(string title, string text, string question) =>
        Assert.Equal(question, PlainQuestion.OfPost(title, text));

    [Fact(Timeout = 60000)]
    public async Task Where_the_bot_may_not_write_the_asker_gets_the_answer_directly()
    {
        _class.Chat.Refuse = said => said.To is Destination.Channel ? new SendOutcome.Refused(RefusalReason.MissingRights, "50013") : null;

        await _class.WriteAsync(Question with { MentionsBot = true });

        Assert.Equal(new Destination.Direct(Some.Student.Id), _class.Chat.Last.To);
        Assert.Contains("tidak boleh menulis", _class.Chat.Last.Text);
        Assert.Contains("mewakili klien", _class.Chat.Last.Text);
    }

    /// <summary>F49.</summary>
    [Fact(Timeout = 60000)]
    public async Task The_language_is_the_servers_setting_and_the_passage_keeps_its_own()
    {
        await _class.Get<Preferences>().SaveAsync(
            new ServerSettings(Some.Server.Value) { Language = "en" }, TestContext.Current.CancellationToken);

        await _class.WriteAsync(Question with { MentionsBot = true });

        Assert.Contains("Document: Dasar pekerjaan sosial", _class.Chat.Last.Text);
        Assert.Contains("Advokasi berarti mewakili klien", _class.Chat.Last.Text);
    }
}
