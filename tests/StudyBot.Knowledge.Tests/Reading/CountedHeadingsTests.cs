using static StudyBot.Knowledge.Tests.Reading.PlainTextOutline;

namespace StudyBot.Knowledge.Tests.Reading;

/// <summary>Headings with a number or a letter before them, among lists that have those as well.</summary>
public sealed class CountedHeadingsTests
{
    [Fact]
    public void Headings_that_were_counted_go_on_counting_whatever_their_words()
    {
        var document = Read("""
            Mengenal Gempa Bumi

            1. Pengertian gempa
            Gempa bumi adalah guncangan yang timbul karena kerak bumi bergeser. Kekuatannya diukur dengan seismograf.

            2. Skala dan alat ukur
            Kekuatan gempa dinyatakan dengan dua skala berikut:
            a. skala Richter;
            b. skala Mercalli.

            3. Bila rumah berguncang
            Lindungilah kepala dengan bantal. Jauhilah kaca dan lemari yang tinggi.

            4. Ketika guncangan sudah berhenti
            Warga hendaknya mengikuti langkah berikut:
            1. mematikan kompor dan listrik;
            2. keluar lewat tangga;
            3. berkumpul di lapangan;
            4. menghitung anggota keluarga.

            5. Sesudah sehari
            Gempa susulan masih terjadi. Warga tinggal di tenda.
            """);
        Assert.Equal(
            "Mengenal Gempa Bumi [Pengertian gempa, Skala dan alat ukur, Bila rumah berguncang, Ketika guncangan sudah berhenti, Sesudah sehari]",
            Outline(document.Root));
        Assert.Equal(2, Assert.IsType<ListBlock>(Find(document, "Skala dan alat ukur").Blocks[^1]).Items.Count);
        Assert.Equal(4, Assert.IsType<ListBlock>(Find(document, "Ketika guncangan sudah berhenti").Blocks[^1]).Items.Count);
    }

    [Fact]
    public void Lettered_headings_go_on_behind_the_lists_below_them()
    {
        var document = Read("""
            Catatan Kuliah Tanah

            A. Fungsi tanah
            Tanah menjalankan tiga fungsi:
            a. menyimpan air hujan;
            b. menyediakan hara;
            c. menopang bangunan.

            B. Kerusakan tanah
            Kegiatan manusia dapat merusak tanah dengan cara berikut:
            a. menebang hutan di lereng curam;
            b. membakar sisa panen setiap musim.

            C. Angka yang perlu diingat
            Lapisan olah umumnya mempunyai tebal 20 cm.
            """);
        Assert.Equal("Catatan Kuliah Tanah [Fungsi tanah, Kerusakan tanah, Angka yang perlu diingat]", Outline(document.Root));
    }

    [Fact]
    public void The_ninth_letter_is_no_numeral()
    {
        var document = Read("Rangkuman Kimia\n\n" + string.Join("\n\n", "ABCDEFGHIJ".Select(letter => $"{letter}. Fungsi zat {letter}\nZat ini dipakai di pabrik. Zat ini mudah larut.")));
        Assert.Equal(10, document.Root.Sections.Count);
        Assert.All(document.Root.Sections, section => Assert.Empty(section.Sections));
    }

    [Fact]
    public void A_numbered_list_with_gaps_between_its_items_stays_a_list()
    {
        var document = Read("""
            Aturan Perpustakaan

            Pengunjung mengikuti aturan berikut:

            1. Menitipkan tas di loker

            2. Mengisi buku tamu

            3. Membaca dengan tenang
            """);
        Assert.Equal("Aturan Perpustakaan", Outline(document.Root));
        Assert.Equal(3, Assert.IsType<ListBlock>(document.Root.Blocks[^1]).Items.Count);
    }
}
