using StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Models.Interactions;

/// <summary>
/// What came back for one component of a modal. Labels hold one <see cref="Component"/>, rows hold <see cref="Components"/>,
/// inputs a <see cref="Value"/> or <see cref="Values"/>.
/// </summary>
/// <remarks>Source: developers/components/reference, the "Interaction Response Structure" of each component.</remarks>
internal sealed record SubmittedComponent
{
    public ComponentType Type { get; set; }

    public int? Id { get; set; }

    public string? CustomId { get; set; }

    /// <summary>Text of an input, chosen value of a radio group (null when none was), or state of a checkbox.</summary>
    public ScalarValue? Value { get; set; }

    /// <summary>Chosen values of a menu or checkbox group; ids of uploaded files.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    public SubmittedComponent? Component { get; set; }

    public IReadOnlyList<SubmittedComponent> Components { get; set; } = [];
}
