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
    [InlineData("Luthans, 2006, menyatakan kepuasan ialah hasil persepsi.", "Luthans (2006)")]
    [InlineData("Robbins (2003:91) kepuasan merupakan sikap umum.", "Robbins (2003 :91)")]
    [InlineData("Prof. Dr. Sutrisno, M.Si. menyatakan bahwa kerja itu penting.", "Sutrisno")]
    [InlineData("Sunyoto dkk. (2012) berpendapat lain.", "Sunyoto dkk. (2012)")]
    [InlineData("Locke et al. (2015) proposed five dimensions.", "Locke et al. (2015)")]
    [InlineData("Selisih antara harapan dan kenyataan (Wexley dan Yukl, 2010: 5-7).", "Wexley dan Yukl (2010 :5-7)")]
    [InlineData("Badan Pusat Statistik (BPS) mendefinisikan kerja sebagai kegiatan.", "Badan Pusat Statistik (BPS)")]
    [InlineData("Menurut para ahli, kerja itu penting.", "")]
    [InlineData("Menurut Para Ahli, kerja itu penting.", "")]
    [InlineData("Di Jakarta, 2012, hujan turun setiap hari.", "")]
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
    [InlineData("Pengertian Kerja Menurut Para Ahli", null)]
    [InlineData("Make Organization responsive to people", null)]
    [InlineData("Menurut Soekanto interaksi terdiri atas dua hal", null)]
    public void Reads_the_author_from_a_heading(string heading, string? expected) =>
        Assert.Equal(expected, SourceParser.OfHeading(heading)?.ToString());
}
