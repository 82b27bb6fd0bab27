using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class ListItemsTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("fungsi ketiga menurut Hatta", 3, "Menyalurkan kredit murah kepada anggota")]
    [InlineData("fungsi koperasi yg ke-2 menurut Hatta apaan", 2, "Mendidik anggota bermusyawarah dan mengelola keuangan")]
    [InlineData("fungsi koperasi menurut Ropke nomor 3 apa?", 3, "Menampung hasil panen petani")]
    [InlineData("second function of koperasi menurut Ropke", 2, "Menghimpun modal dari simpanan")]
    public void One_item_is_given_by_its_number(string question, int number, string item)
    {
        var answer = _class.Ask(question);

        var list = Assert.IsType<ListShape>(answer.Shape);
        Assert.Equal(number, list.Ordinal);
        Assert.Equal(item, Assert.Single(list.Items).In(answer));
    }

    [Fact]
    public void An_item_beyond_the_end_is_said_to_be_missing()
    {
        var list = Assert.IsType<ListShape>(_class.Ask("fungsi kelima menurut Hatta").Shape);

        Assert.Empty(list.Items);
        Assert.Equal((5, 4), (list.Ordinal, list.Count));
    }

    [Theory]
    [InlineData("sebutkan 2 fungsi koperasi menurut Hatta", 2)]
    [InlineData("sebutin tiga fungsi koperasi menurut hatta dong", 3)]
    [InlineData("apa saja fungsi koperasi menurut Hatta?", 4)]
    [InlineData("sebutkan 4 fungsi koperasi menurut Hatta", 4)]
    public void So_many_items_are_given_as_asked_for_else_all(string question, int items)
    {
        var answer = _class.Ask(question);

        var list = Assert.IsType<ListShape>(answer.Shape);
        Assert.Equal(items, list.Items.Count);
        Assert.Equal(4, list.Count);
        Assert.Equal("Memperkuat daya beli anggota koperasi (purchasing power)", list.Items[0].In(answer));
    }

    [Fact]
    public void How_many_there_are_is_counted() =>
        Assert.True(Assert.IsType<ListShape>(_class.Ask("ada berapa fungsi koperasi menurut Ropke?").Shape) is { AsksCount: true, Count: 3 });

    [Fact]
    public void A_list_longer_than_a_passage_is_put_together_again()
    {
        var items = string.Join('\n', Enumerable.Range(1, 12).Select(n => $"{n}. Hak nomor {n} anggota koperasi {string.Concat(Enumerable.Repeat("yang dijamin anggaran dasar ", 6))}."));
        using var lesson = new Class(("hak.md", $"# Hak\n\n## Hak anggota koperasi\n\nHak anggota koperasi ialah:\n\n{items}\n"));

        var answer = lesson.Ask("sebutkan hak anggota koperasi");

        Assert.Equal(12, Assert.IsType<ListShape>(answer.Shape).Items.Count);
        Assert.True(answer.Passages.Count > 1);
    }

    [Theory]
    [InlineData("siapa mendirikan koperasi pertama di Indonesia?")]
    [InlineData("kedua belah pihak koperasi")]
    [InlineData("siapa ketua pertama koperasi menurut Hatta?")]
    [InlineData("tiga fungsi: memperkuat daya beli, menghimpun modal")]
    [InlineData("sejarah koperasi tahun 1896")]
    [InlineData("apa itu koperasi?")]
    public void Other_numbers_ask_for_no_item(string question) => Assert.IsNotType<ListShape>(_class.Ask(question).Shape);
}
