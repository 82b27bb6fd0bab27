using StudyBot.Knowledge.Glossary;
using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Tests.Glossary;

public sealed class DocumentGlossaryTests
{
    [Theory]
    [InlineData("Lembaga itu menyusun sistem rujukan (referral). Mekanisme rujukan perlu sederhana.", "rujukan = referral = referrals")]
    [InlineData("Guru memberi umpan balik (feedback) kepada siswa.", "umpan balik = feedback = feedbacks")]
    [InlineData("Siporin menyebut ketertiban sosial (social order) sebagai tujuan.", "ketertiban sosial = social order = social orders")]
    [InlineData("Pekerja sosial berperan sebagai broker (perantara).", "broker = perantara = brokers")]
    [InlineData("Kesejahteraan sosial atau social welfare adalah keadaan terpenuhinya kebutuhan.", "Kesejahteraan sosial = social welfare = social welfares")]
    [InlineData("Cakram padat (bahasa Inggris: compact disc) menyimpan data.", "Cakram padat = compact disc = compact discs")]
    [InlineData("Tujuan kuratif (curative) dan preventif (preventive) dibedakan.", "kuratif = curative|preventif = preventive")]
    [InlineData("Sistem *sumber* menurut \"kebijakan sosial\" (*social policy*) berubah.", "kebijakan sosial = social policy = social policies")]
    [InlineData("Ancaman\n1. Pengelabuan (phishing)\n2. Penebakan kata sandi (brute force)\n\nKata sandi yang pendek mudah ditebak.", "Pengelabuan = phishing|Penebakan kata sandi = brute force = brute forces")]
    [InlineData("Mahasiswa mengikuti Kuliah Kerja Nyata (KKN) di desa.", "Kuliah Kerja Nyata = KKN")]
    [InlineData("Mahasiswa mengikuti KKN (Kuliah Kerja Nyata) di desa.", "KKN = Kuliah Kerja Nyata")]
    [InlineData("Pelayanan bagi orang lanjut usia (lansia) tersedia.", "lanjut usia = lansia")]
    public void Reads_terms_that_stand_beside_their_equals(string text, string groups) => Assert.Equal(groups, Read(text));

    [Theory]
    [InlineData("Pekerjaan sosial bersumber pada ilmu (Siporin, 1975).")]
    [InlineData("Definisi itu dikutip dari Siporin (Social Work Practice).")]
    [InlineData("Manusia punya harkat dan martabat manusia (dignity). Semua manusia setara.")]
    [InlineData("Prinsip keunikan tiap individu (individuality) dijaga. Setiap individu berbeda.")]
    [InlineData("Ia membantu orang memperoleh sumber (obtain resources).")]
    [InlineData("Hidupnya tenteram secara batin (safely).")]
    [InlineData("Ia mencari keuntungan materi (uang).")]
    [InlineData("Jumlahnya 15 (lima belas).")]
    [InlineData("Peran itu dimainkan Sam Evans (Chord Overstreet).")]
    [InlineData("Syarikat Islam (SI) berdiri pada masa itu.")]
    [InlineData("Kota itu terletak di Sumatera (Bukittinggi).")]
    [InlineData("Membangun hubungan antara orang dan sistem sumber (initial linkages). Sistem sumber itu luas.")]
    public void Reads_no_equal_where_a_bracket_says_something_else(string text) => Assert.Equal("", Read(text));

    /// <summary>It took minutes: the syllables were tried in every way.</summary>
    [Fact(Timeout = 60000)]
    public Task Reads_no_equal_in_laughter() =>
        Task.Run(() => Assert.Equal("", Read($"Istilah tawa ({string.Concat(Enumerable.Repeat("ha", 32))}x) dipakai.")), TestContext.Current.CancellationToken);

    [Fact(Timeout = 60000)]
    public Task Reads_no_equal_of_what_is_too_long_to_be_a_word() =>
        Task.Run(() => Assert.Equal("", Read($"Ada {new string('x', 100_000)} (referral) di sana.")), TestContext.Current.CancellationToken);

    /// <summary>A line was looked through to both ends for every bracket in it.</summary>
    [Fact(Timeout = 60000)]
    public Task Reads_a_line_of_nothing_but_brackets() =>
        Task.Run(() => Assert.Equal("", Read(string.Concat(Enumerable.Repeat("kata (x1) ", 1_000_000)))), TestContext.Current.CancellationToken);

    static string Read(string text)
    {
        var document = DocumentFile.Read(System.Text.Encoding.UTF8.GetBytes(text + "\n"), "catatan.txt").Document!;
        return string.Join('|', DocumentGlossary.Of(document).Select(g => string.Join(" = ", g)));
    }
}
