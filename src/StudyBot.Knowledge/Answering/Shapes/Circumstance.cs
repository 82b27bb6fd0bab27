using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>When or where something happened, from the sentence that tells of it; nothing rather than another date of the passage. Pure.</summary>
static partial class Circumstance
{
    /// <summary>A passage that scores less than this share of the best one speaks of something else.</summary>
    const double Near = 0.3;

    static readonly FrozenSet<string> Besides = new[] { "tahun", "tanggal", "bulan", "hari", "tempat", "lokasi", "kota", "year", "date", "place" }.ToFrozenSet();

    /// <summary>What is now no sentence about then tells.</summary>
    static readonly FrozenSet<string> Now = new[] { "sekarang", "kini", "now" }.ToFrozenSet();

    /// <summary>What was found.</summary>
    /// <param name="Passage">The passage's place among those found.</param>
    /// <param name="Span">Where it stands in the passage.</param>
    public readonly record struct Found(int Passage, TextSpan Span);

    /// <summary>The date as written, with day and month where they are; only the year where the question is for it.</summary>
    public static Found? When(Phrasing asked, Answer found, bool yearOnly) => Of(asked, found, text => MayDate().IsMatch(text), (telling, sentence) =>
        telling.Plain(sentence, Date().Matches(sentence).ToList()) is not { } date ? null
        : yearOnly ? date.Groups["year"] is { Success: true } year ? year : null
        : date.Groups["date"]);

    /// <summary>The place, where one is named behind the verb.</summary>
    public static Found? Where(Phrasing asked, Answer found) => Of(asked, found, text => MayPlace().IsMatch(text), (telling, sentence) =>
        telling.Plain(sentence, Place().Matches(sentence).ToList()) is { } place && telling.Held(sentence[..place.Index]) > 0 && place.Groups["place"].Value.Any(char.IsUpper)
            ? place.Groups["place"]
            : null);

    /// <summary>Whether the best passage stands in a document whose title names all of the question but its verb.</summary>
    public static bool IsAbout(Phrasing asked, Answer found) => new Telling(asked.Repaired(found.Repairs), Besides).IsTitled(found.Passages[0].Passage.Title);

    static Found? Of(Phrasing asked, Answer found, Predicate<string> may, Func<Telling, string, Group?> read)
    {
        var telling = new Telling(asked.Repaired(found.Repairs), Besides);
        if (asked.Words.Any(w => Now.Contains(w.Spelled)) || found.Repairs.Any(LosesSubject))
            return null;
        var told = new List<(Found Found, bool Itself)>();
        foreach (var (number, ranked) in found.Passages.Index())
        {
            var text = ranked.Passage.Text;
            if (ranked.Score < Near * found.Passages[0].Score || !may(text))
                continue;
            var said = Pronouncements.Of(ranked.Passage);
            for (var i = 0; i < said.Count; i++)
            {
                // A sentence that gives nothing of the kind, or has too few words of the question, tells nothing of it.
                var sentence = said[i].Span.In(text);
                if (!may(sentence) || (said[i].Label is null && !telling.MayBy(sentence, Deciding.MarksIn(said[i].Span, ranked).Select(m => m.In(text)))))
                    continue;
                var (tells, itself) = telling.By(ranked.Passage, said, i);
                if (tells && read(telling, said[i].Span.In(text)) is { } value)
                    told.Add((new Found(number, new TextSpan(said[i].Span.Start + value.Index, value.Length)), itself));
            }
        }
        var plain = told.Exists(t => t.Itself) ? told.FindAll(t => t.Itself) : told;
        // Several sentences that tell differently tell nothing plainly.
        return plain.Select(t => t.Found.Span.In(found.Passages[t.Found.Passage].Passage.Text)).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1
            ? plain[0].Found
            : null;
    }

    /// <summary>Whether a word was read as one that names no subject ("merdeka" as "mereka"): no sentence tells of that.</summary>
    static bool LosesSubject(Repair repair) =>
        QuestionWords.Unspecific.Contains(repair.ReadAs) && Words.Of(repair.ReadAs, default).Stem != Words.Of(repair.Written, default).Stem;

    /// <summary>What every date has; looked for first, since looking for dates takes as long as searching the index.</summary>
    [GeneratedRegex(@"(?:1\d|20)\d\d|[Aa]bad")]
    private static partial Regex MayDate();

    [GeneratedRegex(@"\b(?:di|ke|in|at|to)\s")]
    private static partial Regex MayPlace();

    const string Months = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December";

    /// <summary>A date with its year, a year that a word or bracket announces, or a century; the year of a law's number is none.</summary>
    [GeneratedRegex(@"(?<date>\b(?:\d{1,2}\s+)?(?:" + Months + @")\s+(?<year>1\d{3}|20\d\d)\b)|(?<![Nn]omor \d{1,4}\s)(?:\b(?:tahun|pada|sejak|dalam|awal|akhir|in|since)\s+|\()(?<date>(?<year>1\d{3}|20\d\d))\b|\b(?<date>abad\s+ke-?\s?\d{1,2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?:di|ke|in|at|to)\s+(?<place>(?!atas|bawah|antara|dalam|luar|depan|belakang|sana|sini|mana|samping)[^,.;()]{2,60}?)(?=\s+(?:pada|dan|dengan|karena|tahun|dalam|yang|untuk|oleh|setelah|sejak|sebelum|ketika|saat|sebagai|lalu|di|ke|on|and|with|in)\b|\s+\d|[,.;()]|$)")]
    private static partial Regex Place();
}
