using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Port.Rendering;
using Wire = StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Tests.Port;

public sealed class ReplyRendererTests
{
    private static readonly Reply Card = new Reply(new CardBlock(
        new TextBlock("**Fungsi**"),
        new SectionBlock("Siporin", Chat.Button.Ask("Lihat", new ControlId("topic", "show", "1"))),
        new DividerBlock(),
        new ImageBlock("bagan.png"))
    {
        Accent = 0x3366CC,
    })
    {
        Files = [new ChatFile("bagan.png", new byte[1], "Tiga lingkaran"), new ChatFile("salah.csv", new byte[1], "")],
    };

    [Fact]
    public void A_card_becomes_components_without_content_or_embeds()
    {
        var message = ReplyRenderer.New(Card, Rendition.Components);
        Assert.Null(message.Content);
        Assert.Null(message.Embeds);
        Assert.Equal(MessageFlags.IsComponentsV2, message.Flags);
        var container = Assert.IsType<Container>(message.Components![0]);
        Assert.Equal(["TextDisplay", "Section", "Separator", "MediaGallery"], container.Components.Select(part => part.GetType().Name));
    }

    [Fact]
    public void Images_carry_their_alternative_text_in_both_places_where_Discord_reads_it()
    {
        var message = ReplyRenderer.New(Card, Rendition.Components);
        var gallery = ((Container)message.Components![0]).Components.OfType<MediaGallery>().Single();
        Assert.Equal("Tiga lingkaran", gallery.Items[0].Description);
        Assert.Equal("attachment://bagan.png", gallery.Items[0].Media.Url);
        Assert.Equal("Tiga lingkaran", message.Attachments![0].Description);
    }

    [Fact]
    public void A_file_that_no_block_names_is_offered_at_the_end_since_Discord_would_hide_it() =>
        Assert.Equal("attachment://salah.csv", Assert.IsType<FileDisplay>(ReplyRenderer.New(Card, Rendition.Components).Components![^1]).File.Url);

    [Fact]
    public void A_change_takes_away_content_embeds_and_files_of_before()
    {
        var edit = ReplyRenderer.Change(Reply.Of("baru"), Rendition.Components);
        Assert.True(edit.Content.IsPresent);
        Assert.Null(edit.Content.Value);
        Assert.Empty(edit.Embeds.Value);
        Assert.Empty(edit.Attachments!);
        Assert.Equal(MessageFlags.IsComponentsV2, edit.Flags);
    }

    [Fact]
    public void A_button_is_either_a_question_or_a_link()
    {
        var row = Assert.IsType<ActionRow>(ReplyRenderer.New(new Reply(new ButtonsBlock(
            Chat.Button.Ask("A", new ControlId("quiz", "pick", "a"), Chat.ButtonStyle.Primary), Chat.Button.To("Situs", new Uri("https://example.org/")))), Rendition.Components).Components![0]);
        var (ask, link) = ((Wire.Button)row.Components[0], (Wire.Button)row.Components[1]);
        Assert.Equal(("quiz:pick:a", null, Wire.ButtonStyle.Primary), (ask.CustomId, ask.Url, ask.Style));
        Assert.Equal((null, "https://example.org/", Wire.ButtonStyle.Link), (link.CustomId, link.Url, link.Style));
    }
}
