namespace StudyBot.Discord.Gateway;

/// <summary>Why a connection ended, and with which close code where the peer gave one.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="CloseCode">The peer's close code; null when the line just broke.</param>
/// <param name="Error">What was thrown, if anything.</param>
internal sealed record ConnectionEnd(EndKind Kind, int? CloseCode = null, Exception? Error = null)
{
    /// <summary>One line for the log.</summary>
    public override string ToString() =>
        (Kind, CloseCode, Error) switch
        {
            (EndKind.Closed, { } code, _) => $"closed by Discord with {code}",
            (EndKind.Closed, null, null) => "line broken without a close code",
            (_, _, { } error) => $"{Kind}: {error.Message}",
            _ => Kind.ToString(),
        };
}
