using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Kinds of bad questions that readers found, each with the document it takes.</summary>
public class WorthAskingTests
{
    const string Views = """
        # Pengertian komunikasi

        ## Menurut para ahli

        ### Menurut Budi Hartono (1990)

        Budi Hartono menyatakan bahwa komunikasi adalah kegiatan manusia yang penting. Budi Hartono menyatakan bahwa gangguan saluran membuat lambang salah ditafsirkan penerima.

        ### Menurut Citra Lestari (1995)

        Citra Lestari menyatakan bahwa kegiatan manusia berlangsung di tempat umum dan di rumah.

        ### Menurut Dewi Anggraini (2001)

        Dewi Anggraini menyatakan bahwa masyarakat kota menonton televisi setiap malam.

        ### Budi Hartono dalam Eka Pratama (2004: 7)

        Eka Pratama menyebutkan beberapa syarat (Eka Pratama, 2004: 7):

        - perangkat keras, listrik, dan jaringan kabel;
        - mengirim surat kabar sampai ke pulau terluar.
        """;

    const string Lists = """
        # Perpustakaan desa

        ## Tugas pustakawan

        Pustakawan menjalankan tugas berikut:

        - memilih buku anak-anak;
        - turut merawat sampul robek;
        - menyusun katalog menurut abjad;
        - mengurus sistem itu setiap pekan.

        ## Tugas penjaga

        Penjaga menjalankan tugas berikut:

        - membuka pintu depan (main gate);
        - memeriksa alat pemadam;
        - pembersihan halaman belakang;
        - mencatat jumlah pengunjung.
        """;

    static IReadOnlyList<Draft> Drafts(string text) => QuestionBank.Of([Deck.Of("a.md", text)]).Drafts;

    [Fact]
    public void What_anybody_could_have_said_is_not_asked_for_its_author()
    {
        var asked = Drafts(Views).Where(draft => draft.Kind == QuestionKind.Author).Select(draft => draft.Stem).ToList();
        Assert.Contains(asked, stem => stem.Contains("gangguan saluran", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(asked, stem => stem.Contains("kegiatan manusia yang penting", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_tells_what_another_said_does_not_stand_beside_that_other()
    {
        var budi = Drafts(Views).Where(draft => draft.Kind == QuestionKind.Author && draft.Key == "Budi Hartono").ToList();
        Assert.NotEmpty(budi);
        Assert.All(budi, draft => Assert.DoesNotContain("Eka Pratama", draft.Others));
    }

    [Fact]
    public void Words_that_say_nothing_without_their_list_are_not_asked_for_their_author() =>
        Assert.DoesNotContain(Drafts(Views), draft => draft.Kind == QuestionKind.Author && draft.Stem.Contains("jaringan kabel", StringComparison.Ordinal));

    [Fact]
    public void Who_wrote_a_title_that_begins_another_title_does_not_stand_beside_its_author()
    {
        var works = Drafts("""
            # Pajak daerah

            ## Daftar pustaka

            - Mardiasmo. (2018). Perpajakan. Yogyakarta: Andi.
            - Resmi, Siti. (2019). Perpajakan: Teori dan Kasus. Jakarta: Salemba Empat.
            - Brotodihardjo, Santoso. (2008). Ilmu Hukum. Bandung: Refika Aditama.
            - Waluyo, Budi. (2010). Akuntansi Sektor Publik. Jakarta: Salemba Empat.
            """).Where(draft => draft.Kind == QuestionKind.Source).ToDictionary(draft => draft.Key);
        Assert.DoesNotContain("Resmi, Siti", works["Mardiasmo"].Others);
        Assert.Contains("Mardiasmo", works["Resmi, Siti"].Others);
    }

    [Fact]
    public void An_item_that_points_at_something_said_before_is_no_option() =>
        Assert.All(Drafts(Lists), draft => Assert.DoesNotContain(draft.Others.Append(draft.Key), option => option.Contains("sistem itu", StringComparison.Ordinal)));

    [Fact]
    public void Verbs_stand_beside_verbs_even_behind_a_helper()
    {
        var members = Drafts(Lists).Where(draft => draft.Kind == QuestionKind.Member).ToList();
        Assert.Equal(
            ["Membuka pintu depan", "Memeriksa alat pemadam", "Mencatat jumlah pengunjung"],
            members.Single(draft => draft.Key.StartsWith("Turut merawat", StringComparison.Ordinal)).Others);
        Assert.DoesNotContain(members, draft => draft.Key.StartsWith("Pembersihan", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Penghuni berhak", "Satpam berhak", 6)]
    [InlineData("Penghuni wajib", "Satpam wajib", 6)]
    [InlineData("Penghuni berhak", "Penghuni wajib", 0)]
    public void Who_must_and_who_may_are_told_by_two_words_and_not_beside_each_other(string one, string other, int members)
    {
        var drafts = Drafts($"""
            # Tata tertib asrama

            ## Pasal 1

            {one}:

            - memakai dapur umum;
            - menerima tamu keluarga;
            - menyampaikan keluhan.

            ## Pasal 2

            {other}:

            - membayar iuran bulanan;
            - menjaga kebersihan kamar;
            - meminta izin pulang larut.
            """);
        Assert.Equal(members, drafts.Count(draft => draft.Kind == QuestionKind.Member));
        Assert.All(drafts.Where(draft => draft.Kind == QuestionKind.Member), draft => Assert.Matches("“(Penghuni|Satpam) (berhak|wajib): …”", draft.Stem));
    }

    [Fact]
    public void What_somebody_must_do_does_not_stand_beside_what_something_is_good_for()
    {
        const string Text = """
            # Ilmu gizi

            ## Fungsi lemak

            Lemak menjalankan fungsi berikut:

            - melarutkan vitamin;
            - melindungi organ;
            - menahan panas badan.

            ## Tugas guru

            Guru menjalankan tugas berikut:

            - memantau kantin;
            - menimbang siswa;
            - mengajak wali murid.
            """;
        Assert.DoesNotContain(Drafts(Text), draft => draft.Kind is QuestionKind.Member or QuestionKind.Outsider);
        Assert.Contains(Drafts(Text.Replace("Tugas guru", "Fungsi guru", StringComparison.Ordinal).Replace("tugas", "fungsi", StringComparison.Ordinal)), draft => draft.Kind == QuestionKind.Member);
    }

    [Theory]
    [InlineData("Faktor penyebab perceraian", "Faktor pendorong urbanisasi", false)]
    [InlineData("Faktor penyebab banjir kota", "Faktor penyebab banjir desa", true)]
    public void Factors_stand_beside_factors_of_like_things_alone(string one, string other, bool areAsked)
    {
        var drafts = Drafts($"""
            # Catatan

            ## {one}

            - Pertengkaran yang berulang
            - Penghasilan yang seret
            - Perjodohan yang dipaksakan

            ## {other}

            - Lahan yang menyempit
            - Upah yang menarik
            - Kampus yang berjauhan
            """);
        Assert.Equal(areAsked, drafts.Any(draft => draft.Kind == QuestionKind.Member));
    }

    [Fact]
    public void Beside_people_stand_people()
    {
        var drafts = Drafts("""
            # Koperasi siswa

            ## Istilah

            - Kasir adalah siswa piket yang melayani pembayaran di toko.
            - Pengawas adalah tiga orang yang memeriksa pembukuan tahunan.
            - Bendahara adalah guru yang menyimpan kas bersama.
            - Satpam adalah petugas yang mengunci pagar pada malam hari.
            - Saldo adalah sisa kas pada akhir bulan.
            - Kuitansi adalah lembar tertulis atas penerimaan cicilan.
            - Agunan adalah barang yang dititipkan sebagai jaminan utang.
            - Tenor adalah lama waktu untuk mengangsur suatu pinjaman.
            """);
        Assert.Equal(["Bendahara", "Pengawas", "Satpam"], drafts.Single(draft => draft.Kind == QuestionKind.Gap && draft.Key == "Kasir").Others.Order());
        Assert.Equal(["Agunan", "Kuitansi", "Tenor"], drafts.Single(draft => draft.Kind == QuestionKind.Gap && draft.Key == "Saldo").Others.Order());
    }

    [Fact]
    public void A_year_is_not_asked_for_where_another_year_stands_beside_it()
    {
        var stems = Drafts("""
            # Perang Diponegoro

            ## Jalannya

            Kiai Mojo ditangkap pada 1828, dan Sentot menyerah pada 1829. Benteng stelsel dirancang De Kock pada tahun 1827.
            """).Select(draft => draft.Stem).ToList();
        Assert.Contains(stems, stem => stem.Contains("De Kock", StringComparison.Ordinal));
        Assert.DoesNotContain(stems, stem => stem.Contains("Kiai Mojo", StringComparison.Ordinal));
    }

    [Fact]
    public void Terms_stand_beside_terms_of_their_section_alone()
    {
        var drafts = Drafts("""
            # Catatan biologi

            ## Satuan hidup

            - Populasi adalah kumpulan individu sejenis di suatu daerah.
            - Bioma adalah wilayah luas dengan iklim yang khas.
            - Jaringan adalah sekelompok sel yang bekerja sama.
            - Habitat adalah tempat makhluk mencari makan dan berlindung.

            ## Hubungan

            - Parasitisme adalah pertalian antara benalu dan inang.
            - Predasi adalah perburuan mangsa oleh hewan yang lebih kuat.
            """);
        Assert.Equal(4, drafts.Count(draft => draft.Kind == QuestionKind.Gap));
        Assert.DoesNotContain(drafts, draft => draft.Kind == QuestionKind.Gap && draft.Others.Append(draft.Key).Contains("Parasitisme"));
        Assert.Contains(drafts, draft => draft.Kind == QuestionKind.ShortAnswer && draft.Key == "Parasitisme");
        Assert.All(drafts.Where(draft => draft.Kind == QuestionKind.Gap), draft => Assert.StartsWith("Menurut “Catatan biologi”", draft.Stem, StringComparison.Ordinal));
    }
}
