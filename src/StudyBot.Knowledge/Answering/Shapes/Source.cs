using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers who said something, in which year, on which page and where in the document: from the source of the passage, or its text.</summary>
static partial class Source
{
    /// <summary>Passages looked through for the sentence that tells.</summary>
    const int Looked = 8;

    /// <summary>The answer; null when something else is asked.</summary>
    public static Answer? Of(Phrasing asked, IMaterial material, int top)
    {
        if (KindOf(asked) is not { } kind)
            return null;
        // "di bagian mana … dibahas" names no subject, and the material need not hold it.
        var found = material.Find(kind == FactKind.Where ? PlaceWords().Replace(asked.Plain, " ") : asked.Text, top);
        // Only the event may be worded otherwise; whoever else is missing makes it another question.
        var otherwise = found.Outcome != Outcome.Answered && found.Unmatched.Count == 1 && kind is FactKind.When or FactKind.Place
            ? Telling.Otherwise(asked, found.Unmatched[0]).Select(other => material.Find(other, Math.Max(top, Looked))).FirstOrDefault(other => other.Outcome == Outcome.Answered)
            : null;
        found = otherwise ?? found;
        if (found.Outcome != Outcome.Answered)
            return null;
        var (value, told, passage) = Fact(kind, asked, found);
        // What the best passages do not tell a further one may, in a document about whom or what is asked.
        if (value is null && kind is FactKind.When or FactKind.Place && otherwise is null && Circumstance.IsAbout(asked, found) && material.Find(asked.Text, Math.Max(top, Looked)) is var further && Fact(kind, asked, further) is { Value: not null } stated)
            (found, value, told, passage) = (further, stated.Value, stated.Told, stated.Passage);
        // Who, when and where may be told by the text in words of its own; only page and year asked for by name are said to be missing.
        if (value is null && (otherwise is not null || (!AsksPage().IsMatch(asked.Plain) && !AsksYear().IsMatch(asked.Plain))))
            return null;
        var first = found.Passages[passage];
        return found with
        {
            Question = asked.Text,
            Passages = [first, .. found.Passages.Where(p => !p.IsSame(first)).Take(Math.Max(0, top - 1))],
            Shape = new FactShape(kind, value, told),
        };
    }

    /// <summary>The answer, where it stands, and in which passage.</summary>
    static (string? Value, Quote? Told, int Passage) Fact(FactKind kind, Phrasing asked, Answer found)
    {
        var best = found.Passages[0];
        switch (kind)
        {
            case FactKind.When:
                var yearOnly = AsksYear().IsMatch(asked.Plain);
                return SourceYear(asked, found) is { } year ? (year, null, 0) : Stated(Circumstance.When(asked, found, yearOnly), found);
            case FactKind.Place:
                return Stated(Circumstance.Where(asked, found), found);
            case FactKind.Who when asked.Words.Any(w => QuestionWords.Reporting.Contains(w.Spelled)):
                return (NamedSource(best.Passage)?.Authors, null, 0);
            case FactKind.Who:
                var (name, told) = Doer(best);
                return name is not null && !Words.Of(name).TrueForAll(w => asked.Words.Any(a => a.Spelled == w.Surface)) ? (name, told, 0) : Stated(Bearer.Of(asked, found), found);
            case FactKind.Page:
                return (best.Passage.Sources.Select(s => s.Page).FirstOrDefault(p => p is not null), null, 0);
            default:
                return (string.Join(" › ", best.Passage.Headings) is { Length: > 0 } path ? path : null, null, 0);
        }
    }

    static (string? Value, Quote? Told, int Passage) Stated(Circumstance.Found? stated, Answer found) => stated is { } s
        ? (s.Span.In(found.Passages[s.Passage].Passage.Text), new Quote(0, s.Span), s.Passage)
        : (null, null, 0);

    /// <summary>The year of the source that the question names; where it names none but asks for a statement, that of the only one there is.</summary>
    static string? SourceYear(Phrasing asked, Answer found)
    {
        if (found.Unmatched.Count > 0)
            return null;
        var dated = found.Passages[0].Passage.Sources.Where(s => s.Year is not null).ToList();
        if (dated.Find(s => Words.Of(s.Authors ?? "").Exists(n => asked.Words.Any(w => w.Spelled == n.Surface && w.Spelled.Length > 2 && !QuestionWords.Unspecific.Contains(w.Spelled)))) is { } named)
            return named.Year;
        return asked.Words.Any(w => QuestionWords.Reporting.Contains(w.Spelled) || QuestionWords.Definition.Contains(w.Spelled)) && dated.Select(s => s.Year).Distinct().Count() == 1
            ? dated[0].Year
            : null;
    }

    static FactKind? KindOf(Phrasing asked)
    {
        var plain = asked.Plain;
        if (AsksPage().IsMatch(plain))
            return FactKind.Page;
        if (AsksPlace().IsMatch(plain))
            return FactKind.Where;
        if (AsksYear().IsMatch(plain) || AsksWhen().IsMatch(plain))
            return FactKind.When;
        if (AsksWhere().IsMatch(plain))
            return FactKind.Place;
        return AsksWho().IsMatch(plain) ? FactKind.Who : null;
    }

    static SourceReference? NamedSource(Passage passage) => passage.Sources.FirstOrDefault(s => s.Authors is not null);

    /// <summary>Who did it, where the sentence that holds most of the question says "oleh" with a name.</summary>
    static (string? Name, Quote? Told) Doer(RankedPassage best)
    {
        var text = best.Passage.Text;
        return Deciding.SentenceOf(best) is { } sentence && ByName().Matches(sentence.In(text)) is [var match]
            ? (match.Groups["name"].Value, new Quote(0, new TextSpan(sentence.Start + match.Groups["name"].Index, match.Groups["name"].Length)))
            : (null, null);
    }

    [GeneratedRegex(@"\b(?:halaman|hlm|hal|page)\s+(?:ke\s*)?(?:berapa|brp|mana|number)|\b(?:which|what) page\b")]
    private static partial Regex AsksPage();

    [GeneratedRegex(@"\b(?:bagian|bab|pasal|ayat|sub ?bab|paragraf|section|chapter)\s+(?:yang\s+)?(?:ke\s*)?(?:mana|apa|berapa)\b|\b(?:di ?mana|where)\b.*\b(?:dibahas|tertulis|disebut(?:kan)?|dijelaskan|letak(?:nya)?|bukunya|artikel|dokumen|materi|in the (?:book|text|article))\b|\b(?:which|what) (?:section|chapter|part)\b")]
    private static partial Regex AsksPlace();

    [GeneratedRegex(@"\b(?:bagian|bab|pasal|ayat|sub ?bab|paragraf|section|chapter|part|di|mana|dimana|berapa|dibahas|diatur|tertulis|disebut(?:kan)?|dijelaskan|letak(?:nya)?|bukunya|artikel|dokumen|materi)\b")]
    private static partial Regex PlaceWords();

    [GeneratedRegex(@"\btahun\s+(?:ke\s*)?(?:berapa|brp|mana)|\b(?:which|what) year\b")]
    private static partial Regex AsksYear();

    [GeneratedRegex(@"\b(?:kapan(?:kah)?|when)\b|\b(?:tanggal|bulan)\s+(?:berapa|brp|apa)\b")]
    private static partial Regex AsksWhen();

    [GeneratedRegex(@"\b(?:di ?mana|ke ?mana|where)(?:kah)?\b")]
    private static partial Regex AsksWhere();

    [GeneratedRegex(@"\b(?:oleh|by)\s+(?<name>(?:(?:Pak|Bu|Bapak|Ibu|Prof\.|Dr\.|Ir\.|K\.?H\.)\s+)*\p{Lu}[\p{L}.'-]+(?:\s+(?:(?:den|der|van|von|de|ten|bin|binti|al)\s+)*\p{Lu}(?:\.|[\p{L}'-]+))*)")]
    private static partial Regex ByName();

    [GeneratedRegex(@"\b(?:siapa(?:kah)?|who|whose|tokoh mana|ahli mana)\b")]
    private static partial Regex AsksWho();
}
