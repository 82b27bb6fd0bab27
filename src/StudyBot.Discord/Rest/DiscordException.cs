namespace StudyBot.Discord.Rest;

/// <summary>A failed request for callers that cannot go on without its answer.</summary>
internal sealed class DiscordException(DiscordError error) : Exception(error.ToString())
{
    public DiscordError Error { get; } = error;
}
