using StudyBot.Quizzes.Generation.Material;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Titles and headings as a question names them.</summary>
public class HeadlineTests
{
    static readonly Headline Headline = new("PERATURAN KOPERASI\nPengurus PT Sinar melapor kepada OJK setiap bulan.");

    [Theory]
    [InlineData("Ilmu gizi: dasar dan terapan", "Ilmu gizi: dasar dan terapan")]
    [InlineData("ILMU GIZI DAN PANGAN", "Ilmu Gizi dan Pangan")]
    [InlineData("LAPORAN PT SINAR KEPADA OJK", "Laporan PT Sinar Kepada OJK")]
    [InlineData("PERATURAN DIREKSI PT SINAR NOMOR 12 TAHUN 2020 TENTANG TATA TERTIB GUDANG", "Tata Tertib Gudang")]
    [InlineData("Ringkasan Pelajaran Biologi Kelas Sepuluh: Sel, Jaringan, Organ, dan Sistem Organ", "Ringkasan Pelajaran Biologi Kelas Sepuluh")]
    public void A_title_is_short_and_not_all_capitals(string title, string shown) => Assert.Equal(shown, Headline.OfTitle(title));

    [Theory]
    [InlineData("2.4 Bagian sel", "Bagian sel")]
    [InlineData("Tujuan kedua: menaikkan panen padi", "Tujuan kedua")]
    [InlineData("BAB II HAK DAN KEWAJIBAN", "Bab II Hak dan Kewajiban")]
    public void A_heading_goes_by_its_name_and_not_by_what_its_list_says(string heading, string shown) => Assert.Equal(shown, Headline.OfHeading(heading));
}
