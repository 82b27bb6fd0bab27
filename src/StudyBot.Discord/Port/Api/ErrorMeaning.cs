using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Api;

/// <summary>What an error means for what is to be done next. Pure.</summary>
internal static class ErrorMeaning
{
    /// <summary>The interaction is not known any more: its three seconds or fifteen minutes are over.</summary>
    public static bool IsLostInteraction(this DiscordError error) =>
        error.Code is DiscordErrorCode.UnknownInteraction or DiscordErrorCode.UnknownWebhook or DiscordErrorCode.InvalidWebhookToken
        || error is { HttpStatus: 404, Code: 0 };

    /// <summary>Discord takes the request itself for wrong, or would by the client's own check: another form of it may do.</summary>
    public static bool IsMalformed(this DiscordError error) =>
        error.Kind == DiscordErrorKind.OverLimit || error.Code == DiscordErrorCode.InvalidFormBody || error is { HttpStatus: 400, Code: 0 };
}
