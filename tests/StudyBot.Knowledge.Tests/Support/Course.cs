namespace StudyBot.Knowledge.Tests.Support;

/// <summary>Course material that questions of every shape can be put to.</summary>
static class Course
{
    public const string Article = """
        ---
        title: Koperasi
        ---
        # Koperasi

        ## Pengertian koperasi

        ### Pengertian menurut Mohammad Hatta (1951: 12)

        Koperasi adalah usaha bersama untuk memperbaiki nasib ekonomi berdasarkan tolong-menolong.

        ### Pengertian menurut Arifinal Chaniago (1984)

        Koperasi ialah perkumpulan orang yang bekerja sama secara kekeluargaan.

        ### Pengertian menurut International Cooperative Alliance (ICA, 1995)

        Menurut ICA, koperasi merupakan perkumpulan otonom orang-orang yang bersatu secara sukarela. Keanggotaannya terbuka bagi semua orang tanpa diskriminasi.

        ## Fungsi koperasi

        ### Empat fungsi menurut Mohammad Hatta (1951: 20)

        Ada empat fungsi koperasi menurut Hatta:

        1. Memperkuat daya beli anggota koperasi (purchasing power).
        2. Mendidik anggota bermusyawarah dan mengelola keuangan.
        3. Menyalurkan kredit murah kepada anggota.
        4. Membangun demokrasi ekonomi.

        ### Tiga fungsi menurut Ropke dan Dulfer (1989: 7)

        Ropke dan Dulfer menyebut tiga fungsi koperasi:

        1. Memperkuat daya beli para anggota.
        2. Menghimpun modal dari simpanan.
        3. Menampung hasil panen petani.

        ## Asas koperasi

        Koperasi berasaskan kekeluargaan. Yang dilayani bukan anggotanya saja, melainkan juga masyarakat di sekitarnya.

        ### Asas pertama: keanggotaan sukarela

        Keanggotaan koperasi bersifat sukarela. Koperasi tidak memaksa warga menjadi anggota.

        ### Asas kedua: pengelolaan demokratis

        Rapat anggota memegang kekuasaan tertinggi dalam koperasi. Setiap anggota mempunyai satu suara. Pengurus dilarang merangkap jabatan.

        ## Sejarah koperasi

        Koperasi pertama di Indonesia didirikan oleh Patih Wiriaatmaja pada tahun 1896 di Purwokerto.
        """;

    public const string Notes = """
        ---
        title: Catatan kelas
        kind: notes
        ---
        # Catatan kelas

        ## Koperasi primer dan koperasi sekunder

        - **Koperasi primer** adalah koperasi yang anggotanya orang-seorang.
        - **Koperasi sekunder** adalah koperasi yang anggotanya badan hukum koperasi.
        """;

    /// <summary>The class with the article and the notes.</summary>
    public static Class Open() => new(("koperasi.md", Article), ("catatan.md", Notes));
}
