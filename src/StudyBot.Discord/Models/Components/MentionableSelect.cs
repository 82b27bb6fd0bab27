namespace StudyBot.Discord.Models.Components;

/// <summary>A menu of people and roles.</summary>
/// <remarks>Source: developers/components/reference, "Mentionable Select".</remarks>
internal sealed record MentionableSelect : EntitySelect
{
    public override ComponentType Type => ComponentType.MentionableSelect;
}
