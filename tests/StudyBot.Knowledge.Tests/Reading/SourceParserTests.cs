using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Tests.Reading;

public sealed class SourceParserTests
{
    [Theory]
    [InlineData("a. Satu.\n(Pincus dan Minahan, 1973 :15)", "Pincus dan Minahan (1973 :15)")]
    [InlineData("Begitu katanya (diringkas dari Pincus dan Minahan, 1973: 9).", "Pincus dan Minahan (1973 :9)")]
    [InlineData("Lihat (Lemaire, 1986, hlm. 12-14).", "Lemaire (1986 :12-14)")]
    [InlineData("Menurut Soekanto (2006) interaksi ialah kunci.", "Soekanto (2006)")]
    [InlineData("Menurut Soerjono Soekanto, interaksi ialah kunci.", "Soerjono Soekanto")]
    [InlineData("Max Siporin D.S.W. membagi fungsi menjadi empat:", "Max Siporin")]
    [InlineData("Tidak ada sumber di sini, hanya tahun 1998 dan (lihat bab 3).", "")]
    [InlineData("Pada tahun 1998 (krisis moneter) harga naik.", "")]
    public void Finds_the_sources_a_text_names(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", SourceParser.InText(text)));

    [Theory]
    [InlineData("Max Siporin (1975)", "Max Siporin (1975)")]
    [InlineData("Allen Pincus dan Anne Minahan (1973 :9)", "Allen Pincus dan Anne Minahan (1973 :9)")]
    [InlineData("Menurut Max Siporin (1975):", "Max Siporin (1975)")]
    [InlineData("Menurut Soekanto", "Soekanto")]
    [InlineData("The Council on Social Work Education dalam tahun 1959", "The Council on Social Work Education (1959)")]
    [InlineData("The International Federation of Social Workers (IFSW)", "The International Federation of Social Workers (IFSW)")]
    [InlineData("Asosiasi Nasional Pekerja Sosial Amerika Serikat", "Asosiasi Nasional Pekerja Sosial Amerika Serikat")]
    [InlineData("Tujuan menurut Hepworth dan Larsen (1982: 16)", "Hepworth dan Larsen (1982 :16)")]
    [InlineData("Tujuan Pekerjaan Sosial", null)]
    [InlineData("Make Organization responsive to people", null)]
    [InlineData("Menurut Soekanto interaksi terdiri atas dua hal", null)]
    public void Reads_the_author_from_a_heading(string heading, string? expected) =>
        Assert.Equal(expected, SourceParser.OfHeading(heading)?.ToString());
}
