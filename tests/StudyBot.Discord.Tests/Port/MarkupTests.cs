using CsCheck;
using StudyBot.Chat;

namespace StudyBot.Discord.Tests.Port;

public sealed class MarkupTests
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.Char["\\*_~`|<[@#>-+ \n\rab."], Gen.Char['ä', 'ö']).Array[0, 60].Select(chars => new string(chars));

    [Fact]
    public void Escaping_adds_backslashes_and_changes_nothing_else() => Text.Sample(text =>
    {
        var escaped = Markup.Escape(text);
        var shown = string.Concat(Unescaped(escaped).Select(pair => pair.Char));
        Assert.Equal(text, shown);
    });

    [Fact]
    public void No_mark_of_emphasis_link_or_mention_is_left_alive() => Text.Sample(text =>
        Assert.DoesNotContain(Unescaped(Markup.Escape(text)), pair => !pair.WasEscaped && "\\*_~`|<[@".Contains(pair.Char, StringComparison.Ordinal)));

    [Theory]
    [InlineData("# besar", "\\# besar")]
    [InlineData("-# kecil", "\\-\\# kecil")]
    [InlineData("  > kutipan", "  \\> kutipan")]
    [InlineData("a\n- butir", "a\n\\- butir")]
    [InlineData("tiga-empat > dua #3", "tiga-empat > dua #3")]
    [InlineData("1945. Merdeka\n  2) dua", "1945\\. Merdeka\n  2\\) dua")]
    [InlineData("- 1. satu", "\\- 1\\. satu")]
    [InlineData("Pasal 1. Nilai 3.5 (lihat 2)", "Pasal 1. Nilai 3.5 (lihat 2)")]
    public void Headings_lists_and_quotations_are_only_marks_at_the_start_of_a_line(string text, string expected) =>
        Assert.Equal(expected, Markup.Escape(text));

    [Fact]
    public void Web_addresses_stay_clickable() =>
        Assert.Equal(
            "lihat https://id.wikipedia.org/wiki/Pekerjaan_sosial \\*ya\\*",
            Markup.Escape("lihat https://id.wikipedia.org/wiki/Pekerjaan_sosial *ya*"));

    [Fact]
    public void Everyone_and_role_mentions_become_plain_words() =>
        Assert.Equal("\\@everyone \\<\\@&5>", Markup.Escape("@everyone <@&5>"));

    [Fact]
    public void A_spoiler_hides_its_text_even_when_the_text_holds_bars() =>
        Assert.Equal("||a\\|\\|b||", Markup.Spoiler("a||b"));

    private static IEnumerable<(char Char, bool WasEscaped)> Unescaped(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\';
            yield return isEscape ? (text[++i], true) : (text[i], false);
        }
    }
}
