using System.Globalization;
using CsCheck;
using StudyBot.Discord.Limits;

namespace StudyBot.Discord.Tests.Limits;

public sealed class TextSplitterProperties
{
    private static readonly Gen<(string Text, int Limit)> Cases = Gen.Select(LongTexts.Any, Gen.Int[TextSplitter.SmallestLimit, 2000]);

    [Fact]
    public void Every_piece_fits_and_has_something_to_show() => Cases.Sample((text, limit) =>
        TextSplitter.Split(text, limit).All(piece => TextLength.Of(piece) <= limit && !string.IsNullOrWhiteSpace(piece)));

    [Fact]
    public void Nothing_but_blanks_is_lost() => Cases.Sample((text, limit) =>
        Ink(string.Concat(TextSplitter.Pieces(text, limit).Select(piece => piece.Body))) == Ink(text));

    [Fact]
    public void No_letter_is_torn() => Cases.Sample((text, limit) => Letters(text).SequenceEqual(
        TextSplitter.Pieces(text, limit).SelectMany(piece => Letters(piece.Body))));

    [Fact]
    public void Code_blocks_and_spoilers_are_whole_in_every_piece() => Cases.Sample((text, limit) =>
        TextSplitter.Split(text, limit).All(piece => AreMarksPaired(piece)));

    [Fact]
    public void Marks_are_never_torn_and_never_enclose_nothing() => Gen.Select(LongTexts.Tight, Gen.Int[TextSplitter.SmallestLimit, 130]).Sample((text, limit) =>
        TextSplitter.Split(text, limit).All(piece => AreMarksPaired(piece) && !piece.Contains("||||", StringComparison.Ordinal)
            && piece.Split("```").Where((_, index) => index % 2 == 1).All(code => !string.IsNullOrWhiteSpace(code))));

    [Fact]
    public void Arbitrary_text_is_neither_refused_nor_lost() => Gen.Select(Gen.String[Gen.Char, 0, 400], Gen.Int[TextSplitter.SmallestLimit, 200]).Sample((text, limit) =>
        Ink(string.Concat(TextSplitter.Pieces(text, limit).Select(piece => piece.Body))) == Ink(text)
        && TextSplitter.Split(text, limit).All(piece => TextLength.Of(piece) <= limit));

    private static string Ink(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static IEnumerable<string> Letters(string text)
    {
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            if (!string.IsNullOrWhiteSpace(letters.GetTextElement()))
            {
                yield return letters.GetTextElement();
            }
        }
    }

    private static bool AreMarksPaired(string piece)
    {
        string[] parts = piece.Split("```");
        string outsideOfCode = string.Concat(parts.Where((_, index) => index % 2 == 0));
        return parts.Length % 2 == 1 && (outsideOfCode.Split("||").Length - 1) % 2 == 0;
    }
}
