using System.Text.RegularExpressions;
using CsCheck;
using StudyBot.Chat;

namespace StudyBot.Discord.Tests.Limits;

/// <summary>The port's escaping, judged by what Discord documents of its markdown and mentions.</summary>
public sealed partial class EscapingProperties
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Const("*"), Gen.Const("_"), Gen.Const("~~"), Gen.Const("`"), Gen.Const("```"), Gen.Const("|"), Gen.Const("||"), Gen.Const("\\"),
        Gen.Const("<@123>"), Gen.Const("<@&123>"), Gen.Const("<#123>"), Gen.Const("</tanya:1>"), Gen.Const("<t:1:R>"), Gen.Const("<:a:1>"), Gen.Const("<id:guide>"),
        Gen.Const("@everyone"), Gen.Const("@here"), Gen.Const("\n"), Gen.Const("\n# "), Gen.Const("\n-# "), Gen.Const("\n> "), Gen.Const("\n>>> "), Gen.Const("\n- "), Gen.Const("\n  * "), Gen.Const("\n1. "), Gen.Const("\n  23) "),
        Gen.Const("[a](https://example.org)"), Gen.Const("https://example.org/a_b_c?d=*"), Gen.Const("kata "), Gen.Const("👩‍⚕️"), Gen.Char.Select(letter => $"{letter}"))
        .Array[0, 12].Select(string.Concat);

    [Fact]
    public void Escaped_text_shows_as_it_was_written() =>
        Texts.Sample(text => Backslash().Replace(Markup.Escape(text), "$1") == text);

    [Fact]
    public void Nothing_in_escaped_text_is_markup_or_a_mention() => Texts.Sample(text =>
    {
        string live = Backslash().Replace(Address().Replace(Markup.Escape(text), "x"), "x");
        return !Active().IsMatch(live);
    });

    [GeneratedRegex(@"\\([^0-9A-Za-z\s])")]
    private static partial Regex Backslash();

    [GeneratedRegex(@"https?://[^\s<|`*\\]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"[*_`|<\[]|~~|@(everyone|here)|^\s*(-?#|>|[-+]\s|[0-9]+[.)]\s)", RegexOptions.Multiline)]
    private static partial Regex Active();
}
