using CsCheck;
using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Reading;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Passages;

public sealed class PassageBuilderTests
{
    static (Document Document, IReadOnlyList<Passage> Passages) Cut(string text, string name = "a.txt")
    {
        var document = DocumentFile.Read(System.Text.Encoding.UTF8.GetBytes(text), name).Document!;
        return (document, PassageBuilder.Of(name, document));
    }

    [Fact]
    public void A_definition_is_a_passage_with_its_author()
    {
        var definition = Cut(Texts.Paste).Passages[1];
        Assert.Equal(["Pengertian Koperasi", "Arifinal Chaniago dan Sri Edi Swasono (1984 :12)"], definition.Headings);
        Assert.Equal("Arifinal Chaniago dan Sri Edi Swasono (1984 :12)", definition.Source);
    }

    [Fact]
    public void A_list_is_one_passage_with_lead_in_and_source()
    {
        var list = Cut(Texts.Paste).Passages.Single(p => p.Headings is ["Jenis Koperasi"]);
        Assert.Equal(PassageKind.List, list.Kind);
        Assert.Equal(3, list.Items);
        Assert.StartsWith("Koperasi dibedakan", list.Text, StringComparison.Ordinal);
        Assert.Contains("c. Koperasi produksi", list.Text, StringComparison.Ordinal);
        Assert.Equal("Chaniago dan Swasono (1984 :20)", list.Source);
    }

    [Fact]
    public void A_passage_that_points_back_keeps_the_author_named_before()
    {
        var benefits = Cut(Texts.Paste).Passages.Single(p => p.Text.StartsWith("Mereka lebih lanjut", StringComparison.Ordinal));
        Assert.Equal("Lemaire (1986 :7)", benefits.Source);
    }

    [Fact]
    public void A_passage_in_plain_text_is_the_text_as_written()
    {
        var (document, passages) = Cut(Texts.Paste);
        var definition = passages[0];
        Assert.Equal(definition.Text, definition.Spans.Single().In(document.Text));
    }

    [Fact]
    public void A_long_list_is_parted_and_every_part_keeps_the_announcement()
    {
        var items = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"{i}. {string.Join(' ', Enumerable.Repeat($"butir{i}", 30))}."));
        var passages = Cut($"Aturan\n\nSebelumnya dijelaskan latar belakangnya. Aturannya sebagai berikut:\n{items}\n").Passages;
        var lists = passages.Where(p => p.Kind == PassageKind.List).ToList();
        Assert.True(lists.Count > 1);
        Assert.All(lists, l => Assert.StartsWith("Aturannya sebagai berikut:", l.Text, StringComparison.Ordinal));
        Assert.All(lists, l => Assert.Equal(0, l.Items));
        Assert.Equal(12, lists.Sum(l => l.Text.Split('\n').Length - 1));
    }

    [Fact]
    public void No_passage_is_too_long_to_quote_and_no_word_is_lost()
    {
        var word = Gen.String[Gen.Char['a', 'z'], 1, 14];
        var sentence = word.Array[1, 60].Select(w => $"K{string.Join(' ', w)}.");
        var paragraph = sentence.Array[1, 30].Select(s => string.Join(' ', s));
        Check.Sample(paragraph.Array[1, 6], paragraphs =>
        {
            var (document, passages) = Cut(string.Join("\n\n", paragraphs), "a.md");
            Assert.All(passages, p => Assert.InRange(p.Text.Length, 1, 1400));
            Assert.All(passages.SelectMany(p => p.Spans), s => Assert.InRange(s.End, 1, document.Text.Length));
            Assert.Equal(
                document.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
                passages.SelectMany(p => p.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        }, iter: 50);
    }

    [Theory]
    [InlineData("Satu kalimat. Kalimat dua! Tiga?", 3)]
    [InlineData("Menurut Dr. Soekanto, Drs. Amir dkk. setuju.", 1)]
    [InlineData("Max A. Siporin menulis. Ia benar.", 2)]
    [InlineData("Nilai-nilainya.Berdasarkan uraian di atas", 2)]
    [InlineData("Harganya Rp1.500 per buah.", 1)]
    [InlineData("Kolam itu sedalam 3 m. Lebarnya 12 m. Gaya beratnya 1.500 N. Suhunya tetap.", 4)]
    [InlineData("Pada 1912 H. Samanhudi mendirikannya bersama K.H. Mansur.", 1)]
    [InlineData("Baris satu\nBaris dua", 2)]
    public void Sentences_end_where_a_reader_ends_them(string text, int count) => Assert.Equal(count, Sentences.Of(text).Count);

    [Fact]
    public void Whom_a_document_is_about_is_no_source_of_it()
    {
        var passages = Cut("# Rahmah Melati, guru menenun\n\n## Gagasan\n\nRahmah Melati menulis bahwa benang harus kuat.\n\nSiti Aminah menulis bahwa warna harus cerah.", "rahmah.md").Passages;
        Assert.Equal([null, "Siti Aminah"], passages.Select(p => p.Source));
    }
}
