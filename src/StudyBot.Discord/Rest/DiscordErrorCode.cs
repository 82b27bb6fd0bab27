namespace StudyBot.Discord.Rest;

/// <summary>The codes that the bot tells apart.</summary>
/// <remarks>Source: developers/topics/opcodes-and-status-codes, "JSON Error Codes".</remarks>
internal static class DiscordErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;

    /// <summary>The interaction's three seconds or fifteen minutes are over.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>Too many edits of a message older than an hour.</summary>
    public const int TooManyEditsOfOldMessage = 30046;

    public const int RequestTooLarge = 40005;

    /// <summary>Also: the first message of a forum post is not there yet.</summary>
    public const int CannotSendInForum = 40058;

    /// <summary>The interaction has its answer; go on with follow-ups.</summary>
    public const int AlreadyAcknowledged = 40060;

    public const int MissingAccess = 50001;

    /// <summary>The person does not take direct messages from the bot.</summary>
    public const int CannotMessageUser = 50007;

    public const int MissingPermissions = 50013;

    /// <summary>The interaction's token has expired.</summary>
    public const int InvalidWebhookToken = 50027;

    /// <summary>The body was refused; see <see cref="DiscordError.FieldErrors"/>.</summary>
    public const int InvalidFormBody = 50035;

    public const int ThreadArchived = 50083;
    public const int ThreadAlreadyCreated = 160004;
    public const int ThreadLocked = 160005;
}
