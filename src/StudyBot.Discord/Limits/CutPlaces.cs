namespace StudyBot.Discord.Limits;

/// <summary>Judges places between two letters.</summary>
internal static class CutPlaces
{
    /// <summary>The quality of a cut before character <paramref name="position"/>, which is neither the start nor the end of the text.</summary>
    public static CutQuality QualityAt(string text, int position)
    {
        char before = text[position - 1];
        if (!char.IsWhiteSpace(before))
        {
            return CutQuality.Letter;
        }

        if (before == '\n')
        {
            return IsBlankLineBefore(text, position - 1) ? CutQuality.Paragraph : CutQuality.Line;
        }

        return EndsSentence(text, position) ? CutQuality.Sentence : CutQuality.Word;
    }

    private static bool IsBlankLineBefore(string text, int lineBreak)
    {
        int at = lineBreak - 1;
        while (at >= 0 && text[at] is ' ' or '\t' or '\r')
        {
            at--;
        }

        return at >= 0 && text[at] == '\n';
    }

    /// <summary>
    /// A full stop, question or exclamation mark with what closes after it. What goes on in small letters is the same sentence, and a
    /// bracket next may be its source, which stays with it.
    /// </summary>
    private static bool EndsSentence(string text, int position)
    {
        int at = position - 1;
        while (at > 0 && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        while (at > 0 && text[at] is ')' or ']' or '"' or '\'' or '”' or '’' or '»' or '*' or '_')
        {
            at--;
        }

        return text[at] is '.' or '!' or '?' or '…' && !char.IsLower(text[position]) && text[position] is not ('(' or '[')
            && !IsListNumber(text, at);
    }

    /// <summary>"1." at the start of a line numbers what follows and does not end anything.</summary>
    private static bool IsListNumber(string text, int stop)
    {
        int at = stop - 1;
        while (at >= 0 && char.IsLetterOrDigit(text[at]) && stop - at <= 3)
        {
            at--;
        }

        return at < stop - 1 && (at < 0 || text[at] == '\n');
    }
}
