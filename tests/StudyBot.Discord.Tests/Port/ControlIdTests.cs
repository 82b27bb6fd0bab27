using CsCheck;
using StudyBot.Chat;

namespace StudyBot.Discord.Tests.Port;

public sealed class ControlIdTests
{
    [Fact]
    public void Any_text_survives_as_state() =>
        Gen.Select(Gen.String[1, 8], Gen.String[1, 8], Gen.String[0, 8].List[0, 3]).Sample((feature, action, state) =>
        {
            var id = new ControlId(feature, action, state);
            Assert.True(ControlId.TryParse(id.ToString(), out var read));
            Assert.Equal(feature, read.Feature);
            Assert.Equal(action, read.Action);
            Assert.Equal(state, read.State);
            Assert.Equal(id, read);
        });

    [Fact]
    public void A_hundred_characters_fit_and_one_more_does_not()
    {
        Assert.Equal(100, new ControlId("answer", "more", new string('x', 88)).ToString().Length);
        var error = Assert.Throws<ArgumentException>(() => new ControlId("answer", "more", new string('x', 89)));
        Assert.Contains("101 characters of 100", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("more")]
    [InlineData(":more")]
    [InlineData("answer:")]
    [InlineData("answer:more:~")]
    [InlineData("answer:more:~2")]
    public void An_id_of_an_older_program_is_not_read_as_ours(string? text) => Assert.False(ControlId.TryParse(text, out _));

    [Fact]
    public void State_that_an_older_program_did_not_write_is_null() =>
        Assert.Null(new ControlId("answer", "more", "7").StateAt(1));
}
