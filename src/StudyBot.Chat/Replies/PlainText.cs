using System.Text;

namespace StudyBot.Chat;

/// <summary>
/// A reply as words alone, for places that refuse embeds and components, for people who hide them, and for tests that ask
/// whether a view can be understood without colour, layout or pictures. Pure.
/// </summary>
public static class PlainText
{
    /// <summary>Everything: text, what the buttons and menus offer, what the images show.</summary>
    public static string Of(Reply reply) => Render(reply, withControls: true);

    /// <summary>The text only, for messages whose buttons and menus are shown as such.</summary>
    public static string WithoutControls(Reply reply) => Render(reply, withControls: false);

    private static string Render(Reply reply, bool withControls)
    {
        var lines = new List<string>();
        foreach (var block in reply.Blocks)
            Add(lines, block, reply, withControls);
        return string.Join('\n', lines);
    }

    private static void Add(List<string> lines, Block block, Reply reply, bool withControls)
    {
        switch (block)
        {
            case TextBlock text:
                lines.Add(text.Text);
                break;
            case SectionBlock section:
                lines.Add(section.Text);
                if (withControls)
                    lines.Add(Of(section.Button));
                break;
            case CardBlock card:
                foreach (var inner in card.Blocks)
                    Add(lines, inner, reply, withControls);
                break;
            case ColumnsBlock columns:
                lines.AddRange(columns.Columns.Select(column => $"{Markup.Strong(column.Title)}\n{column.Text}"));
                break;
            case DividerBlock:
                lines.Add("");
                break;
            case ButtonsBlock buttons when withControls:
                lines.Add(string.Join("  ", buttons.Buttons.Select(Of)));
                break;
            case MenuBlock menu when withControls:
                AddMenu(lines, menu.Menu);
                break;
            case ImageBlock image:
                lines.Add(Describe(image.FileName, reply));
                break;
            case FileBlock file:
                lines.Add(Describe(file.FileName, reply));
                break;
        }
    }

    private static string Of(Button button) => button.Link is { } link ? $"[{button.Label}] <{link}>" : $"[{button.Label}]";

    private static void AddMenu(List<string> lines, Menu menu)
    {
        if (menu.Placeholder.Length > 0)
            lines.Add(menu.Placeholder);
        foreach (var option in menu.Options)
            lines.Add(new StringBuilder("• ").Append(option.Label).Append(option.Description is { } more ? $" ({more})" : "").ToString());
    }

    private static string Describe(string fileName, Reply reply) =>
        reply.Files.FirstOrDefault(named => named.Name == fileName) is { AltText.Length: > 0 } file
            ? $"{fileName}: {file.AltText}"
            : fileName;
}
