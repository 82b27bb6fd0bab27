using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Words as students type them.</summary>
public sealed class SlangTests : IDisposable
{
    readonly Class _class = new(("kompos.md", """
        # Kompos

        ## Pengertian kompos

        Kompos adalah pupuk dari sampah basah yang membusuk dengan bantuan jasad renik.

        ## Cara membuat kompos

        Untuk mengomposkan sampah, warga memilah dan mencacah daun lalu menabung lapisan demi lapisan di dalam gentong.

        ## Kapan dipanen

        Kompos dipanen setelah enam minggu, bila sudah gembur. Menurut Suparno, kompos yang muda merusak akar.
        """));

    [Theory]
    [InlineData("kompos tuh apaan sih", "Kompos adalah pupuk")]
    [InlineData("jelasin kompos dong kak", "Kompos adalah pupuk")]
    [InlineData("gmn cara bikin kompos", "gentong")]
    [InlineData("kpn kompos dipanen bang?", "enam minggu")]
    [InlineData("knp kompos yg muda ngerusak akar mnrt suparno", "merusak akar")]
    [InlineData("milah sampah buat kompos gmn yak", "gentong")]
    [InlineData("nabung lapisan kompos di mana", "gentong")]
    [InlineData("komps dipanen kapan", "enam minggu")]
    [InlineData("kompos mnurut suparnoo", "merusak akar")]
    public void Are_understood(string question, string expected)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(expected, answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repair_is_shown_as_the_material_writes_it() =>
        Assert.Contains(new Repair("suparnoo", "Suparno"), _class.Ask("kompos mnurut suparnoo").Repairs);

    [Theory]
    [InlineData("dwun basah buat kompos", "dwun", "daun")]
    [InlineData("akir tanaman rusak kompos muda", "akir", "akar")]
    public void Four_letters_are_mended_where_the_neighbours_agree(string question, string typed, string meant) =>
        Assert.Contains(new Repair(typed, meant), _class.Ask(question).Repairs);

    [Theory]
    [InlineData("deun itu apa")]
    [InlineData("kompos menurut Suparman")]
    [InlineData("kompas itu apa")]
    public void What_may_be_another_word_is_left_alone(string question) =>
        Assert.DoesNotContain(_class.Ask(question).Repairs, r => r.ReadAs is "daun" or "Suparno");

    [Fact]
    public void No_word_is_taken_for_a_slip_of_a_function_word()
    {
        using var history = new Class(("kota.md", "# Kota\n\nWarga kota menanam pohon. Mereka merawatnya pada musim hujan."));
        Assert.Empty(history.Ask("kapan warga kota merdeka").Repairs);
    }

    [Fact]
    public void Chat_spelling_lists_each_word_once_and_leads_to_no_chat_word()
    {
        var pairs = WordList.Lines("chat-spelling").Select(l => l.Split('=', StringSplitOptions.TrimEntries)).ToList();
        var chat = pairs.SelectMany(p => p[0].Split(',', StringSplitOptions.TrimEntries)).ToList();
        Assert.InRange(chat.Count, 300, 2000);
        Assert.Equal(chat.Distinct(), chat);
        Assert.Empty(pairs.Select(p => p[1]).Intersect(chat));
    }

    public void Dispose() => _class.Dispose();
}
