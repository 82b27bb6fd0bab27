using CsCheck;
using StudyBot.Knowledge.Reading;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Reading;

public sealed class MarkdownReaderTests
{
    static ReadResult Read(string text) => DocumentFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "catatan-kuliah.md");

    [Fact]
    public void Reads_front_matter_headings_and_lists()
    {
        var (document, warnings) = Read(Texts.Notes);
        Assert.Empty(warnings);
        Assert.Equal("Catatan Fotosintesis", document!.Title);
        Assert.Equal(new Topic("tahap", "Tahap fotosintesis", "Tahap-tahap fotosintesis"), Assert.Single(document.Topics));
        Assert.Equal(["Pengertian fotosintesis", "Tahap fotosintesis"], document.Root.Sections.Select(s => s.Heading));
        var list = Assert.IsType<ListBlock>(document.Root.Sections[1].Blocks.Single());
        Assert.Equal("Fotosintesis berlangsung dalam dua tahap:", list.LeadIn!.Text);
        Assert.Equal("2. Siklus Calvin menyusun gula dari karbon dioksida.", list.Items[1].Text);
        Assert.Equal("(Campbell dan Reece, 2008: 186)", list.Closing!.Text);
    }

    [Fact]
    public void Shows_the_words_without_markup_and_knows_where_they_stand()
    {
        var document = Read(Texts.Notes).Document!;
        var definition = document.Root.Sections[0].Sections.Single().Blocks.Single();
        Assert.StartsWith("Fotosintesis adalah pembuatan gula oleh", definition.Text, StringComparison.Ordinal);
        Assert.StartsWith("Fotosintesis adalah **pembuatan gula** oleh", definition.Span.In(document.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a. menyediakan bahan pustaka;\nb. memelihara pengetahuan\n   yang dihasilkan; dan\nc. melatih kecakapan.", "b. memelihara pengetahuan yang dihasilkan; dan")]
    [InlineData("(1) Mahasiswa meminjam *lima* buku.\n(2) Dosen meminjam **sepuluh** buku.\n(3) Alumni tidak meminjam.", "(2) Dosen meminjam sepuluh buku.")]
    public void Letters_and_bracketed_numbers_make_a_list_as_their_author_meant(string written, string second)
    {
        var document = Read($"# Pasal 2\n\nLayanan ini bertujuan:\n\n{written}\n").Document!;
        var list = Assert.IsType<ListBlock>(document.Root.Blocks.Single());
        Assert.Equal("Layanan ini bertujuan:", list.LeadIn!.Text);
        Assert.Equal(3, list.Items.Count);
        Assert.Equal(second, list.Items[1].Text);
        Assert.StartsWith(second[..3], list.Items[1].Span.In(document.Text), StringComparison.Ordinal);
        Assert.StartsWith(written[..3], list.Items[0].Span.In(document.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ia lahir di kota\na. dan pindah.")]
    [InlineData("Lihat bagian\n(1) di bawah ini.")]
    [InlineData("(2) Ayat ini berdiri\n(3) tanpa awal.")]
    public void A_letter_at_the_start_of_a_line_alone_makes_no_list(string text) =>
        Assert.IsType<Paragraph>(Read($"# Judul\n\n{text}\n").Document!.Root.Blocks.Single());

    [Fact]
    public void Takes_the_text_when_the_front_matter_is_broken_and_names_the_line()
    {
        var (document, warnings) = Read("---\ntitle: Nilai\ntopics: [a, {\n---\n\n# Nilai sosial\n\nNilai ialah ukuran.\n");
        Assert.Equal("Nilai sosial", document!.Title);
        Assert.Equal("Nilai ialah ukuran.", document.Root.Blocks.Single().Text);
        var warning = Assert.Single(warnings);
        Assert.Equal(WarningKind.BrokenFrontMatter, warning.Kind);
        Assert.InRange(warning.Line, 2, 4);
    }

    [Fact]
    public void Leaves_out_a_topic_that_names_no_heading()
    {
        var (document, warnings) = Read("---\ntopics:\n  - command: fungsi\n    heading: Fungsi uang\n---\n# Uang\n\nIsi.\n");
        Assert.Empty(document!.Topics);
        Assert.Equal(new ReadWarning("catatan-kuliah.md", 0, WarningKind.BrokenTopic, "fungsi"), Assert.Single(warnings));
    }

    [Theory]
    [InlineData("topics: [\n(")]
    [InlineData(")*|-)#:!!]&-\t>`:)a[, [&! ]\t_]<[>!![])")]
    public void Reads_on_behind_a_head_on_which_the_parser_trips(string head)
    {
        var (document, warnings) = Read($"---\n{head}\n---\n# Judul\n\nIsi.");
        Assert.Equal("Judul", document!.Title);
        Assert.Equal(WarningKind.BrokenFrontMatter, Assert.Single(warnings).Kind);
    }

    [Fact]
    public void Takes_the_title_from_the_file_when_nothing_else_names_it() =>
        Assert.Equal("catatan kuliah", Read("Hanya satu paragraf.").Document!.Title);

    [Fact]
    public void Never_fails_whatever_the_lines_hold()
    {
        var line = Gen.OneOf(
            Gen.String[Gen.Char["aB1 #*_>|-`[]()!:&<\t\u00AD"], 0, 40],
            Some.Of("", "---", "# A", "## B", "1. satu", "   - dua", "> kutip", "| a | b |", "|---|---|", "```", "[x]: y", "Daftar Pustaka", "topics: [", "(Weber, 1920 :3)"));
        Check.Sample(line.Array[0, 40], lines =>
        {
            if (Read(string.Join('\n', lines) + "\nx").Document is { } document)
                Assert.All(document.Root.All().SelectMany(s => s.Blocks), b => Assert.InRange(b.Span.End, 0, document.Text.Length));
        });
    }
}
