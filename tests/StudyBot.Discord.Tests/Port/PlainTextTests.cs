using StudyBot.Chat;

namespace StudyBot.Discord.Tests.Port;

/// <summary>F14, F36: a view without embeds, colour and buttons is still a view.</summary>
public sealed class PlainTextTests
{
    private static readonly Reply Question = new Reply(
        new CardBlock(new TextBlock("**1.** Sistem yang paling kecil?"), new ButtonsBlock(
            Button.Ask("A · mikro", new ControlId("quiz", "pick", "7", "a"), ButtonStyle.Primary),
            Button.Ask("B · makro", new ControlId("quiz", "pick", "7", "b"), ButtonStyle.Primary) with { Emoji = "🔵" }))
        {
            Accent = 0xFF0000,
        },
        new ImageBlock("bagan.png"))
    {
        Files = [new ChatFile("bagan.png", new byte[1], "Tiga lingkaran, satu di dalam yang lain")],
    };

    [Fact]
    public void A_question_can_be_answered_from_words_alone() =>
        Assert.Equal("**1.** Sistem yang paling kecil?\n[A · mikro]  [B · makro]\nbagan.png: Tiga lingkaran, satu di dalam yang lain", PlainText.Of(Question));

    [Fact]
    public void Where_buttons_are_shown_they_are_not_repeated_in_words() =>
        Assert.DoesNotContain("[A · mikro]", PlainText.WithoutControls(Question), StringComparison.Ordinal);

    [Fact]
    public void A_menu_lists_what_it_offers()
    {
        var menu = new Menu(new ControlId("topic", "author"), [new("Siporin", "1") { Description = "4 fungsi" }, new("NASW", "2")]) { Placeholder = "Pilih penulis" };
        Assert.Equal("Pilih penulis\n• Siporin (4 fungsi)\n• NASW", PlainText.Of(new Reply(new MenuBlock(menu))));
    }

    [Fact]
    public void A_link_button_shows_its_address() =>
        Assert.Equal("[Buka] <https://example.org/a>", PlainText.Of(new Reply(new ButtonsBlock(Button.To("Buka", new Uri("https://example.org/a"))))));
}
