using CsCheck;

namespace StudyBot.Discord.Tests.Limits;

/// <summary>Makes texts of the kind that documents and people write, with everything that makes cutting hard.</summary>
internal static class LongTexts
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char['a', 'z'].Array[1, 12].Select(letters => new string(letters)),
        Gen.OneOf(Gen.Const("Siporin"), Gen.Const("é"), Gen.Const("e\u0301"), Gen.Const("👩‍⚕️"), Gen.Const("🇮🇩"), Gen.Const("𝔘"), Gen.Const("नमस्ते"), Gen.Const("<@123456789012345678>")),
        Gen.Char['a', 'z'].Array[1, 300].Select(letters => new string(letters)));

    private static readonly Gen<string> Sentence = Word.Array[1, 20].Select(words => string.Join(' ', words) + ". ");

    private static readonly Gen<string> Paragraph = Gen.Select(
        Sentence.Array[1, 6], Gen.OneOf(Gen.Const("\n"), Gen.Const("\n\n"), Gen.Const("\r\n"), Gen.Const("\n  - "), Gen.Const("   ")), (parts, end) => string.Concat(parts) + end);

    private static readonly Gen<string> Code = Gen.Select(
        Gen.OneOf(Gen.Const(""), Gen.Const("\n"), Gen.Const("cs\n")), Paragraph.Array[1, 4], (language, lines) => $"```{language}{string.Concat(lines)}```\n");

    private static readonly Gen<string> Spoiler = Gen.OneOf(Paragraph, Code).Array[1, 3].Select(parts => $"||{string.Concat(parts)}|| ");

    private static readonly Gen<string> Letters = Gen.Char['a', 'z'].Array[1, 120].Select(letters => new string(letters));

    /// <summary>Code blocks and spoilers without any blank, so that cuts come close to their marks.</summary>
    public static Gen<string> Tight { get; } = Gen.Select(
        Letters, Gen.OneOf(Letters.Select(text => $"```{text}```"), Letters.Select(text => $"||{text}||")), (before, marked) => before + marked)
        .Array[1, 6].Select(string.Concat);

    /// <summary>Texts whose code blocks and spoilers are all closed.</summary>
    public static Gen<string> Any { get; } =
        Gen.Frequency((6, Paragraph), (1, Code), (1, Spoiler), (1, Gen.Const("\n\n\n"))).Array[0, 12].Select(string.Concat);
}
