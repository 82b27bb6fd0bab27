namespace StudyBot.Discord.Models.Components;

/// <summary>A menu of channels.</summary>
/// <remarks>Source: developers/components/reference, "Channel Select".</remarks>
internal sealed record ChannelSelect : EntitySelect
{
    public override ComponentType Type => ComponentType.ChannelSelect;

    /// <summary>Kinds to offer; all where null.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; set; }
}
