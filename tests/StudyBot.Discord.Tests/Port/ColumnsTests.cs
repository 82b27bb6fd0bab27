using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Port.Rendering;

namespace StudyBot.Discord.Tests.Port;

public sealed class ColumnsTests
{
    private static readonly Reply Compared = new(
        new TextBlock("> beda A dan B"),
        new CardBlock(new TextBlock("keduanya")) { Accent = 1 },
        new ColumnsBlock(new Column("A", "satu"), new Column("B", "dua")) { Accent = 2 },
        new ButtonsBlock(Chat.Button.Ask("Lagi", new ControlId("answer", "more"))));

    [Fact]
    public void Columns_become_fields_that_stand_beside_one_another()
    {
        var message = ReplyRenderer.New(Assert.Single(ReplyPages.Cut(Compared, Rendition.Components)), Rendition.Components);

        Assert.Equal("> beda A dan B", message.Content);
        Assert.Null(message.Flags);
        Assert.Equal("keduanya", message.Embeds![0].Description);
        Assert.Equal([("A", "satu", true), ("B", "dua", true)], message.Embeds[1].Fields!.Select(field => (field.Name, field.Value, field.Inline == true)));
        Assert.IsType<ActionRow>(Assert.Single(message.Components!));
    }

    [Fact]
    public void Where_embeds_are_refused_they_are_text_one_below_the_other()
    {
        var message = ReplyRenderer.New(Assert.Single(ReplyPages.Cut(Compared, Rendition.PlainText)), Rendition.PlainText);

        Assert.Equal("> beda A dan B\nkeduanya\n**A**\nsatu\n**B**\ndua", message.Content);
        Assert.Null(message.Embeds);
    }

    [Fact]
    public void A_change_shows_them_one_below_the_other_since_components_stay_components()
    {
        var edit = ReplyRenderer.Change(Compared, Rendition.Components);

        Assert.Equal(MessageFlags.IsComponentsV2, edit.Flags);
        Assert.Equal(3, edit.Components.Value.OfType<Container>().Count());
    }

    [Fact]
    public void Columns_too_long_for_a_field_are_cards()
    {
        var reply = new Reply(new ColumnsBlock(new Column("A", new string('a', Column.LongestText + 1)), new Column("B", "dua")));

        var message = ReplyRenderer.New(Assert.Single(ReplyPages.Cut(reply, Rendition.Components)), Rendition.Components);

        Assert.Null(message.Embeds);
        Assert.Equal(2, message.Components!.OfType<Container>().Count());
    }

    [Fact]
    public void Text_between_cards_keeps_its_place()
    {
        var reply = new Reply([.. Compared.Blocks, new TextBlock("2. lain lagi")]);

        Assert.Null(ReplyRenderer.New(Assert.Single(ReplyPages.Cut(reply, Rendition.Components)), Rendition.Components).Embeds);
    }

    [Fact]
    public void As_words_alone_nothing_is_lost() => Assert.Contains("**B**\ndua", PlainText.Of(Compared), StringComparison.Ordinal);
}
