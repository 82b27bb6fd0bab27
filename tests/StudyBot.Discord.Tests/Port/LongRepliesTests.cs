using System.Text;
using StudyBot.Chat;
using StudyBot.Discord.Limits;
using StudyBot.Discord.Port.Rendering;

namespace StudyBot.Discord.Tests.Port;

/// <summary>F44: the awkward lengths, through the port. Delivered means: within Discord's limits, whole, and readable.</summary>
public sealed class LongRepliesTests
{
    private static readonly string Doctor = "👩‍⚕️";

    public static TheoryData<string> Texts =>
    [
        new string('k', 3000),
        new string('a', 1990) + Doctor + new string('b', 30),
        new string('a', 1998) + Doctor,
        string.Concat(Enumerable.Repeat("😀", 4097)),
        $"Contoh:\n```csharp\n{string.Concat(Enumerable.Repeat("var nilai = 1;\n", 400))}```\nSelesai.",
        string.Concat(Enumerable.Repeat("Nilai dasar pekerjaan sosial. ", 200)) + "x",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_arrives_whole_on_pages_that_Discord_takes(string text)
    {
        foreach (var rendition in Enum.GetValues<Rendition>())
        {
            var pages = Delivered(Reply.Of(text), rendition);
            Assert.True(pages.Count > 1 || text.Length < 4000, "nothing was cut");
            Assert.Equal(Letters(text), Letters(string.Concat(pages)));
            Assert.All(pages, page => Assert.True(page.Split("```").Length % 2 == 1, "a code block is open at the end of a page"));
            Assert.Equal(text.Split(Doctor).Length - 1, pages.Sum(page => page.Split(Doctor).Length - 1));
        }
    }

    [Fact]
    public void Twenty_six_sections_keep_their_order_and_their_buttons()
    {
        var reply = new Reply(new CardBlock([.. Enumerable.Range(1, 26).Select(n =>
            new SectionBlock($"bagian {n} {new string('x', 220)}", Button.Ask($"Tampilkan {n}", new ControlId("a", "show", $"{n}"))))]));
        foreach (var rendition in Enum.GetValues<Rendition>())
        {
            _ = Delivered(reply, rendition);
            var sections = ReplyPages.Cut(reply, rendition).SelectMany(page => page.Blocks).Cast<CardBlock>().SelectMany(card => card.Blocks).Cast<SectionBlock>();
            Assert.Equal(Enumerable.Range(1, 26).Select(n => $"Tampilkan {n}"), sections.Select(section => section.Button.Label));
        }
    }

    [Theory]
    [InlineData(26)]
    [InlineData(41)]
    public void More_buttons_than_a_message_holds_go_on_in_the_next(int count)
    {
        var reply = new Reply(new TextBlock("Pilih:"), new ButtonsBlock([.. Enumerable.Range(1, count).Select(n => Button.Ask($"{n}", new ControlId("a", "b", $"{n}")))]));
        foreach (var rendition in Enum.GetValues<Rendition>())
        {
            _ = Delivered(reply, rendition);
            var buttons = ReplyPages.Cut(reply, rendition).SelectMany(page => page.Blocks).OfType<ButtonsBlock>().SelectMany(row => row.Buttons);
            Assert.Equal(Enumerable.Range(1, count).Select(n => $"{n}"), buttons.Select(button => button.Label));
        }
    }

    [Fact]
    public void Six_thousand_and_one_characters_in_many_parts_are_not_too_many()
    {
        var reply = new Reply([.. Enumerable.Range(0, 6).Select(n => new TextBlock(new string((char)('a' + n), n == 0 ? 1001 : 1000)))]);
        foreach (var rendition in Enum.GetValues<Rendition>())
            Assert.Equal(6001, Letters(string.Concat(Delivered(reply, rendition))).Length);
    }

    /// <summary>The text of each page, checked as it would be before sending.</summary>
    private static List<string> Delivered(Reply reply, Rendition rendition)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var pages = ReplyPages.Cut(reply, rendition);
        Assert.All(pages, page => Assert.Empty(MessageLimits.Check(ReplyRenderer.New(page, rendition))));
        var texts = pages.Select(page => string.Concat(Flat(page.Blocks))).ToList();
        Assert.All(texts, text => strict.GetBytes(text));
        return texts;
    }

    private static IEnumerable<string> Flat(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        TextBlock text => [text.Text],
        SectionBlock section => [section.Text],
        CardBlock card => Flat(card.Blocks),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>Without blanks and without the marks of code blocks, which are repeated at cuts.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Replace("```csharp", "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c) && c != '`'));
}
