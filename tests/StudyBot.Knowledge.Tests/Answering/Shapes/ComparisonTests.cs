using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class ComparisonTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("fungsi koperasi menurut Hatta vs Ropke dan Dulfer")]
    [InlineData("apa bedanya fungsi koperasi menurut Hatta sama Ropke dan Dulfer?")]
    [InlineData("bandingkan fungsi koperasi menurut Hatta dan Ropke")]
    [InlineData("beda fungsi Hatta sama fungsi Ropke apa")]
    [InlineData("fungsi koperasi menurut Hatta vs Ropke bagusan mana")]
    [InlineData("fungsi koperasi menurut Hatta dibanding Ropke lebih penting yang mana?")]
    public void Each_sides_passage_follows_in_the_order_asked(string question)
    {
        var answer = _class.Ask(question);

        var comparison = Assert.IsType<ComparisonShape>(answer.Shape);
        Assert.Equal([0, 1], comparison.Sides.Select(s => s.Passage));
        Assert.StartsWith("Ada empat fungsi", answer.Passages[0].Passage.Text, StringComparison.Ordinal);
        Assert.StartsWith("Ropke dan Dulfer menyebut", answer.Passages[1].Passage.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("definisi ICA dibanding Chaniago", "ICA", "Chaniago")]
    [InlineData("pengertian Hatta vs pengertian ICA", "Hatta", "ICA")]
    public void Definitions_stand_side_by_side_though_no_text_says_whose_definition_in_these_words(string question, string one, string other)
    {
        var answer = _class.Ask(question);

        Assert.Equal([0, 1], Assert.IsType<ComparisonShape>(answer.Shape).Sides.Select(s => s.Passage));
        Assert.Contains(one, answer.Passages[0].Passage.Headings[^1], StringComparison.Ordinal);
        Assert.Contains(other, answer.Passages[1].Passage.Headings[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_both_word_alike_stands_side_by_side_and_the_rest_is_their_own()
    {
        var answer = _class.Ask("fungsi koperasi menurut Hatta vs Ropke");

        var comparison = Assert.IsType<ComparisonShape>(answer.Shape);
        var shared = Assert.Single(comparison.Shared);
        Assert.Equal("Memperkuat daya beli anggota koperasi (purchasing power)", shared.One.In(answer));
        Assert.Equal("Memperkuat daya beli para anggota", shared.Other.In(answer));
        Assert.Contains("Membangun demokrasi ekonomi", comparison.Sides[0].Own.Select(q => q.In(answer)));
        Assert.Contains("Menghimpun modal dari simpanan", comparison.Sides[1].Own.Select(q => q.In(answer)));
    }

    [Fact]
    public void A_class_note_that_explains_both_comes_first_and_tells_of_each()
    {
        var answer = _class.Ask("beda koperasi primer dan sekunder");

        var comparison = Assert.IsType<ComparisonShape>(answer.Shape);
        Assert.Equal(0, comparison.Joint);
        Assert.Equal("Catatan kelas", answer.Passages[0].Passage.Title);
        Assert.Equal("Koperasi primer adalah koperasi yang anggotanya orang-seorang", Assert.Single(comparison.Sides[0].InJoint).In(answer));
        Assert.Equal("Koperasi sekunder adalah koperasi yang anggotanya badan hukum koperasi", Assert.Single(comparison.Sides[1].InJoint).In(answer));
    }

    [Fact]
    public void A_side_the_material_does_not_have_is_missing_and_the_other_is_shown()
    {
        var answer = _class.Ask("beda fungsi koperasi menurut Hatta dan Plato");

        var comparison = Assert.IsType<ComparisonShape>(answer.Shape);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal([0, null], comparison.Sides.Select(s => s.Passage));
        Assert.Contains("Plato", answer.Unmatched);
    }

    [Fact]
    public void One_passage_that_holds_all_the_sides_is_shown_once_and_a_side_it_lacks_is_missing()
    {
        using var market = new Class(("harga.md", "# Pasar\n\n## Harga sampah\n\nKertas dihargai seribu rupiah. Kaleng aluminium dihargai sembilan ribu rupiah.\n"));

        var answer = market.Ask("harga kertas vs kaleng vs emas");

        var comparison = Assert.IsType<ComparisonShape>(answer.Shape);
        Assert.Single(answer.Passages);
        Assert.Equal([false, false, true], comparison.Sides.Select(s => s.IsMissing));
        Assert.Equal("Kertas dihargai seribu rupiah", Assert.Single(comparison.Sides[0].InJoint).In(answer));
    }

    [Fact]
    public void Sides_that_share_nothing_are_each_looked_for_as_they_stand()
    {
        var comparison = Assert.IsType<ComparisonShape>(_class.Ask("rapat anggota vs fungsi koperasi menurut Ropke").Shape);

        Assert.Equal([0, 1], comparison.Sides.Select(s => s.Passage));
        Assert.Equal("rapat anggota", comparison.Sides[0].Name);
    }

    [Theory]
    [InlineData("beda Plato dan Aristoteles")]
    [InlineData("nasi goreng vs mie goreng")]
    [InlineData("bedain belajar bermakna sama belajar hafalan")]
    public void Sides_of_which_the_material_has_none_are_not_answered(string question) =>
        Assert.Equal(Outcome.NotFound, _class.Ask(question).Outcome);

    [Fact]
    public void Two_authors_of_one_passage_are_no_comparison() =>
        Assert.IsNotType<ComparisonShape>(_class.Ask("apa beda Ropke dan Dulfer").Shape);

    const string Zoo = """
        # Kebun binatang

        ## Tiket masuk

        Tiket ditetapkan sebagai berikut:

        1. pejalan kaki sebesar Rp5.000,00;
        2. sepeda motor sebesar Rp7.000,00;
        3. mobil penumpang sebesar Rp9.000,00.

        ## Kandang

        Luas kandang untuk mobil pengangkut ialah 40 meter.

        ## Buaya dan komodo

        Buaya hidup di air. Komodo hidup di darat.

        ## Buaya

        Buaya bertelur di pasir.

        ## Tokoh

        Berbeda dengan Rahmat yang menulis buku, Siti Aminah melatih gajah. Siti Aminah lahir di Bogor.

        ## Tujuan kebun binatang

        ## Kunci

        Pintu dibuka dengan kata kunci atau kartu.

        ## Kartu

        Kartu penjaga dipakai setiap hari di semua pintu.

        ## Tujuan kebun

        Tujuan kebun binatang ialah pelestarian. Aturan umum berlaku bagi semua, aturan khusus bagi anak.
        """;

    [Theory]
    [InlineData("beda tiket sepeda motor dan mobil", "tiket sepeda motor|tiket mobil", "sepeda motor sebesar Rp7.000,00|mobil penumpang sebesar Rp9.000,00")]
    [InlineData("apa beda buaya dan komodo?", "buaya|komodo", "Buaya hidup di air|Komodo hidup di darat")]
    [InlineData("apa beda Siti Aminah dan Rahmat?", "Siti Aminah|Rahmat", null)]
    [InlineData("beda Rahmat sama Siti Aminah", "Rahmat|Siti Aminah", null)]
    public void One_passage_about_all_the_sides_serves_each_and_no_words_are_glued_on(string question, string sides, string? stated)
    {
        using var zoo = new Class(("kebun.md", Zoo));

        var answer = zoo.Ask(question);

        var comparison = Assert.IsType<ComparisonShape>(answer.Shape);
        Assert.Equal(sides.Split('|'), comparison.Sides.Select(s => s.Name));
        Assert.Equal(0, comparison.Joint);
        Assert.All(comparison.Sides, side => Assert.Null(side.Passage));
        if (stated is not null)
            Assert.Equal(stated.Split('|'), comparison.Sides.Select(s => s.InJoint[0].In(answer)));
    }

    [Fact]
    public void A_term_that_begins_like_a_saying_is_kept_together()
    {
        using var zoo = new Class(("kebun.md", Zoo));

        Assert.Equal(["kata kunci", "kartu"], Assert.IsType<ComparisonShape>(zoo.Ask("beda kata kunci sama kartu").Shape).Sides.Select(s => s.Name));
    }

    [Fact]
    public void Terms_that_stand_nowhere_as_such_are_not_compared()
    {
        using var zoo = new Class(("kebun.md", Zoo));

        Assert.Equal(Outcome.NotFound, zoo.Ask("apa beda tujuan umum dan tujuan khusus?").Outcome);
    }
}
