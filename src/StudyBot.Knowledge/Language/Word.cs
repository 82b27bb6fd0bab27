namespace StudyBot.Knowledge.Language;

/// <summary>A word of a text in the forms it is matched by.</summary>
/// <param name="Surface">Lower case, one Unicode form, Latin marks and inner dots taken off.</param>
/// <param name="Stem">The surface without Indonesian affixes.</param>
/// <param name="Prefix">The first six letters of the surface, or all of a shorter one: catches what stemming splits, and English endings.</param>
/// <param name="Span">Its characters in the text.</param>
public readonly record struct Word(string Surface, string Stem, string Prefix, TextSpan Span)
{
    /// <summary>Letters in <see cref="Prefix"/>. Six did best on the development questions (five and seven were each about .004 MRR worse).</summary>
    internal const int PrefixLength = 6;
}
