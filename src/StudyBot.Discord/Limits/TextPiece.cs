namespace StudyBot.Discord.Limits;

/// <summary>A part of a long text that can stand alone.</summary>
/// <param name="Opening">Marks that reopen what the cut before it closed.</param>
/// <param name="Body">The text itself, as it was.</param>
/// <param name="Closing">Marks that close what the cut after it left open.</param>
internal readonly record struct TextPiece(string Opening, string Body, string Closing)
{
    /// <summary>What to send.</summary>
    public string Text => Opening + Body + Closing;
}
