using StudyBot.Chat;
using StudyBot.Chat.Testing;

namespace StudyBot.Tests.Support;

/// <summary>Finds what can be pressed and chosen in what the bot said.</summary>
static class Controls
{
    public static IEnumerable<Button> Buttons(this Said said) => said.Blocks().SelectMany(block => block switch
    {
        ButtonsBlock buttons => buttons.Buttons,
        SectionBlock section => [section.Button],
        _ => Array.Empty<Button>(),
    });

    public static ControlId Button(this Said said, string label) => said.Buttons().First(button => button.Label == label).Id!;

    public static Menu Menu(this Said said) => said.Blocks().OfType<MenuBlock>().Single().Menu;

    static IEnumerable<Block> Blocks(this Said said) => said.Reply.Blocks.SelectMany(block => block is CardBlock card ? card.Blocks : [block]);
}
