namespace StudyBot.Discord.Models.Components;

/// <summary>A menu of people.</summary>
/// <remarks>Source: developers/components/reference, "User Select".</remarks>
internal sealed record UserSelect : EntitySelect
{
    public override ComponentType Type => ComponentType.UserSelect;
}
