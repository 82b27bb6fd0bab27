namespace StudyBot.Knowledge.Glossary;

/// <summary>Singular and plural of English terms: who asks for "referrals" means "rujukan (referral)".</summary>
static class GrammaticalNumber
{
    /// <summary>The English term of the pair in the other number; null where it has none, or is a name.</summary>
    public static string? Other(TermPair pair)
    {
        if (pair.TermIsEnglish is not { } isTerm)
            return null;
        var english = isTerm ? pair.Term : pair.Other;
        return english.Skip(1).Any(char.IsUpper) ? null : Other(english);
    }

    static string? Other(string english) => english switch
    {
        [.., 's', 's'] or [.., 'i', 'n', 'g'] or [.., 'l', 'y'] or [.., 'i', 'v', 'e'] or [.., 'i', 'c', 's'] => null,
        [.., 'i', 'e', 's'] => english[..^3] + "y",
        [.., 's'] => english[..^1],
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => english[..^1] + "ies",
        _ => english + "s",
    };
}
