using StudyBot.Chat;
using Wire = StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>Turns blocks into components of a message. Pure.</summary>
/// <remarks>Source: developers/components/reference.</remarks>
internal static class ComponentRenderer
{
    private const int ButtonsPerRow = 5;

    private static readonly string[] ImageEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    /// <summary>The whole reply as components V2. Files that no block names stand at the end: they are not shown by themselves.</summary>
    public static IReadOnlyList<Wire.Component> Render(Reply reply)
    {
        var components = new List<Wire.Component>(reply.Blocks.Count);
        foreach (var block in reply.Blocks)
            components.AddRange(Render(block, reply));
        if (reply.Files.Count > 0)
            components.AddRange(Unnamed(reply));
        return components;
    }

    private static IEnumerable<Wire.Component> Unnamed(Reply reply)
    {
        var named = Flat(reply.Blocks).Select(FileName).ToHashSet();
        return reply.Files.Where(file => !named.Contains(file.Name))
            .Select(file => IsImage(file) ? Image(file.Name, reply) : (Wire.Component)File(file.Name));
    }

    private static bool IsImage(ChatFile file) => ImageEndings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Only the buttons and menus, in rows, as they stand below plain text.</summary>
    public static IReadOnlyList<Wire.Component> Controls(IReadOnlyList<Block> blocks)
    {
        var beside = new List<Button>();
        var rows = new List<Wire.Component>();
        foreach (var block in Flat(blocks))
        {
            if (block is SectionBlock section)
                beside.Add(section.Button);
            else if (block is ButtonsBlock buttons)
                rows.AddRange(Rows(buttons.Buttons));
            else if (block is MenuBlock menu)
                rows.Add(Row(MenuRenderer.InMessage(menu.Menu)));
        }
        return [.. Rows(beside), .. rows];
    }

    private static IEnumerable<Wire.Component> Render(Block block, Reply reply) => block switch
    {
        TextBlock { Text.Length: > 0 } text => [Text(text.Text)],
        SectionBlock section => [new Wire.Section { Components = [Text(section.Text)], Accessory = Button(section.Button) }],
        CardBlock card => [Card(card, reply)],
        DividerBlock => [new Wire.Separator { Divider = true }],
        ButtonsBlock buttons => Rows(buttons.Buttons),
        MenuBlock menu => [Row(MenuRenderer.InMessage(menu.Menu))],
        ImageBlock image => [Image(image.FileName, reply)],
        FileBlock file => [File(file.FileName)],
        _ => [],
    };

    private static Wire.Container Card(CardBlock card, Reply reply) => new()
    {
        AccentColor = card.Accent,
        Components = [.. Flat(card.Blocks).SelectMany(inner => Render(inner, reply))],
    };

    private static IEnumerable<Wire.Component> Rows(IReadOnlyList<Button> buttons) =>
        buttons.Chunk(ButtonsPerRow).Select(row => Row([.. row.Select(Button)]));

    private static Wire.ActionRow Row(params IReadOnlyList<Wire.Component> components) => new() { Components = components };

    private static Wire.TextDisplay Text(string text) => new() { Content = text };

    private static Wire.Component Button(Button button) => new Wire.Button
    {
        Label = button.Label,
        CustomId = button.Link is null ? button.Id?.ToString() : null,
        Url = button.Link?.AbsoluteUri,
        Style = button.Link is not null ? Wire.ButtonStyle.Link : button.Style switch
        {
            ButtonStyle.Primary => Wire.ButtonStyle.Primary,
            ButtonStyle.Success => Wire.ButtonStyle.Success,
            ButtonStyle.Danger => Wire.ButtonStyle.Danger,
            _ => Wire.ButtonStyle.Secondary,
        },
        Emoji = button.Emoji is null ? null : new Models.Emoji { Name = button.Emoji },
        Disabled = button.IsDisabled ? true : null,
    };

    private static Wire.MediaGallery Image(string name, Reply reply) => new()
    {
        Items =
        [
            new Wire.MediaGalleryItem
            {
                Media = Attached(name),
                Description = reply.Files.FirstOrDefault(file => file.Name == name) is { AltText.Length: > 0 } file ? file.AltText : null,
            },
        ],
    };

    private static Wire.FileDisplay File(string name) => new() { File = Attached(name) };

    private static Wire.MediaItem Attached(string name) => new() { Url = $"attachment://{name}" };

    private static string? FileName(Block block) => (block as ImageBlock)?.FileName ?? (block as FileBlock)?.FileName;

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block is CardBlock card ? Flat(card.Blocks) : [block]);
}
