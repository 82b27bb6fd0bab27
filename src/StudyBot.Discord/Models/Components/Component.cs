using System.Text.Json.Serialization;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Models.Components;

/// <summary>A part of a message or modal: layout, content, or something to click or fill in.</summary>
/// <remarks>Source: developers/components/reference, "Anatomy of a Component".</remarks>
[JsonConverter(typeof(ComponentConverter))]
internal abstract record Component
{
    [JsonPropertyOrder(-1)]
    public abstract ComponentType Type { get; }

    /// <summary>Unique in its message; numbered by Discord where null.</summary>
    public int? Id { get; set; }
}
