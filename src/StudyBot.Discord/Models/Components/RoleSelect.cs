namespace StudyBot.Discord.Models.Components;

/// <summary>A menu of roles.</summary>
/// <remarks>Source: developers/components/reference, "Role Select".</remarks>
internal sealed record RoleSelect : EntitySelect
{
    public override ComponentType Type => ComponentType.RoleSelect;
}
