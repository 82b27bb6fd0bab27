using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>Refusals by Discord.</summary>
internal static class Refusal
{
    public static DiscordError Of(int status, int code) => new(DiscordErrorKind.Refused, "route", "refused") { HttpStatus = status, Code = code };
}
