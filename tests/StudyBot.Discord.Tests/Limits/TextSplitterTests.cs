using StudyBot.Discord.Limits;

namespace StudyBot.Discord.Tests.Limits;

public sealed class TextSplitterTests
{
    [Theory]
    [InlineData(1999, 1)]
    [InlineData(2000, 1)]
    [InlineData(2001, 2)]
    [InlineData(4096, 3)]
    [InlineData(4097, 3)]
    public void Sentences_are_cut_at_their_ends(int length, int messages)
    {
        string text = string.Concat(Enumerable.Repeat("Pekerjaan sosial menolong orang. ", 200))[..(length - 1)] + ".";

        IReadOnlyList<string> pieces = TextSplitter.Split(text);

        Assert.Equal(messages, pieces.Count);
        Assert.All(pieces, piece => Assert.EndsWith(".", piece, StringComparison.Ordinal));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(pieces).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_longer_than_a_message_is_cut_where_it_is_full() =>
        Assert.Equal([2000, 1000], TextSplitter.Split(new string('a', 3000)).Select(piece => piece.Length));

    [Fact]
    public void An_emoji_made_of_several_stays_whole_and_counts_its_code_points()
    {
        const string Doctor = "👩‍⚕️";
        Assert.Single(TextSplitter.Split(new string('a', 1996) + Doctor));

        IReadOnlyList<string> pieces = TextSplitter.Split(new string('a', 1997) + Doctor);

        Assert.Equal([new string('a', 1997), Doctor], pieces);
    }

    [Fact]
    public void A_code_block_across_a_cut_is_closed_and_opened_again_in_its_language()
    {
        string code = string.Concat(Enumerable.Range(1, 60).Select(line => $"var baris{line} = {line};\n"));

        IReadOnlyList<string> pieces = TextSplitter.Split($"Contoh:\n```cs\n{code}```\nSelesai.", 500);

        Assert.True(pieces.Count > 2);
        Assert.All(pieces.Skip(1), piece => Assert.StartsWith("```cs\n", piece, StringComparison.Ordinal));
        Assert.All(pieces.SkipLast(1), piece => Assert.EndsWith(";\n```", piece, StringComparison.Ordinal));
        Assert.EndsWith("```\nSelesai.", pieces[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_spoiler_across_a_cut_hides_both_halves()
    {
        string secret = string.Concat(Enumerable.Repeat("Kuncinya adalah relasi intern. ", 10)).Trim();

        IReadOnlyList<string> pieces = TextSplitter.Split($"Jawaban: ||{secret}||", 200);

        Assert.All(pieces, piece => Assert.Matches(@"^(Jawaban: )?\|\|[^|]+\|\|$", piece));
    }

    [Fact]
    public void A_source_stays_with_its_sentence_and_a_number_with_its_item()
    {
        string filling = new string('a', 60) + " ";

        Assert.Equal("(Siporin, 1975 :3).", Last($"{filling}Ia menolong. (Siporin, 1975 :3).", 75)[^19..]);
        Assert.StartsWith("2. Kedua", Last($"1. {filling}\n2. Kedua", 70), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_are_kept_together_before_lines_and_lines_before_sentences()
    {
        string half = new string('a', 50);

        Assert.Equal($"{half}\nb. C", TextSplitter.Split($"{half}\nb. C\n\nd\ne. {half}", 80)[0]);
        Assert.Equal($"{half} b. C", TextSplitter.Split($"{half} b. C\nd. E {half}", 80)[0]);
    }

    [Fact]
    public void The_indentation_of_a_list_survives_a_cut() =>
        Assert.StartsWith("  - dua", TextSplitter.Split($"- satu {new string('a', 60)}\n\n  - dua", 70)[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Nothing_to_see_makes_no_message(string text) => Assert.Empty(TextSplitter.Split(text));

    [Fact]
    public void Five_thousand_blanks_do_not_make_empty_messages() =>
        Assert.Equal(["a", "b"], TextSplitter.Split($"a{new string(' ', 5000)}b"));

    private static string Last(string text, int limit) => TextSplitter.Split(text, limit)[^1];
}
