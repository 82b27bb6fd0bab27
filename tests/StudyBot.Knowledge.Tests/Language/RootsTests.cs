using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Tests.Language;

public sealed class RootsTests
{
    [Theory]
    [InlineData("kerja", "pekerja pekerjaan bekerja dikerjakan mengerjakan")]
    [InlineData("rancang", "perancangan merancang rancangan perancang dirancangnya")]
    [InlineData("pukul", "memukul pemukul dipukul")]
    [InlineData("tulis", "menulis penulis tulisan tertulis menuliskannya")]
    [InlineData("kurang", "mengurangi dikurangi pengurangan kekurangan")]
    [InlineData("selidik", "penyelidikan menyelidiki diselidiki")]
    [InlineData("pengaruh", "mempengaruhi memengaruhi berpengaruh")]
    [InlineData("nilai", "menilai penilaian dinilai")]
    [InlineData("hukum", "menghukum hukuman dihukum")]
    public void An_affix_family_has_one_base(string root, string family) =>
        Assert.All(family.Split(' '), word => Assert.Equal(root, Words.Of(word, default).Stem));

    [Theory]
    [InlineData("relawan", "kerawanan")]
    [InlineData("penyelidikan", "lidi")]
    [InlineData("perancangan", "ancang")]
    [InlineData("dikurangi", "rang")]
    [InlineData("keluarga", "luar")]
    [InlineData("perantara", "antara")]
    [InlineData("pelajaran", "wajar")]
    [InlineData("pemerintah", "intah")]
    public void Words_that_only_look_alike_stay_strangers(string one, string other) =>
        Assert.NotEqual(Words.Of(one, default).Stem, Words.Of(other, default).Stem);
}
