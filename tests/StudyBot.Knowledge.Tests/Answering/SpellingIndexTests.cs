using StudyBot.Knowledge.Answering;

namespace StudyBot.Knowledge.Tests.Answering;

public sealed class SpellingIndexTests
{
    static readonly SpellingIndex Known = new([("siporin", 3), ("minahan", 3), ("pengertian", 9), ("kebahagiaan", 2), ("konflik", 1), ("sosial", 9), ("sosialis", 1)]);

    [Theory]
    [InlineData("sipporin", "siporin")]
    [InlineData("mihanan", "minahan")]
    [InlineData("penegrtian", "pengertian")]
    [InlineData("konflk", "konflik")]
    [InlineData("sosisal", "sosial")]
    public void Mends_slips_of_the_keyboard(string typed, string meant) => Assert.Equal(meant, Known.Near(typed).MinBy(n => n.Distance).Word);

    [Theory]
    [InlineData("kerahasiaan")]
    [InlineData("gaji")]
    [InlineData("plato")]
    [InlineData("2019")]
    public void Leaves_other_words_alone(string word) => Assert.Empty(Known.Near(word));

    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xyz", 3)]
    [InlineData("", "ab", 2)]
    public void Counts_slips(string a, string b, int slips) => Assert.Equal(slips, EditDistance.Between(a, b));
}
