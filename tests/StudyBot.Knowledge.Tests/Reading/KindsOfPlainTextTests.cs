using static StudyBot.Knowledge.Tests.Reading.PlainTextOutline;

namespace StudyBot.Knowledge.Tests.Reading;

/// <summary>Texts as classes bring them along: notes wrapped at a width, regulations, slides, wiki pages, pastes.</summary>
public sealed class KindsOfPlainTextTests
{
    [Fact]
    public void Wrapped_notes_keep_their_short_headings_and_their_numbering()
    {
        var document = Read("""
            DIKTAT KULIAH
            ILMU PERIKANAN DARAT

            BAB I
            PENDAHULUAN

            1.1 Latar Belakang

            Perikanan darat adalah usaha memelihara dan menangkap ikan di
            perairan tawar seperti sungai, danau, waduk, dan kolam yang ada
            di pedalaman (Sutanto, 2011:10). Usaha ini dikenal sejak lama.

            BAB II
            BUDIDAYA

            2.1 Kegiatan Budidaya

            A. Pembenihan
            Pembenihan adalah kegiatan menghasilkan benih yang sehat dan
            seragam ukurannya untuk ditebar di kolam pembesaran.

            B. Pembesaran
            Pembesaran adalah kegiatan memelihara benih sampai mencapai
            ukuran yang laku dijual di pasar.

            2.2 Pakan

            2.2.1 Pakan Alami
            Pakan alami terdiri dari plankton dan cacing yang hidup di dalam
            kolam itu sendiri.

            DAFTAR PUSTAKA

            Sutanto, Bambang. 2011. Dasar-Dasar Perikanan Darat Tropis. Edisi
               Kedua. Bogor: Tirta.
            Wijaya, Ratna. 2008. Pakan Ikan. Depok: Mina.
            """);
        Assert.Equal("DIKTAT KULIAH ILMU PERIKANAN DARAT", document.Title);
        Assert.Equal(
            "DIKTAT KULIAH ILMU PERIKANAN DARAT [BAB I PENDAHULUAN [1.1 Latar Belakang], "
            + "BAB II BUDIDAYA [2.1 Kegiatan Budidaya [Pembenihan, Pembesaran], 2.2 Pakan [2.2.1 Pakan Alami]], DAFTAR PUSTAKA]",
            Outline(document.Root));
        Assert.StartsWith("Pembenihan adalah kegiatan menghasilkan", Find(document, "Pembenihan").Blocks.Single().Text, StringComparison.Ordinal);
        Assert.Equal(2, Find(document, "DAFTAR PUSTAKA").Blocks.Count);
    }

    [Fact]
    public void Notes_wrapped_wide_keep_their_sentences_whole_in_spite_of_one_longer_line()
    {
        var document = Read("""
            CATATAN KULIAH BIOLOGI DASAR
            TUMBUHAN AIR
            dosen: Bu Ratna

            A. Apa itu tumbuhan air
            Tumbuhan air ialah tumbuhan yang seluruh atau sebagian hidupnya berlangsung di dalam air. Batangnya lunak karena tidak perlu
            menahan beban, dan di dalamnya ada rongga udara yang membuatnya terapung di permukaan kolam serta membawa udara sampai ke akar.

            B. Jenis tumbuhan air
            1. Terapung. Akarnya menggantung bebas di air, misalnya eceng gondok yang dapat menutup permukaan danau dalam waktu beberapa
            minggu saja.
            2. Tenggelam. Seluruh tubuhnya di bawah permukaan, misalnya hidrila.

            C. Sumber
            Gambar diambil dari halaman berikut ini, yang juga memuat daftar lengkap semua jenis yang pernah ditemukan di danau itu: https://contoh.example/danau
            dan disederhanakan untuk kuliah. Siapa yang ingin melihat bentuk aslinya dapat meminta berkasnya kepada asisten praktikum pada
            hari Rabu.
            """);
        Assert.Equal("CATATAN KULIAH BIOLOGI DASAR TUMBUHAN AIR", document.Title);
        Assert.Equal(["Apa itu tumbuhan air", "Jenis tumbuhan air", "Sumber"], document.Root.Sections.Select(s => s.Heading));
        Assert.EndsWith("sampai ke akar.", Find(document, "Apa itu tumbuhan air").Blocks.Single().Text, StringComparison.Ordinal);
        var kinds = Assert.IsType<ListBlock>(Find(document, "Jenis tumbuhan air").Blocks.Single());
        Assert.EndsWith("beberapa minggu saja.", kinds.Items[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("pada hari Rabu.", Find(document, "Sumber").Blocks.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Chapters_parts_and_articles_of_a_regulation_keep_their_order()
    {
        var document = Read("""
            PERATURAN DAERAH KOTA AMBARAWA
            NOMOR 9 TAHUN 2014
            TENTANG
            PASAR MALAM

            MEMUTUSKAN:

            BAB I
            KETENTUAN UMUM

            Pasal 1
            Pasar malam adalah pasar yang buka sesudah matahari terbenam.

            BAB II
            HAK DAN KEWAJIBAN

            Bagian Kesatu
            Hak

            Pasal 2
            Pedagang berhak atas tempat yang terang.

            Bagian Kedua
            Kewajiban

            Pasal 3
            Pedagang wajib menjaga kebersihan.

            BAB III
            SANKSI

            Pasal 4
            Pelanggar ditegur dengan surat.
            """);
        Assert.Equal("PERATURAN DAERAH KOTA AMBARAWA NOMOR 9 TAHUN 2014 TENTANG PASAR MALAM", document.Title);
        Assert.Equal(
            ["BAB I KETENTUAN UMUM [Pasal 1]", "BAB II HAK DAN KEWAJIBAN [Bagian Kesatu Hak [Pasal 2], Bagian Kedua Kewajiban [Pasal 3]]", "BAB III SANKSI [Pasal 4]"],
            document.Root.Sections.SkipWhile(s => !s.Heading.StartsWith("BAB", StringComparison.Ordinal)).Select(Outline));
    }

    [Fact]
    public void A_wiki_page_has_its_headings_and_loses_its_links()
    {
        var document = Read("""
            Perahu Jukung

            Perahu jukung adalah perahu bercadik dari Kalimantan.[1]

            == Sejarah ==
            === Asal-usul ===
            Jukung dibuat dari satu batang kayu ulin.

            == Lihat pula ==
            * Pinisi
            * Sampan

            == Referensi ==
            1. ^ Petersen, Erik (2001). Jukung-Boats. Jakarta.
            2. ^ Noor, Hamid (1999). Perahu Banjar. Banjarmasin.
            """);
        Assert.Equal("Perahu Jukung [Sejarah [Asal-usul], Referensi]", Outline(document.Root));
        Assert.DoesNotContain(document.Root.All().SelectMany(s => s.Blocks), b => b.Text.Contains("Pinisi", StringComparison.Ordinal));
    }

    [Fact]
    public void A_slide_s_title_is_a_heading_however_it_is_spelt()
    {
        var document = Read("""
            Anatomi Bunga

            Benang sari
            Menghasilkan serbuk sari

            Putik
            Menerima serbuk sari
            """);
        Assert.Equal(["Benang sari", "Putik"], document.Root.Sections.Select(s => s.Heading));
    }

    [Fact]
    public void A_chat_is_read_message_by_message()
    {
        var document = Read("""
            [08.16, 12/3/2024] Bu Dewi: *Ombak*
            naik turunnya permukaan laut karena angin
            [08.20, 12/3/2024] Andi: bu, bedanya ombak sama arus apa?
            [08.22, 12/3/2024] Bu Dewi: Arus itu air laut yang mengalir ke satu arah
            12/03/2024 08.23 - Bu Dewi: kumpul tugas hari Jumat
            """);
        Assert.Equal("naik turunnya permukaan laut karena angin", Find(document, "Ombak").Blocks[0].Text);
        Assert.Contains("Arus itu air laut yang mengalir ke satu arah", Find(document, "Ombak").Blocks.Select(b => b.Text));
        Assert.Contains("kumpul tugas hari Jumat", Find(document, "Ombak").Blocks.Select(b => b.Text));
    }

    [Fact]
    public void A_numbered_list_of_authors_becomes_a_section_for_each_and_no_list_of_names()
    {
        var section = Find(Read("""
            Upacara Adat : Pengertian, Ciri dan Fungsinya

            Pengertian Upacara Adat Menurut Para Ahli
            1.      Darmawan (1979)
            Upacara adat merupakan tata laku yang dijalankan turun-temurun.
            2.      Robert Mac Neil dan Charles H. Sage
            Upacara adat ialah cara suatu kelompok mengatur hubungan dengan leluhurnya.
            3.      Alma L. Bertram (1974 :8)
            Upacara adat adalah kumpulan norma yang dirayakan bersama.
            Ciri-Ciri Upacara Adat
            Upacara adat bersifat sakral dan dilakukan bersama-sama.
            """), "Pengertian Upacara Adat Menurut Para Ahli");
        Assert.Empty(section.Sources);
        Assert.Empty(section.Blocks);
        Assert.Equal(
            ["Darmawan (1979)", "Robert Mac Neil dan Charles H. Sage", "Alma L. Bertram (1974 :8)"],
            section.Sections.Select(s => s.Sources.Single().ToString()));
    }

    [Fact]
    public void A_topic_that_only_shares_an_organisation_s_word_with_the_title_is_nobody_s_statement()
    {
        var document = Read("""
            Lembaga Adat : Jenis dan Fungsinya

            Jenis Lembaga Adat
            A. Lembaga Waris
            Lembaga waris mengatur pembagian harta pusaka. Ia bertugas :
            §  mencatat harta
            §  membagi harta
            B. Lembaga Hukum
            Lembaga hukum menyelesaikan sengketa antarwarga.
            """);
        var types = Find(document, "Jenis Lembaga Adat").Sections;
        Assert.Equal(["Lembaga Waris", "Lembaga Hukum"], types.Select(s => s.Heading));
        Assert.All(types, t => Assert.Empty(t.Sources));
    }

    [Fact]
    public void A_line_that_announces_a_list_is_its_lead_in_and_no_heading()
    {
        var list = Assert.IsType<ListBlock>(Find(Read("""
            Menanam Cabai

            Langkah-Langkah Menanam Cabai
            Langkah menanam cabai menurut Sutrisno (2004: 174) ialah
            1) menyemai benih,
            2) menyiapkan lahan, dan
            3) memindahkan bibit.
            """), "Langkah-Langkah Menanam Cabai").Blocks.Single());
        Assert.StartsWith("Langkah menanam cabai", list.LeadIn!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_recognised_below_a_counted_heading_with_a_colon()
    {
        var document = Read("""
            Gotong Royong

            Gotong royong adalah bekerja bersama-sama tanpa upah.
            Sumber :
            Rahardjo. 1990. Desa Kita. Solo: Balai.

            3 komentar:

            Rina12 Maret 2015 08.15
            kak apa perbedaan gotong royong dan kerja bakti?
            Balas
            Unknown3 April 2016 20.01
            makasih kak sangat membantu
            Balas
            Tambahkan komentar
            Muat yang lain...
            """);
        Assert.Equal("kak apa perbedaan gotong royong dan kerja bakti?", Assert.Single(document.Questions).Text);
        Assert.Single(Find(document, "Sumber").Blocks);
    }
}
