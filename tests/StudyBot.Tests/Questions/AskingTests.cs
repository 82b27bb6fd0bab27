using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Questions;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Questions;

public sealed class AskingTests : IDisposable
{
    readonly Classroom _class = new();

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task The_card_shows_the_passage_its_place_author_year_page_and_document()
    {
        var said = await _class.AskAsync(Ask("apa fungsi pekerjaan sosial menurut Siporin?"));

        Assert.Equal(Audience.Public, said.Audience);
        Assert.Contains(@"1\. memajukan ketertiban sosial", said.Text);
        Assert.Contains("Letak: Fungsi pekerjaan sosial › Fungsi menurut Max Siporin (1975: 20)", said.Text);
        Assert.Contains("Diringkas dari: Siporin, 1975, hlm. 20", said.Text);
        Assert.Contains("Dokumen: Dasar pekerjaan sosial", said.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_deciding_sentence_is_emphasised_and_the_rest_is_not()
    {
        var said = await _class.AskAsync(Ask("apa arti advokasi?"));

        Assert.Contains("**Advokasi berarti mewakili klien di hadapan lembaga.** Pekerja sosial melakukannya", said.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_private_question_is_answered_to_the_asker_alone_and_so_is_what_follows()
    {
        var said = await _class.AskAsync(Some.Command("tanya", new Inputs { ["pertanyaan"] = "apa arti advokasi?", ["pribadi"] = true }));
        Assert.Equal(Audience.Private, said.Audience);

        var further = said.Button("Tanya lanjutan");
        Assert.NotNull((await _class.AskAsync(Some.Press(further))).Form);
        var followed = await _class.AskAsync(Some.Submit(further, new Inputs { ["pertanyaan"] = "siapa yang diwakili?" }));

        Assert.Equal(Audience.Private, followed.Audience);
    }

    [Theory(Timeout = 60000)]
    [InlineData("siapa presiden Brasil?", "Kata yang tidak ditemukan: presiden, Brasil")]
    [InlineData("fungsi pekerjaan sosial menurut Plato", "Plato tidak disebut dalam materi.")]
    public async Task What_the_documents_do_not_say_is_said_plainly_and_why(string question, string why)
    {
        var said = await _class.AskAsync(Ask(question));

        Assert.Contains("**Bahan kelas tidak memuat jawabannya.**", said.Text);
        Assert.Contains(why, said.Text);
        Assert.DoesNotContain("Letak:", said.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Why_is_told_to_teachers_alone()
    {
        var why = (await _class.AskAsync(Ask("apa fungsi pekerjaan sosial menurut Siporin?"))).Button("Mengapa jawaban ini?");

        var told = await _class.AskAsync(Some.Press(why) with { Person = Some.Teacher });
        Assert.Equal(Audience.Private, told.Audience);
        Assert.Contains("Bagian ini memuat: fungsi", told.Text);

        Assert.Contains("hanya untuk pengajar", (await _class.AskAsync(Some.Press(why))).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Nearest_passages_are_named_as_such()
    {
        var said = await _class.AskAsync(Ask("fungsi pekerjaan sosial menurut Plato"));

        Assert.Contains("Bagian yang paling dekat (bukan jawaban):", said.Text);
        Assert.Contains(said.Buttons(), button => button.Label == "Seluruh bagian");
    }

    [Theory(Timeout = 60000)]
    [InlineData("")]
    [InlineData("@everyone <@&12> <@34>")]
    [InlineData("😀😀")]
    [InlineData("(a")]
    [InlineData("nilai:~^\"\\*")]
    public async Task Any_text_gets_an_answer_and_pings_nobody(string question)
    {
        var said = await _class.AskAsync(Ask(question));

        Assert.Contains("tidak memuat jawabannya", said.Text);
        Assert.DoesNotContain("\n@everyone", said.Text);
        Assert.Empty(said.Reply.Notify);
    }

    [Fact(Timeout = 60000)]
    public async Task A_follow_up_by_the_form_keeps_the_topic()
    {
        var first = await _class.AskAsync(Ask("apa fungsi pekerjaan sosial menurut Pincus?"));

        var second = await _class.AskAsync(Some.Submit(first.Button("Tanya lanjutan"), new Inputs { ["pertanyaan"] = "dan menurut Siporin?" }));

        Assert.Contains("Letak: Fungsi pekerjaan sosial › Fungsi menurut Max Siporin", second.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Buttons_find_everything_in_their_ids_so_that_they_work_after_a_restart()
    {
        var said = await _class.AskAsync(Ask("apa fungsi pekerjaan sosial menurut Siporin?"));
        using var restarted = new Classroom();

        var section = await restarted.AskAsync(Some.Press(said.Button("Seluruh bagian")));
        Assert.Equal(Audience.Private, section.Audience);
        Assert.Contains(@"2\. menjamin standar subsistensi.", section.Text);

        var more = await restarted.AskAsync(Some.Press(said.Button("Bagian lain")));
        Assert.Contains("Pincus", more.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_section_that_is_gone_is_said_to_be_gone()
    {
        var said = await _class.AskAsync(Ask("apa arti advokasi?"));
        _class.Write("knowledge/dasar.md", "# Lain\n\n## Hal lain\n\nTidak ada lagi di sini.");
        _class.Refresh();

        Assert.Contains("sudah tidak ada", (await _class.AskAsync(Some.Press(said.Button("Seluruh bagian")))).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Only_the_chosen_document_is_looked_into()
    {
        _class.Write("knowledge/lain.md", "# Etika\n\n## Kerahasiaan\n\nRahasia klien dijaga oleh pekerja sosial.");
        _class.Refresh();

        var here = await _class.AskAsync(Some.Command("tanya", new Inputs { ["pertanyaan"] = "siapa menjaga rahasia klien?", ["dokumen"] = "lain.md" }));
        Assert.Contains("Dokumen: Etika", here.Text);

        var elsewhere = await _class.AskAsync(Some.Command("tanya", new Inputs { ["pertanyaan"] = "apa arti advokasi?", ["dokumen"] = "lain.md" }));
        Assert.Contains("tidak memuat jawabannya", elsewhere.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_chosen_document_answers_also_where_another_would_answer_better()
    {
        _class.Write("knowledge/lain.md", "# Etika\n\n## Wakil klien\n\nAdvokasi di sini berarti berbicara atas nama klien.");
        _class.Refresh();

        var anywhere = await _class.AskAsync(Ask("apa arti advokasi?"));
        Assert.Contains("Dokumen: Dasar pekerjaan sosial", anywhere.Text);
        var chosen = await _class.AskAsync(Some.Command("tanya", new Inputs { ["pertanyaan"] = "apa arti advokasi?", ["dokumen"] = "lain.md" }));
        Assert.Contains("Dokumen: Etika", chosen.Text);
        Assert.DoesNotContain("mewakili klien di hadapan", chosen.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Headings_and_documents_are_proposed_while_typing()
    {
        var headings = await _class.AskAsync(Some.Typing("tanya", "pertanyaan", "siporin"));
        Assert.Equal(["siporin", "Fungsi menurut Max Siporin (1975: 20)"], headings.Proposals.Select(p => p.Value));

        var documents = await _class.AskAsync(Some.Typing("tanya", "dokumen", "dasar"));
        Assert.Equal([new Choice("Dasar pekerjaan sosial", "dasar.md")], documents.Proposals);
    }

    [Fact(Timeout = 60000)]
    public async Task Whoever_asks_too_fast_is_asked_kindly_to_wait()
    {
        for (var i = 0; i < Pace.Most; i++)
            Assert.Contains("Letak:", (await _class.AskAsync(Ask("apa arti advokasi?"))).Text);

        Assert.Contains("Pelan-pelan", (await _class.AskAsync(Ask("apa arti advokasi?"))).Text);
        Assert.Contains("Letak:", (await _class.AskAsync(Ask("apa arti advokasi?") with { Person = Some.Teacher })).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_is_answered_from_its_menu()
    {
        var said = await _class.AskAsync(new MessageCommandInvoked("Cari jawaban", Some.Message("apa yang dimaksud advokasi?"))
        {
            Person = Some.Student,
            Place = Some.Channel,
        });

        Assert.Equal(Audience.Public, said.Audience);
        Assert.Contains("> apa yang dimaksud advokasi?", said.Text);
        Assert.Contains("mewakili klien", said.Text);
    }

    static CommandInvoked Ask(string question) => Some.Command("tanya", new Inputs { ["pertanyaan"] = question });
}
