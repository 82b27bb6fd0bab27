using StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>What people read in components.</summary>
internal static class Shown
{
    public static string Text(IEnumerable<Component> components) => string.Join('\n', components.SelectMany(Texts));

    private static IEnumerable<string> Texts(Component component) => component switch
    {
        TextDisplay text => [text.Content],
        Container container => container.Components.SelectMany(Texts),
        Section section => section.Components.SelectMany(Texts),
        _ => [],
    };
}
