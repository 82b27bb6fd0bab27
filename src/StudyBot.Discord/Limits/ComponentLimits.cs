using StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Limits;

/// <summary>Checks components of messages: what may lie in what, and how much of it (developers/components/reference).</summary>
internal static class ComponentLimits
{
    /// <summary>How a component refers to a file of the same request (developers/components/reference, "File Structure").</summary>
    public const string AttachmentScheme = "attachment://";

    /// <summary>Looks at the components of a message.</summary>
    /// <param name="check">Where faults are noted.</param>
    /// <param name="components">Top-level components.</param>
    /// <param name="v2">Whether the message is made of components alone.</param>
    public static void Check(LimitCheck check, IReadOnlyList<Component> components, bool v2)
    {
        IReadOnlyList<Component> all = All(components);
        if (v2)
        {
            CheckWhole(check, all);
        }
        else
        {
            check.Count("", "components", components.Count, DiscordLimits.Rows);
        }

        for (int index = 0; index < components.Count; index++)
        {
            Component component = components[index];
            string path = $"components.{index}";
            if (v2 ? !IsTopLevel(component) : component is not ActionRow)
            {
                check.Add(path, $"is a {component.Type}, which cannot stand here{(v2 ? "" : " without the components flag")}");
            }

            CheckOne(check, path, component);
        }

        check.Distinct("", "components", CustomIds(all));
    }

    /// <summary>The components and everything inside them, in the order they are shown.</summary>
    public static IReadOnlyList<Component> All(IReadOnlyList<Component> components)
    {
        var all = new List<Component>(components.Count);
        AddAll(components, all);
        return all;
    }

    private static void AddAll(IReadOnlyList<Component> components, List<Component> all)
    {
        for (int index = 0; index < components.Count; index++)
        {
            all.Add(components[index]);
            AddAll(Inside(components[index]), all);
        }
    }

    private static IEnumerable<string> CustomIds(IReadOnlyList<Component> all)
    {
        for (int index = 0; index < all.Count; index++)
        {
            if (InputLimits.CustomIdOf(all[index]) is { } id)
            {
                yield return id;
            }
        }
    }

    private static void CheckWhole(LimitCheck check, IReadOnlyList<Component> all)
    {
        check.Count("", "components", all.Count, DiscordLimits.Components, least: 1);
        int text = 0;
        for (int index = 0; index < all.Count; index++)
        {
            text += all[index] is TextDisplay display ? TextLength.Of(display.Content) : 0;
        }

        if (text > DiscordLimits.ComponentText)
        {
            check.Add("", "components", $"have {text} characters of text together, {DiscordLimits.ComponentText} are allowed");
        }
    }

    private static void CheckOne(LimitCheck check, string path, Component component)
    {
        switch (component)
        {
            case Container container:
                CheckInside(check, path, container.Components, inner => inner is not Container && IsTopLevel(inner));
                break;
            case Section section:
                check.Count(path, "components", section.Components.Count, DiscordLimits.SectionTexts, least: 1);
                CheckInside(check, path, section.Components, inner => inner is TextDisplay);
                CheckAccessory(check, $"{path}.accessory", section.Accessory);
                break;
            case ActionRow row:
                CheckRow(check, path, row);
                break;
            case TextDisplay text:
                check.RequiredText(path, "content", text.Content, DiscordLimits.ComponentText);
                break;
            case MediaGallery gallery:
                check.Count(path, "items", gallery.Items.Count, DiscordLimits.GalleryItems, least: 1);
                foreach ((int index, MediaGalleryItem item) in gallery.Items.Index())
                {
                    check.Text($"{path}.items.{index}", "description", item.Description, DiscordLimits.AlternativeText);
                }

                break;
            case FileDisplay { File.Url: var url } when !url.StartsWith(AttachmentScheme, StringComparison.Ordinal):
                check.Add(path, "file.url", $"must start with {AttachmentScheme}");
                break;
            case Thumbnail thumbnail:
                check.Text(path, "description", thumbnail.Description, DiscordLimits.AlternativeText);
                break;
            default:
                InputLimits.Check(check, path, component);
                break;
        }
    }

    private static void CheckInside(LimitCheck check, string path, IReadOnlyList<Component> components, Func<Component, bool> mayStandHere)
    {
        for (int index = 0; index < components.Count; index++)
        {
            Component inner = components[index];
            string at = $"{path}.components.{index}";
            if (!mayStandHere(inner))
            {
                check.Add(at, $"is a {inner.Type}, which cannot stand here");
            }

            CheckOne(check, at, inner);
        }
    }

    private static void CheckRow(LimitCheck check, string path, ActionRow row)
    {
        bool buttons = row.Components.All(component => component is Button);
        check.Count(path, "components", row.Components.Count, buttons ? DiscordLimits.ButtonsPerRow : 1, least: 1);
        CheckInside(check, path, row.Components, inner => inner is Button or SelectMenu);
    }

    private static void CheckAccessory(LimitCheck check, string path, Component? accessory)
    {
        if (accessory is not (Button or Thumbnail))
        {
            check.Add(path, "must be a button or a picture");
        }
        else
        {
            CheckOne(check, path, accessory);
        }
    }

    private static bool IsTopLevel(Component component) =>
        component is ActionRow or Section or TextDisplay or MediaGallery or FileDisplay or Separator or Container;

    private static IReadOnlyList<Component> Inside(Component component) => component switch
    {
        ActionRow row => row.Components,
        Container container => container.Components,
        Section section => section.Accessory is null ? section.Components : [.. section.Components, section.Accessory],
        Label { Input: { } input } => [input],
        _ => [],
    };
}
