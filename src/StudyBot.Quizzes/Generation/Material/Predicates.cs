using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Tells sentences from fragments: "Album pertama yang berisi 9 lagu.", "Pada 1953, diangkat sebagai kardinal."</summary>
static partial class Predicates
{
    static readonly PhraseList Plain = PhraseList.Read("predicates");

    /// <summary>A verb by its prefix.</summary>
    [GeneratedRegex(@"^(?:me(?=[mnlrwy])|di(?!a$)|ber|ter)\p{L}{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    /// <summary>Words of a phrase of time or place that opens a sentence.</summary>
    [GeneratedRegex(@"^(?:pada|sejak|setelah|sebelum|tahun|tanggal|bulan|akhir|awal|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    /// <summary>Whether the words have a predicate, not one behind "yang" alone, and something before it that it is said of.</summary>
    public static bool IsSentence(IReadOnlyList<Word> words)
    {
        var subject = 0;
        while (subject < words.Count && Time().IsMatch(words[subject].Surface))
            subject++;
        for (var i = subject; i < words.Count; i++)
        {
            var isPredicate = Verb().IsMatch(words[i].Surface) || Plain.Opens([words[i]]);
            if (isPredicate && (i == 0 || words[i - 1].Surface != "yang"))
                return i > subject || words[i].Surface is "ada" or "terdapat";
        }
        return false;
    }
}
