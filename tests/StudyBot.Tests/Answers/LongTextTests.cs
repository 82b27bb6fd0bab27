using StudyBot.Answers;

namespace StudyBot.Tests.Answers;

public sealed class LongTextTests
{
    [Theory]
    [InlineData("pendek", "pendek")]
    [InlineData("Satu dua. Tiga empat lima.", "Satu dua.|Tiga empat|lima.")]
    [InlineData("kata kata kata", "kata kata|kata")]
    [InlineData("abcdefghijklmno", "abcdefghijkl|mno")]
    [InlineData(@"abcdefghijk\*lm", @"abcdefghijk|\*lm")]
    [InlineData("abcdefghi👩‍⚕️x", "abcdefghi|👩‍⚕️x")]
    public void It_is_cut_where_a_reader_would_pause(string text, string parts) =>
        Assert.Equal(parts.Split('|'), LongText.Cut(text, most: 12));
}
