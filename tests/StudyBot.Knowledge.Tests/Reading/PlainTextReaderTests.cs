using CsCheck;
using StudyBot.Knowledge.Reading;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Reading;

public sealed class PlainTextReaderTests
{
    static readonly Document Paste = Read(Texts.Paste);

    static Document Read(string text) => DocumentFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "tempel.txt").Document!;

    static Section Find(Section root, string heading) => root.All().Single(s => s.Heading == heading);

    [Fact]
    public void Takes_the_first_line_as_the_title() => Assert.Equal("Pengertian, Jenis dan Manfaat Koperasi", Paste.Title);

    [Fact]
    public void Finds_the_sections_without_any_markup() =>
        Assert.Equal(
            ["Pengertian Koperasi", "Jenis Koperasi", "Manfaat Koperasi", "Daftar Pustaka"],
            Paste.Root.Sections.Select(s => s.Heading));

    [Fact]
    public void Puts_each_definition_below_its_author()
    {
        var definitions = Find(Paste.Root, "Pengertian Koperasi").Sections;
        Assert.Equal(
            [
                "Mohammad Hatta (1951)",
                "Arifinal Chaniago dan Sri Edi Swasono (1984 :12)",
                "Dewan Koperasi Indonesia (DEKOPIN)",
                "The International Cooperative Alliance (1995)",
            ],
            definitions.Select(d => d.Sources.Single().ToString()));
        Assert.All(definitions, d => Assert.IsType<Paragraph>(d.Blocks.Single()));
    }

    [Fact]
    public void Keeps_a_list_with_its_lead_in_and_its_source()
    {
        var list = Assert.IsType<ListBlock>(Find(Paste.Root, "Jenis Koperasi").Blocks.Single());
        Assert.StartsWith("Koperasi dibedakan", list.LeadIn!.Text, StringComparison.Ordinal);
        Assert.Equal("a. Koperasi konsumsi menyediakan barang kebutuhan sehari-hari.", list.Items[0].Text);
        Assert.Equal(3, list.Items.Count);
        Assert.Equal("(Chaniago dan Swasono, 1984:20)", list.Closing!.Text);
    }

    [Fact]
    public void Makes_sections_of_list_items_that_carry_paragraphs_and_keeps_their_list()
    {
        var section = Find(Paste.Root, "Manfaat Koperasi");
        Assert.Equal(2, section.Blocks.OfType<ListBlock>().Single().Items.Count);
        Assert.Equal(["Memperkuat daya beli (purchasing power)", "Mendidik anggota"], section.Sections.Select(s => s.Heading));
        Assert.All(section.Sections, s => Assert.Equal("Lemaire (1986 :7)", s.Sources.Single().ToString()));
    }

    [Fact]
    public void Reads_the_bullets_that_symbol_fonts_leave_behind()
    {
        var list = Find(Paste.Root, "Memperkuat daya beli (purchasing power)").Blocks.OfType<ListBlock>().Single();
        Assert.Equal(["• Membeli dalam jumlah besar.", "• Menawar bersama kepada pemasok."], list.Items.Select(i => i.Text));
    }

    [Fact]
    public void Drops_page_furniture_and_what_stands_behind_it()
    {
        var all = string.Join('\n', Paste.Root.All().SelectMany(s => s.Blocks).Select(b => b.Text));
        Assert.DoesNotContain("Posting Komentar", all, StringComparison.Ordinal);
        Assert.DoesNotContain("BalasHapus", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Sambal", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_a_readers_comment_as_a_question_and_never_as_text()
    {
        Assert.Equal("saya ingin bertanya apa bedanya koperasi primer dan koperasi sekunder", Assert.Single(Paste.Questions).Text);
        Assert.DoesNotContain(Paste.Root.All(), s => s.Blocks.Any(b => b.Text.Contains("sekunder", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lists_the_entries_of_the_bibliography() =>
        Assert.Equal(2, Find(Paste.Root, "Daftar Pustaka").Blocks.OfType<BibliographyEntry>().Count());

    [Fact]
    public void Puts_wrapped_lines_together_and_keeps_paragraphs_apart()
    {
        var document = Read("""
            Pasar Tradisional

            Pasar tradisional adalah tempat bertemunya penjual dan
            pembeli yang ditandai dengan transaksi langsung dan
            biasanya ada proses tawar-menawar yang ramai di antara
            keduanya.

            Bangunannya terdiri atas kios, los, dan dasaran terbuka
            yang dibuka oleh penjual maupun pengelola pasar setiap
            hari.
            """);
        Assert.Equal("Pasar Tradisional", document.Title);
        var paragraphs = document.Root.Blocks.Select(b => b.Text).ToList();
        Assert.Equal(2, paragraphs.Count);
        Assert.EndsWith("tawar-menawar yang ramai di antara keduanya.", paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Joins_a_word_broken_at_the_line_end_only_where_the_whole_word_is_used_elsewhere()
    {
        var document = Read("""
            Catatan

            Setiap pekerjaan menuntut nilai. Orang menilai peker-
            jaan itu dari nilai-
            nilai yang dianutnya.
            """);
        Assert.Equal(
            "Setiap pekerjaan menuntut nilai. Orang menilai pekerjaan itu dari nilai-nilai yang dianutnya.",
            document.Root.Blocks.Single().Text);
    }

    [Fact]
    public void Understands_the_articles_of_a_regulation()
    {
        var document = Read("""
            UNDANG-UNDANG TENTANG PERPUSTAKAAN DESA

            BAB I
            KETENTUAN UMUM
            Pasal 1
            Dalam undang-undang ini yang dimaksud dengan perpustakaan desa adalah perpustakaan yang dikelola pemerintah desa.
            BAB II
            PENGELOLAAN
            Bagian Kesatu
            Pasal 2
            Perpustakaan desa dikelola oleh paling sedikit dua orang petugas.
            Pasal 3
            Petugas sebagaimana dimaksud dalam Pasal 2 bertugas:
            a. mencatat peminjaman; dan
            b. merawat koleksi.
            """);
        Assert.Equal(["BAB I KETENTUAN UMUM", "BAB II PENGELOLAAN"], document.Root.Sections.Select(s => s.Heading));
        Assert.Equal(["Pasal 2", "Pasal 3"], document.Root.Sections[1].Sections.Single().Sections.Select(s => s.Heading));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n   \n")]
    public void Says_that_an_empty_file_is_empty(string text)
    {
        var result = DocumentFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "kosong.txt");
        Assert.Null(result.Document);
        Assert.Equal(WarningKind.Empty, Assert.Single(result.Warnings).Kind);
    }

    [Fact]
    public void Never_fails_whatever_the_lines_hold()
    {
        var line = Gen.OneOf(
            Gen.String[Gen.Char["aAbB19 .:()?-ü•,\t\u00AD\u200B"], 0, 60],
            Some.Of("", "1. satu", "2. dua", "a. x", "• y", "Komentar", "Balas", "Daftar Pustaka", "BAB I", "Pasal 1", "Max Weber (1920)", "(Weber, 1920 :3)", "Begini:", "== Sejarah ==", "== ==", "# A", "*Ombak*", "* *", "BAB II", "Bagian Kesatu", "1.1 Latar", "DIKTAT", "Lihat pula", "hal itu ialah", "Kata.[1]", "[08.16, 12/3/2024] Bu Dewi: apa", "12/03/24 08.16 - Bu: *x*"));
        Check.Sample(line.Array[0, 40], lines =>
        {
            var text = string.Join('\n', lines);
            var document = Read(text + "\nx");
            foreach (var block in document.Root.All().SelectMany(s => s.Blocks))
                Assert.InRange(block.Span.End, 0, document.Text.Length);
        });
    }
}
