namespace StudyBot.Discord.Models.Requests;

/// <summary>Opens the direct channel with a person; Discord returns the existing one if there is one.</summary>
/// <remarks>Source: developers/resources/user, "Create DM".</remarks>
internal sealed record DirectChannelCreate(Snowflake RecipientId);
