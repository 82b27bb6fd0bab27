using System.Text.Json.Serialization;

namespace StudyBot.Discord.Models.Components;

/// <summary>A label around one input of a modal.</summary>
/// <remarks>Source: developers/components/reference, "Label".</remarks>
internal sealed record Label : Component
{
    public override ComponentType Type => ComponentType.Label;

    /// <summary>At most 45 characters. The property cannot share the type's name, the wire name is <c>label</c>.</summary>
    [JsonPropertyName("label")]
    public string Text { get; set; } = "";

    /// <summary>At most 100 characters.</summary>
    public string? Description { get; set; }

    [JsonPropertyName("component")]
    public Component? Input { get; set; }
}
