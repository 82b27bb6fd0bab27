using CsCheck;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

public sealed class AnswererTests : IDisposable
{
    readonly Class _class = new(("koperasi.txt", Texts.Paste), ("fotosintesis.md", Texts.Notes));

    [Theory]
    [InlineData("apa pengertian koperasi menurut Hatta?", "tolong-menolong")]
    [InlineData("gmn definisi koperasi versi DEKOPIN", "gerakan ekonomi rakyat")]
    [InlineData("definisi koperasi menurut ICA", "perkumpulan otonom")]
    [InlineData("penegrtian koprasi menurut chaniagoo", "secara kekeluargaan")]
    [InlineData("sebutkan jenis koperasi dong min", "Koperasi kredit")]
    [InlineData("ada 3 jenis koperasi apa aja?", "Koperasi kredit")]
    [InlineData("types of koperasi", "Koperasi kredit")]
    [InlineData("siapa yang bilang koperasi itu usaha bersama tolong-menolong?", "tolong-menolong")]
    [InlineData("reaksi terang melepaskan apa", "oksigen")]
    public void Finds_the_passage_however_it_is_asked(string question, string expected)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(expected, answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("siapa presiden Brasil?")]
    [InlineData("cara berenang gaya kupu-kupu")]
    [InlineData("manfaat koperasi menurut Plato")]
    [InlineData("apa bedanya koperasi primer dan koperasi sekunder")]
    [InlineData("rumus luas lingkaran")]
    public void Says_no_when_the_material_does_not_answer(string question) =>
        Assert.Equal(Outcome.NotFound, _class.Ask(question).Outcome);

    [Fact]
    public void Names_the_words_it_did_not_find_and_still_shows_the_nearest()
    {
        var answer = _class.Ask("manfaat koperasi menurut Plato");
        Assert.Contains("Plato", answer.Unmatched);
        Assert.Contains("koperasi", answer.Matched);
        Assert.NotEmpty(answer.Passages);
    }

    [Fact]
    public void A_bibliography_answers_who_asks_for_books_only()
    {
        Assert.Equal(Outcome.NotFound, _class.Ask("pengertian koperasi menurut Nijhoff").Outcome);
        var answer = _class.Ask("buku Lemaire tahun 1986 judulnya apa");
        Assert.Contains("Cooperative Benefits", answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_it_read_a_misspelt_word() =>
        Assert.Contains(new Repair("koprasi", "Koperasi"), _class.Ask("jenis koprasi").Repairs);

    [Fact]
    public void Understands_a_clipped_term_that_no_document_writes()
    {
        using var school = new Class(("a.md", "# Kesejahteraan sosial\n\n## Tujuan kesejahteraan sosial\n\nTujuannya ialah hidup yang layak bagi semua warga.\n"));
        Assert.Contains(new Repair("kesos", "kesejahteraan sosial"), school.Ask("tujuan kesos apa").Repairs);
    }

    [Fact]
    public void Uses_the_aliases_that_lie_beside_the_documents()
    {
        _class.Files.Write("aliases.yaml", "- [fotosintesis, asimilasi karbon]\n");
        _class.Refresh();
        Assert.Equal("fotosintesis.md", _class.Ask("apa itu asimilasi karbon?").Passages[0].Passage.Document);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("apa itu yang mana?")]
    [InlineData("😀😀😀")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("\\")]
    [InlineData("AND")]
    [InlineData("a~0.")]
    public void Finds_nothing_in_a_question_that_names_nothing(string question)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.NotFound, answer.Outcome);
        Assert.Empty(answer.Passages);
        Assert.Equal(0, answer.Confidence);
    }

    [Theory]
    [InlineData("koperasi kredit/produksi?")]
    [InlineData("(jenis koperasi")]
    [InlineData("koperasi:")]
    [InlineData("jenis AND koperasi OR \"")]
    public void Takes_signs_of_query_languages_for_what_they_are(string question) =>
        Assert.Equal(Outcome.Answered, _class.Ask(question).Outcome);

    [Fact]
    public void Survives_ten_thousand_characters()
    {
        var answer = _class.Ask(string.Concat(Enumerable.Repeat("koperasi kredit ", 625)));
        Assert.Contains("Koperasi kredit", answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_at_all_gets_an_answer_whose_marks_stand_in_the_passage() =>
        Gen.OneOf(Gen.String, Some.Of("koperasi", "kredit", "hatta", "fungsi", "?", "vs", "tahap").Array[0, 8].Select(w => string.Join(' ', w)))
            .Sample(question =>
            {
                var answer = _class.Ask(question);
                Assert.InRange(answer.Confidence, 0, 1);
                foreach (var passage in answer.Passages)
                    Assert.All(passage.Marks, m => Assert.InRange(m.End, m.Start + 1, passage.Passage.Text.Length));
            }, iter: 200, threads: 1);

    [Fact]
    public void The_same_text_in_two_documents_is_one_passage_that_names_both()
    {
        using var school = new Class(
            ("a.md", "# Satu\n\nLumut tumbuh subur di batu yang lembap.\n"),
            ("b.md", "# Dua\n\nLumut tumbuh subur di batu yang lembap.\n"));
        var passage = Assert.Single(school.Ask("lumut di batu").Passages);
        Assert.Equal(["Dua", "Satu"], passage.AlsoIn.Append(passage.Passage.Title).Order());
    }

    [Fact]
    public void The_word_itself_ranks_above_another_of_the_same_letters()
    {
        using var school = new Class(
            ("a.md", "# Risiko\n\nKerawanan pangan melanda desa di lereng gunung.\n"),
            ("b.md", "# Bantuan\n\nPara relawan membagikan makanan di desa lereng gunung.\n"));
        Assert.Equal("b.md", school.Ask("relawan desa").Passages[0].Passage.Document);
    }

    [Fact]
    public void Words_broken_by_extraction_are_found_as_whole_ones()
    {
        using var school = new Class(("a.txt", "Catatan\n\nSetiap pekerjaan rumah tangga itu berat.\nUpah peker-\njaan borongan dibayar di muka.\nKon\u00ADflik upah terjadi karena kerja yang tidak e\uFB01sien.\n"));
        Assert.Equal(Outcome.Answered, school.Ask("upah pekerjaan borongan").Outcome);
        Assert.Equal(Outcome.Answered, school.Ask("konflik upah").Outcome);
        Assert.Equal(Outcome.Answered, school.Ask("kerja tidak efisien").Outcome);
    }

    [Fact]
    public void A_comparison_hears_each_side()
    {
        var answer = _class.Ask("pengertian koperasi menurut Hatta vs DEKOPIN");
        Assert.Equal(Outcome.Answered, answer.Outcome);
        var sources = answer.Passages.Take(2).Select(p => p.Passage.Source).Order();
        Assert.Equal(["Dewan Koperasi Indonesia (DEKOPIN)", "Mohammad Hatta (1951)"], sources);
    }

    [Fact]
    public void What_something_does_is_found_where_its_function_is_not_called_one()
    {
        using var school = new Class(("lambung.txt", """
            Sistem Pencernaan

            Lambung
            Getah lambung mengandung:
            • Pepsin → protein menjadi pepton
            • Renin → menggumpalkan kasein susu

            Usus Halus
            Usus halus menyerap sari makanan.
            """));
        Assert.Equal(Outcome.Answered, school.Ask("apa fungsi pepsin").Outcome);
        Assert.Equal(Outcome.NotFound, school.Ask("fungsi ginjal").Outcome);
    }

    public void Dispose() => _class.Dispose();
}
