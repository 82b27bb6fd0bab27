namespace StudyBot.Discord.Port.Api;

/// <summary>Why Discord did not do what was asked.</summary>
/// <param name="Status">HTTP status; 0 when no answer came.</param>
/// <param name="Code">Discord's own code (developers/topics/opcodes-and-status-codes, "JSON Error Codes"); 0 when it gave none.</param>
/// <param name="Message">Discord's words, with the paths of malformed fields; fit for a log.</param>
internal sealed record ApiRefusal(int Status, int Code, string Message)
{
    /// <summary>The interaction is not known any more: its three seconds or fifteen minutes are over.</summary>
    public bool IsLostInteraction => Code is DiscordCode.UnknownInteraction or DiscordCode.UnknownWebhook or DiscordCode.InvalidWebhookToken || (Status == 404 && Code == 0);

    /// <summary>Discord takes the request itself for wrong, so that another form of it may do.</summary>
    public bool IsMalformed => Code == DiscordCode.InvalidForm || (Status == 400 && Code == 0);
}
