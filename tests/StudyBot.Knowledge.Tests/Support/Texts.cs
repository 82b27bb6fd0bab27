namespace StudyBot.Knowledge.Tests.Support;

/// <summary>Documents of the kinds that classes bring along.</summary>
static class Texts
{
    /// <summary>A blog paste as it comes: no markup, odd bullets, page furniture, comments.</summary>
    public const string Paste = """
        Pengertian, Jenis dan Manfaat Koperasi


        Pengertian Koperasi
        Mohammad Hatta (1951)
        Koperasi adalah usaha bersama untuk memperbaiki nasib penghidupan ekonomi berdasarkan tolong-menolong.
        Arifinal Chaniago dan Sri Edi Swasono (1984 :12)
        Koperasi ialah perkumpulan orang yang bekerja sama secara kekeluargaan untuk mempertinggi kesejahteraan para anggotanya.
        Dewan Koperasi Indonesia (DEKOPIN)
        Koperasi merupakan gerakan ekonomi rakyat yang dijalankan anggotanya sendiri.
        The International Cooperative Alliance dalam tahun 1995
        Koperasi merupakan perkumpulan otonom dari orang-orang yang bersatu secara sukarela.
        Jenis Koperasi
        Koperasi dibedakan menurut usahanya sebagai berikut   :
        a.       Koperasi konsumsi menyediakan barang kebutuhan sehari-hari.
        b.      Koperasi kredit meminjamkan uang dengan bunga ringan.
        c.       Koperasi produksi menghasilkan barang bersama-sama.
        (Chaniago dan Swasono, 1984:20)
        Manfaat Koperasi
        Rudolf Lemaire menyatakan bahwa koperasi bermanfaat bagi anggotanya (Lemaire, 1986 :7).
        Mereka lebih lanjut memperinci manfaat koperasi sebagai berikut :
        1.      Memperkuat daya beli (purchasing power).
        Anggota yang membeli bersama-sama memperoleh harga yang lebih murah daripada yang membeli sendiri-sendiri.
        ü  Membeli dalam jumlah besar.
        ü  Menawar bersama kepada pemasok.
        2.      Mendidik anggota
        Rapat anggota melatih orang bermusyawarah dan mengelola keuangan.
        Daftar Pustaka
        Hatta, Mohammad. (1951). Koperasi Membangun dan Membangun Koperasi. Jakarta: Pustaka Antara.
        Lemaire, R. (1986). Cooperative Benefits. Den Haag: Nijhoff.

        Komentar

          1. saya ingin bertanya apa bedanya koperasi primer dan koperasi sekunder

            BalasHapus

        Posting Komentar

        Postingan Populer
        Resep Sambal Terasi
        """;

    /// <summary>Lecture notes in Markdown with front matter.</summary>
    public const string Notes = """
        ---
        title: Catatan Fotosintesis
        language: id
        topics:
          - command: tahap
            heading: Tahap fotosintesis
            description: Tahap-tahap fotosintesis
        ---

        # Fotosintesis

        ## Pengertian fotosintesis

        ### Menurut Jan Ingenhousz (1779)

        Fotosintesis adalah **pembuatan gula** oleh tumbuhan hijau dengan bantuan cahaya.

        ## Tahap fotosintesis

        Fotosintesis berlangsung dalam dua tahap:

        1. Reaksi terang memecah air dan melepaskan oksigen.
        2. Siklus Calvin menyusun gula dari karbon dioksida.

        (Campbell dan Reece, 2008: 186)
        """;
}
