namespace StudyBot.Discord.Port.Api;

/// <summary>Discord's error codes that are acted upon.</summary>
/// <remarks>Source: developers/topics/opcodes-and-status-codes, "JSON Error Codes".</remarks>
internal static class DiscordCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int SlowMode = 20016;
    public const int EditsOfOldMessages = 30046;
    public const int TooLarge = 40005;
    public const int PostNotReady = 40058;
    public const int AlreadyAcknowledged = 40060;
    public const int MissingAccess = 50001;
    public const int DirectMessagesClosed = 50007;
    public const int NoMessagesHere = 50008;
    public const int MissingPermissions = 50013;
    public const int InvalidWebhookToken = 50027;
    public const int InvalidForm = 50035;
    public const int ThreadArchived = 50083;
    public const int ThreadLocked = 160005;
    public const int FilteredByServer = 200000;
    public const int FilteredTitle = 200001;
}
