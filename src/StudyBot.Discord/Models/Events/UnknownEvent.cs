namespace StudyBot.Discord.Models.Events;

/// <summary>An event that the bot has no use for, or that could not be read.</summary>
/// <param name="Name">Discord's name of it.</param>
/// <param name="Fault">Why a known event could not be read; null when the name is simply not known. Holds no user data.</param>
internal sealed record UnknownEvent(string Name, string? Fault = null) : GatewayEvent;
