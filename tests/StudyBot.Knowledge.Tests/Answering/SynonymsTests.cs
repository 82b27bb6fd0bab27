using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Questions that say in one everyday word what the material says in another.</summary>
public sealed class SynonymsTests : IDisposable
{
    readonly Class _class = new(("tokoh.md", """
        # Rahmah dan Sanggar Melati

        ## Masa kecil

        Rahmah lahir di Sungai Penuh pada tahun 1901. Ia diasuh kakeknya, sebab orang tuanya sering berdagang ke pesisir.

        ## Sanggar

        Sanggar Melati dibuka Rahmah pada tahun 1925 dengan dua belas anggota. Tarif belajar menenun di sanggar itu dua gulden sebulan.

        ## Akhir hayat

        Rahmah wafat pada tahun 1969 dan dimakamkan di kebun keluarganya.

        ## Kendala

        Sanggar kekurangan benang ketika pelabuhan ditutup.
        """));

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("kapan Rahmah meninggal?", "1969")]
    [InlineData("when was Rahmah born?", "1901")]
    [InlineData("di mana Rahmah dikuburkan", "kebun")]
    [InlineData("berapa ongkos belajar menenun", "dua gulden")]
    [InlineData("kesulitan sanggar apa aja", "benang")]
    public void Are_answered(string question, string expected)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(expected, answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_group_repeats_a_word_and_none_is_alone() =>
        Assert.All(WordList.Lines("synonyms").Select(l => l.Split(',', StringSplitOptions.TrimEntries)), group =>
        {
            Assert.InRange(group.Length, 2, 20);
            Assert.Equal(group.Distinct(), group);
        });
}
