using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Tests.Rest.Shapes;

namespace StudyBot.Discord.Tests.Limits;

public sealed class ComponentLimitTests
{
    private static readonly Button Next = new() { Style = ButtonStyle.Primary, Label = "Lanjut", CustomId = "lanjut" };

    [Fact]
    public void Nested_components_count_towards_forty()
    {
        static Container Card(int texts) => new() { Components = [.. Enumerable.Repeat(new TextDisplay { Content = "a" }, texts)] };

        Assert.Empty(Paths([Card(39)]));
        Assert.Equal(["components"], Paths([Card(40)]));
    }

    [Fact]
    public void All_texts_share_four_thousand_characters()
    {
        var half = new TextDisplay { Content = new string('a', 2000) };

        Assert.Empty(Paths([half, half]));
        Assert.Equal(["components"], Paths([half, half, new TextDisplay { Content = "a" }]));
    }

    [Fact]
    public void Content_and_embeds_exclude_components_of_the_second_version()
    {
        MessageCreate message = V2([new TextDisplay { Content = "a" }]);

        Assert.NotEmpty(MessageLimits.Check(message with { Content = "b" }));
        Assert.NotEmpty(MessageLimits.Check(message with { Embeds = [new Embed { Title = "b" }] }));
        Assert.NotEmpty(MessageLimits.Check(new MessageCreate { Content = "b", Components = [new TextDisplay { Content = "a" }] }));
    }

    [Fact]
    public void A_row_holds_five_buttons_or_one_menu()
    {
        Button[] buttons = [.. Enumerable.Range(1, 6).Select(number => Next with { CustomId = $"{number}" })];
        var menu = new StringSelect { CustomId = "m", Options = [new SelectOption { Label = "a", Value = "a" }] };

        Assert.Empty(Paths([new ActionRow { Components = buttons[..5] }]));
        Assert.Equal(["components.0.components"], Paths([new ActionRow { Components = buttons }]));
        Assert.Empty(Paths([new ActionRow { Components = [menu] }]));
        Assert.Equal(["components.0.components"], Paths([new ActionRow { Components = [menu, Next] }]));
        Assert.Equal(["components.0.components"], Paths([new ActionRow()]));
    }

    [Fact]
    public void A_button_has_what_its_style_asks_for()
    {
        Assert.Equal(["components.0.components.0.custom_id"], RowPaths(Next with { CustomId = null }));
        Assert.Equal(["components.0.components.0.custom_id"], RowPaths(Next with { CustomId = new string('a', 101) }));
        Assert.Equal(["components.0.components.0.label"], RowPaths(Next with { Label = new string('a', 81) }));
        Assert.Equal(["components.0.components.0.label"], RowPaths(Next with { Label = null }));
        Assert.Empty(RowPaths(Next with { Label = null, Emoji = new Emoji { Name = "👉" } }));
        Assert.Empty(RowPaths(new Button { Style = ButtonStyle.Link, Label = "a", Url = "https://example.org" }));
        Assert.Equal(["components.0.components.0.url"], RowPaths(new Button { Style = ButtonStyle.Link, Label = "a" }));
        Assert.NotEmpty(RowPaths(Next with { Url = "https://example.org" }));
    }

    [Fact]
    public void Custom_ids_differ_within_a_message() =>
        Assert.Equal(["components"], Paths([new ActionRow { Components = [Next, Next] }]));

    [Theory]
    [InlineData(25, 100, true)]
    [InlineData(26, 100, false)]
    [InlineData(25, 101, false)]
    [InlineData(0, 1, false)]
    public void A_menu_has_up_to_twenty_five_short_options(int count, int length, bool fits)
    {
        var menu = new StringSelect
        {
            CustomId = "m",
            Options = [.. Enumerable.Range(0, count).Select(number => new SelectOption { Label = new string('a', length), Value = $"{number}" })],
        };

        Assert.Equal(fits, RowPaths(menu).Count == 0);
    }

    [Fact]
    public void A_section_has_one_to_three_texts_and_an_accessory()
    {
        var text = new TextDisplay { Content = "a" };

        Assert.Empty(Paths([new Section { Components = [text, text, text], Accessory = Next }]));
        Assert.Equal(["components.0.components"], Paths([new Section { Components = [text, text, text, text], Accessory = Next }]));
        Assert.Equal(["components.0.accessory"], Paths([new Section { Components = [text] }]));
        Assert.Equal(["components.0.components.0"], Paths([new Section { Components = [Next], Accessory = new Thumbnail() }]));
    }

    [Fact]
    public void A_shown_file_is_an_attachment_that_is_sent_along()
    {
        static MessageCreate Showing(string url) => V2([new FileDisplay { File = new MediaItem { Url = url } }]);

        Assert.Empty(MessageLimits.Check(Bodies.ComponentMessageWithFile));
        Assert.Empty(MessageLimits.Check(Showing("attachment://a.csv") with { Files = [Bodies.File with { Filename = "a.csv" }] }));
        Assert.NotEmpty(MessageLimits.Check(Showing("attachment://b.csv") with { Files = [Bodies.File] }));
        Assert.NotEmpty(MessageLimits.Check(Showing("https://example.org/a.csv")));
    }

    [Fact]
    public void A_container_holds_no_container_and_a_message_no_input()
    {
        Assert.Equal(["components.0.components.0"], Paths([new Container { Components = [new Container { Components = [] }] }]));
        Assert.Equal(["components.0"], Paths([new TextInput { CustomId = "a" }]));
    }

    [Fact]
    public void A_form_takes_one_to_five_labels_around_inputs()
    {
        static Label Ask(Component input) => new() { Text = "Pertanyaan", Input = input };
        var text = new TextInput { CustomId = "t", MaxLength = 10 };

        Assert.Empty(FormPaths(Ask(text)));
        Assert.Equal(["components"], FormPaths());
        Assert.Equal(["components"], FormPaths([.. Enumerable.Range(1, 6).Select(number => Ask(text with { CustomId = $"{number}" }))]));
        Assert.Equal(["components.0"], FormPaths(new ActionRow { Components = [text] }));
        Assert.Equal(["components.0.label"], FormPaths(Ask(text) with { Text = new string('a', 46) }));
        Assert.Equal(["components.0.component"], FormPaths(Ask(Next)));
        Assert.Equal(["components.0.component.value"], FormPaths(Ask(text with { Value = "sebelas huruf" })));
        Assert.Equal(["components.0.component.disabled"], FormPaths(Ask(new UserSelect { CustomId = "u", Disabled = true })));
        Assert.Equal(["components.0.component.min_values"], FormPaths(Ask(new UserSelect { CustomId = "u", MinValues = 0 })));
        Assert.Equal(["components.0.component.options"], FormPaths(Ask(new RadioGroup { CustomId = "r", Options = [new GroupOption { Label = "a", Value = "a" }] })));
    }

    private static MessageCreate V2(IReadOnlyList<Component> components) => new() { Flags = MessageFlags.IsComponentsV2, Components = components };

    private static List<string> Paths(IReadOnlyList<Component> components) => [.. MessageLimits.Check(V2(components)).Select(fault => fault.Path)];

    private static List<string> RowPaths(Component inside) => Paths([new ActionRow { Components = [inside] }]);

    private static List<string> FormPaths(params Component[] components) =>
        [.. ModalLimits.Check(new Modal { CustomId = "f", Title = "Tanya", Components = components }).Select(fault => fault.Path)];
}
