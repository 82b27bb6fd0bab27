using System.Text.RegularExpressions;
using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Answering;

/// <summary>What a passage must have to answer at all, as the question's words tell.</summary>
static partial class Wanted
{
    [GeneratedRegex(@"\b(?:kapan(?:kah)?|when|what year|(?:tahun|tanggal|bulan|abad|hari) (?:ke )?(?:berapa|apa)(?:kah)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?:berapa(?:kah)?|how (?:many|much|old|long|far))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>"apa kepanjangan dari KKN", "KKN singkatan dari apa", "what does KKN stand for"; not "apa itu singkatan".</summary>
    [GeneratedRegex(@"\b(?:kepanjangan|singkatan|akronim|abbreviation|acronym)\s+(?:dari|of|for|apa)\b|\bkepanjangan\b|\bstands? for\b", RegexOptions.CultureInvariant)]
    private static partial Regex LongName();

    /// <summary>The sign that an answer must bear; none when the question asks for none of them.</summary>
    /// <param name="spelled">The question, lower case, in the spelling of documents.</param>
    public static PassageSigns By(string spelled) =>
        LongName().IsMatch(spelled) ? PassageSigns.LongName
        : Date().IsMatch(spelled) ? PassageSigns.Date
        : Number().IsMatch(spelled) ? PassageSigns.Number
        : PassageSigns.None;
}
