using System.Text.RegularExpressions;
using CsCheck;
using StudyBot.Chat;

namespace StudyBot.Discord.Tests.Port;

public sealed partial class CommandNameTests
{
    [Theory]
    [InlineData("Fungsi", "fungsi")]
    [InlineData("Nilai & Prinsip", "nilai-prinsip")]
    [InlineData("  Tujuan  Peksos! ", "tujuan-peksos")]
    [InlineData("Jum'at", "jumat")]
    [InlineData("ＦＵＮＧＳＩ", "fungsi")]
    [InlineData("!!!", "")]
    [InlineData("Sistem sumber informal dan formal kemasyarakatan", "sistem-sumber-informal-dan")]
    public void A_heading_becomes_something_people_can_type(string heading, string name) => Assert.Equal(name, CommandName.Fold(heading));

    [Fact]
    public void Whatever_is_folded_is_allowed_and_stays_as_it_is() => Gen.String.Sample(text =>
    {
        var name = CommandName.Fold(text);
        Assert.True(name.Length == 0 || Allowed().IsMatch(name), name);
        Assert.Equal(name, CommandName.Fold(name));
    });

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex Allowed();
}
