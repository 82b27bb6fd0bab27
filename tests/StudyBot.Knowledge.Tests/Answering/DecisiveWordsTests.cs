using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>What a question insists on: names, years, numbered parts.</summary>
public sealed class DecisiveWordsTests : IDisposable
{
    readonly Class _class = new(("gotong-royong.txt", """
        Pengertian dan Fungsi Gotong Royong

        Pengertian Gotong Royong
        Sartono Wibisana (1988)
        Gotong royong adalah kerja bersama warga tanpa upah untuk kepentingan umum.
        Lembaga Kajian Desa (LKD) dalam tahun 1994
        Gotong royong ialah tukar-menukar tenaga antartetangga.
        Fungsi Gotong Royong
        Fungsi gotong royong menurut Wibisana adalah sebagai berikut :
        1.      Meringankan pekerjaan yang berat.
        2.      Memperkuat ikatan warga.
        3.      Menghemat biaya desa.
        (Wibisana, 1988:20)
        Daftar Pustaka
        Kartasasmita, B. (2001). Desa yang Rukun. Bandung: Pustaka Desa.
        Wibisana, S. (1988). Kerja Bersama. Yogyakarta: Balai Desa.
        """));

    [Theory]
    [InlineData("fungsi gotong royong menurut Plato", ReasonKind.AuthorNotInMaterial, "Plato")]
    [InlineData("fungsi gotong royong menurut plato", ReasonKind.AuthorNotInMaterial, "plato")]
    [InlineData("fungsi gotong royong menurut Kartasasmita", ReasonKind.LacksAuthor, "Kartasasmita")]
    [InlineData("fungsi gotong royong menurut kartasasmita", ReasonKind.LacksAuthor, "kartasasmita")]
    [InlineData("pengertian gotong royong menurut LKD tahun 2008", ReasonKind.LacksYear, "2008")]
    [InlineData("fungsi gotong royong di Surabaya", ReasonKind.NotInMaterial, "Surabaya")]
    public void Decide_against_a_passage_that_lacks_them(string question, ReasonKind why, string what)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.NotFound, answer.Outcome);
        Assert.Equal((why, what), (answer.Reasons[0].Kind, answer.Reasons[0].Words[0]));
    }

    [Fact]
    public void Whom_the_material_does_quote_is_told_instead() =>
        Assert.Contains(_class.Ask("fungsi gotong royong menurut Plato").Reasons[0].Others, a => a.Contains("Wibisana", StringComparison.Ordinal));

    [Theory]
    [InlineData("fungsi gotong royong menurut wibisna")]
    [InlineData("fungsi gotong royong menurut Sartono Wibisana")]
    [InlineData("pengertian gotong royong menurut LKD tahun 1994")]
    [InlineData("tahun berapa wibisana menulis tentang fungsi gotong royong")]
    [InlineData("sebutkan 3 fungsi gotong royong")]
    [InlineData("fungsi gotong royong nomor 2 apa")]
    [InlineData("fungsi gotong royong menurut materi apa aja")]
    [InlineData("Apa Saja Fungsi Gotong Royong Menurut Wibisana?")]
    [InlineData("pengertian gotong royong menurut para ahli")]
    public void Do_not_stand_in_the_way_of_what_is_there(string question) =>
        Assert.Equal(Outcome.Answered, _class.Ask(question).Outcome);

    [Fact]
    public void A_name_that_the_material_lacks_is_not_taken_for_a_slip()
    {
        using var school = new Class(("a.md", "# Pasar\n\n## Pelataran pasar\n\nPlata dan pelataran pasar itu plata disapu tiap pagi.\n"));
        Assert.Empty(school.Ask("pasar menurut Plato").Repairs);
    }

    public void Dispose() => _class.Dispose();
}
