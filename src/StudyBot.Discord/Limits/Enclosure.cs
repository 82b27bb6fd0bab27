namespace StudyBot.Discord.Limits;

/// <summary>A stretch of text between marks that only work as a pair: a code block or a spoiler.</summary>
/// <param name="Start">First character of the opening mark.</param>
/// <param name="FirstInk">First character inside that is not blank.</param>
/// <param name="LastInk">Last character inside that is not blank.</param>
/// <param name="End">After the closing mark.</param>
/// <param name="Reopening">What to write at the start of a piece to go on inside.</param>
/// <param name="Closing">What to write at the end of a piece that stops inside.</param>
/// <param name="IsCode">Whether line breaks inside must stay as they are.</param>
internal sealed record Enclosure(int Start, int FirstInk, int LastInk, int End, string Reopening, string Closing, bool IsCode)
{
    /// <summary>Whether a cut before character <paramref name="position"/> leaves something to show on both sides.</summary>
    public bool AllowsCutAt(int position) => position <= Start || position >= End || (position > FirstInk && position <= LastInk);

    /// <summary>Whether a cut before character <paramref name="position"/> is a cut inside.</summary>
    public bool Holds(int position) => position > Start && position < End;
}
