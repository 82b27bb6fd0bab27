using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Tests.Support;
using StudyBot.Topics;

namespace StudyBot.Tests.Topics;

public sealed class TopicTests : IDisposable
{
    readonly Classroom _class = new();

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task A_topic_shows_each_authors_list_with_its_source()
    {
        var said = await _class.AskAsync(Some.Command("fungsi"));

        Assert.Equal(Audience.Public, said.Audience);
        Assert.Equal(2, said.Reply.Blocks.OfType<CardBlock>().Count());
        Assert.Contains("**Fungsi menurut Max Siporin (1975: 20)**", said.Text);
        Assert.Contains("Diringkas dari: Siporin, 1975: 20", said.Text);
        Assert.Contains("Sumber: Allen Pincus, 1973", said.Text);
        Assert.Equal(["Semua sumber", "Max Siporin", "Allen Pincus"], said.Menu().Options.Select(option => option.Label));
    }

    [Fact(Timeout = 60000)]
    public async Task The_menu_goes_to_one_author_and_back_on_the_same_message()
    {
        var menu = (await _class.AskAsync(Some.Command("fungsi"))).Menu();

        var one = await _class.AskAsync(Some.Choose(menu.Id, menu.Options[2].Value));
        Assert.Equal(Audience.SameMessage, one.Audience);
        Assert.Contains("membagikan sumber material", one.Text);
        Assert.DoesNotContain("ketertiban", one.Text);

        Assert.Contains("ketertiban", (await _class.AskAsync(Some.Choose(menu.Id, menu.Options[0].Value))).Text);
    }

    [Theory(Timeout = 60000)]
    [InlineData("siporin", "ketertiban")]
    [InlineData("Allen Pincus", "membagikan sumber material")]
    public async Task One_author_can_be_named_right_away(string author, string text)
    {
        var said = await _class.AskAsync(Some.Command("fungsi", new Inputs { ["menurut"] = author }));

        Assert.Contains(text, said.Text);
        Assert.Single(said.Reply.Blocks.OfType<CardBlock>());
    }

    [Fact(Timeout = 60000)]
    public async Task An_author_who_is_not_there_is_said_not_to_be_there_beside_those_who_are()
    {
        var said = await _class.AskAsync(Some.Command("fungsi", new Inputs { ["menurut"] = "Plato*" }));

        Assert.Contains("tidak memuat Fungsi pekerjaan sosial menurut Plato\\*", said.Text);
        Assert.Contains("- Max Siporin", said.Text);
        Assert.DoesNotContain("ketertiban", said.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Authors_are_proposed_while_typing()
    {
        Assert.Equal([Choice.Same("Max Siporin")], (await _class.AskAsync(Some.Typing("fungsi", "menurut", "SIP"))).Proposals);
    }

    [Fact(Timeout = 60000)]
    public async Task A_long_topic_is_turned_page_by_page_and_nothing_is_lost()
    {
        var paragraphs = Enumerable.Range(1, 30).Select(i => $"Alinea nomor {i} memuat {string.Join(' ', Enumerable.Repeat("kata", 30))}.");
        _class.Write("knowledge/dasar.md", "---\ntopics:\n  - command: fungsi\n    heading: Fungsi\n---\n# Judul\n\n## Fungsi\n\n### Menurut Ani (1999)\n\n"
            + string.Join("\n\n", paragraphs));
        _class.Refresh();

        var said = await _class.AskAsync(Some.Command("fungsi"));
        Assert.True(said.Buttons().First(button => button.Label == "Sebelumnya").IsDisabled);
        var seen = said.Text;
        while (said.Buttons().First(button => button.Label == "Berikutnya") is { IsDisabled: false, Id: { } next })
        {
            said = await _class.AskAsync(Some.Press(next));
            Assert.Equal(Audience.SameMessage, said.Audience);
            Assert.True(said.Text.Length < 3500);
            seen += said.Text;
        }

        Assert.All(Enumerable.Range(1, 30), i => Assert.Contains($"Alinea nomor {i} ", seen));
    }

    [Fact(Timeout = 60000)]
    public async Task A_button_of_a_topic_that_is_gone_says_so()
    {
        var menu = (await _class.AskAsync(Some.Command("fungsi"))).Menu();
        _class.Write("knowledge/dasar.md", "# Lain\n\nTanpa topik.");
        _class.Refresh();

        Assert.Contains("sudah tidak ada", (await _class.AskAsync(Some.Choose(menu.Id, "0"))).Text);
        Assert.False(await _class.Chat.AskAsync(Some.Command("fungsi"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Names_are_folded_and_clashes_are_kept_apart()
    {
        _class.Write("knowledge/lain.md", """
            ---
            topics:
              - command: "Nilai & Prinsip"
                heading: Nilai
              - command: FUNGSI
                heading: Nilai
              - command: tanya
                heading: Nilai
            ---
            # Etika

            ## Nilai

            Nilai itu penting.
            """);
        _class.Refresh();

        var book = TopicBook.Of(_class.Library.Shelf, FixedCommands.Names);

        Assert.Equal(["fungsi", "nilai-prinsip"], book.Topics.Select(topic => topic.Command));
        Assert.Equal(["FUNGSI", "tanya"], book.Clashes);
    }

    [Fact(Timeout = 60000)]
    public async Task A_question_below_a_topic_keeps_it()
    {
        var said = await _class.AskAsync(Some.Command("fungsi"));

        var further = await _class.AskAsync(Some.Submit(said.Button("Tanya lanjutan"), new Inputs { ["pertanyaan"] = "menurut Siporin?" }));

        Assert.Contains("Letak: Fungsi pekerjaan sosial › Fungsi menurut Max Siporin", further.Text);
    }
}
