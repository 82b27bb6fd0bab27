using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Knows sentences that stand in a row of others without a word that points there: "Pengiriman kedua …", "Perdamaian ditandatangani …".</summary>
static partial class Dangling
{
    static readonly FrozenSet<string> Events = PhraseList.Lines("event-nouns").ToFrozenSet();

    static readonly FrozenSet<string> Ordinals =
        FrozenSet.Create("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "terakhir", "berikutnya", "selanjutnya", "lain", "lainnya");

    static readonly FrozenSet<string> Copulas = FrozenSet.Create("adalah", "ialah", "merupakan");

    static readonly FrozenSet<string> Months = FrozenSet.Create(
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember");

    /// <summary>What may stand between an ordinal and the thing it counts from: "sila ketiga Pancasila" is told whole.</summary>
    [GeneratedRegex(@"^\p{Lu}\p{L}+ \p{L}+(?:,| (?:yaitu|yakni|adalah|ialah|baru|mulai|tiba|datang|pecah|gugur|terbit|akan|dapat|juga|(?:me[mnlrwy]|di|ber|ter)\p{L}{3,})\b)", RegexOptions.CultureInvariant)]
    private static partial Regex BarePair();

    /// <summary>"Pasal 4 huruf b", "ayat (2)": a place in the document, unless an act is named with it.</summary>
    [GeneratedRegex(@"\b(?:[Pp]asal|[Aa]yat|[Hh]uruf|[Aa]ngka|[Bb]utir|[Ll]ampiran|BAB|Bab)\s+(?:\(?\d|[IVX]+\b|[a-z]\b(?!\w))", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:UUD|UU|KUHP|KUH|PP|Undang-Undang|Undang-undang|Peraturan|Keputusan|Konstitusi|Piagam)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Act();

    /// <summary>A verb right behind the event: "Pembangunan dimulai di Kemijen" does not say what was built, whatever names follow.</summary>
    [GeneratedRegex(@"^(?:di|ber|ter)\p{L}{4,}$|^(?:selesai|rampung|mulai|usai|gagal)$", RegexOptions.CultureInvariant)]
    private static partial Regex Happens();

    /// <summary>Whether a sentence tells only part of what it is about.</summary>
    public static bool Is(string sentence, IReadOnlyList<Word> words) =>
        words.Count < 2
        || (Ordinals.Contains(words[1].Surface) && BarePair().IsMatch(sentence))
        || (Place().IsMatch(sentence) && !Act().IsMatch(sentence))
        || (Events.Contains(words[0].Surface) && (Happens().IsMatch(words[1].Surface) || (!Copulas.Contains(words[1].Surface) && !HasName(sentence, words))));

    /// <summary>Whether a proper noun other than a month stands behind the first word.</summary>
    static bool HasName(string sentence, IReadOnlyList<Word> words) =>
        words.Skip(1).Any(word => char.IsUpper(sentence[word.Span.Start]) && !Months.Contains(word.Surface));
}
