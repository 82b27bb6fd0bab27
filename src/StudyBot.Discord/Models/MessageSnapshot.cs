namespace StudyBot.Discord.Models;

/// <summary>A forwarded message as it was when it was forwarded, without its author.</summary>
/// <remarks>Source: developers/resources/message, "Message Snapshot Structure".</remarks>
internal sealed record MessageSnapshot
{
    public Message? Message { get; set; }
}
