namespace StudyBot.Discord.Gateway;

/// <summary>What to say after Hello.</summary>
/// <param name="Payload">The Identify or Resume frame.</param>
/// <param name="Resumed">The session to go on with; null for a new one.</param>
/// <param name="BeforeSend">Asked right before the frame leaves: an Identify is counted and paced from that moment. False: do not send.</param>
internal sealed record Handshake(byte[] Payload, GatewaySession? Resumed, Func<CancellationToken, Task<bool>>? BeforeSend = null)
{
    public bool IsResume => Resumed is not null;
}
