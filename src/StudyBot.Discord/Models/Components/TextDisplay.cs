namespace StudyBot.Discord.Models.Components;

/// <summary>Markdown text. Mentions in it notify like those of a message, so allowed mentions apply.</summary>
/// <remarks>Source: developers/components/reference, "Text Display".</remarks>
internal sealed record TextDisplay : Component
{
    public override ComponentType Type => ComponentType.TextDisplay;

    /// <summary>Counts towards the 4000 characters that all texts of one message share.</summary>
    public string Content { get; set; } = "";
}
