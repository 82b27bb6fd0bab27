using CsCheck;
using StudyBot.Chat;
using StudyBot.Discord.Limits;
using StudyBot.Discord.Port.Rendering;

namespace StudyBot.Discord.Tests.Port;

/// <summary>F44: nothing is too long to be said, and nothing gets lost.</summary>
public sealed class ReplyPagesTests
{
    private static readonly Gen<Block> Words = Gen.Char["abc \n"].Array[1, 3000].Select(chars => (Block)new TextBlock("kata " + new string(chars)));

    private static readonly Gen<Block> Control = Gen.Select(Gen.Int[1, 12], Gen.Guid, (count, id) =>
        (Block)new ButtonsBlock([.. Enumerable.Range(0, count).Select(n => Button.Ask($"tombol {n}", new ControlId("a", "b", $"{id}", $"{n}")))]));

    private static readonly Gen<Reply> Replies = Gen.OneOf(Words, Control, Words.List[1, 6].Select(inner => (Block)new CardBlock(inner))).List[1, 12].Select(blocks => new Reply(blocks));

    [Fact]
    public void Every_page_is_accepted_by_Discord() => Gen.Select(Replies, Gen.Enum<Rendition>()).Sample((reply, rendition) =>
        Assert.All(ReplyPages.Cut(reply, rendition), page => Assert.Empty(MessageLimits.Check(ReplyRenderer.New(page, rendition)))), iter: 300);

    [Fact]
    public void No_word_and_no_button_is_lost() => Gen.Select(Replies, Gen.Enum<Rendition>()).Sample((reply, rendition) =>
    {
        var before = Letters(PlainText.Of(reply));
        var after = Letters(string.Concat(ReplyPages.Cut(reply, rendition).Select(PlainText.Of)));
        Assert.Equal(before, after);
    }, iter: 300);

    [Theory]
    [InlineData(1999)]
    [InlineData(2000)]
    [InlineData(2001)]
    [InlineData(4096)]
    [InlineData(4097)]
    public void Passages_around_the_limits_are_delivered_whole(int length)
    {
        var passage = string.Concat(Enumerable.Repeat("kata-kata ", length / 10 + 1))[..length];
        foreach (var rendition in Enum.GetValues<Rendition>())
        {
            var pages = ReplyPages.Cut(Reply.Of(passage), rendition);
            Assert.Equal(Letters(passage), Letters(string.Concat(pages.Select(PlainText.Of))));
            Assert.All(pages, page => Assert.Empty(MessageLimits.Check(ReplyRenderer.New(page, rendition))));
        }
    }

    [Fact]
    public void An_image_travels_with_the_page_that_shows_it()
    {
        var reply = new Reply(new ImageBlock("a.png"), new TextBlock(new string('x', 3998)), new TextBlock("akhir"), new ImageBlock("b.png"))
        {
            Files = [new ChatFile("a.png", new byte[1], "satu"), new ChatFile("b.png", new byte[1], "dua"), new ChatFile("c.csv", new byte[1], "")],
        };
        var pages = ReplyPages.Cut(reply with { Blocks = [.. reply.Blocks, new TextBlock(new string('y', 3000))] }, Rendition.Components);
        Assert.True(pages.Count > 1);
        Assert.Equal(["a.png"], pages[0].Files.Select(file => file.Name));
        Assert.Equal(["a.png", "b.png", "c.csv"], pages.SelectMany(page => page.Files).Select(file => file.Name));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
