using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers who said something, in which year, on which page and where in the document: from the source of the passage, or its text.</summary>
static partial class Source
{
    /// <summary>The answer; null when something else is asked.</summary>
    public static Answer? Of(Phrasing asked, IMaterial material, int top)
    {
        if (KindOf(asked) is not { } kind)
            return null;
        // "di bagian mana … dibahas" names no subject, and the material need not hold it.
        var found = material.Find(kind == FactKind.Where ? PlaceWords().Replace(asked.Plain, " ") : asked.Text, top);
        if (found.Outcome != Outcome.Answered)
            return null;
        var best = found.Passages[0];
        var (value, told) = kind switch
        {
            FactKind.Who => asked.Words.Any(w => QuestionWords.Reporting.Contains(w.Spelled)) ? (NamedSource(best.Passage)?.Authors, null) : Doer(best),
            FactKind.When => Year(best),
            FactKind.Page => (best.Passage.Sources.Select(s => s.Page).FirstOrDefault(p => p is not null), null),
            _ => (string.Join(" › ", best.Passage.Headings) is { Length: > 0 } path ? path : null, (Quote?)null),
        };
        // Who and when may be told by the text in words of its own; only page and year asked for by name are said to be missing.
        var insists = InsistsOnSource().IsMatch(asked.Plain);
        return value is null && !insists ? null : found with { Question = asked.Text, Shape = new FactShape(kind, value, told) };
    }

    static FactKind? KindOf(Phrasing asked)
    {
        var plain = asked.Plain;
        if (AsksPage().IsMatch(plain))
            return FactKind.Page;
        if (AsksPlace().IsMatch(plain))
            return FactKind.Where;
        if (AsksYear().IsMatch(plain))
            return FactKind.When;
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

    /// <summary>The year of the source, else a year in the sentence that holds most of the question.</summary>
    static (string? Year, Quote? Told) Year(RankedPassage best)
    {
        if (best.Passage.Sources.Select(s => s.Year).FirstOrDefault(y => y is not null) is { } year)
            return (year, null);
        var text = best.Passage.Text;
        var sentence = Deciding.SentenceOf(best);
        if (sentence is { } span && YearInText().Match(span.In(text)) is { Success: true } match)
            return (match.Value, new Quote(0, new TextSpan(span.Start + match.Index, match.Length)));
        return (null, null);
    }

    [GeneratedRegex(@"\b(?:halaman|hlm|hal|page)\s+(?:ke\s*)?(?:berapa|brp|mana|number)|\b(?:which|what) page\b")]
    private static partial Regex AsksPage();

    [GeneratedRegex(@"\b(?:bagian|bab|pasal|ayat|sub ?bab|paragraf|section|chapter)\s+(?:yang\s+)?(?:ke\s*)?(?:mana|apa|berapa)\b|\b(?:di ?mana|where)\b.*\b(?:dibahas|tertulis|disebut(?:kan)?|dijelaskan|letak(?:nya)?|bukunya|artikel|dokumen|materi|in the (?:book|text|article))\b|\b(?:which|what) (?:section|chapter|part)\b")]
    private static partial Regex AsksPlace();

    [GeneratedRegex(@"\b(?:bagian|bab|pasal|ayat|sub ?bab|paragraf|section|chapter|part|di|mana|dimana|berapa|dibahas|diatur|tertulis|disebut(?:kan)?|dijelaskan|letak(?:nya)?|bukunya|artikel|dokumen|materi)\b")]
    private static partial Regex PlaceWords();

    [GeneratedRegex(@"\btahun\s+(?:ke\s*)?(?:berapa|brp|mana)|\bkapan\b.*\b(?:ditulis|menulis|terbit|dirumuskan|merumuskan|definisi|mendefinisikan|menyatakan|mengemukakan|dikemukakan)\b|\b(?:which|what) year\b")]
    private static partial Regex AsksYear();

    [GeneratedRegex(@"\b(?:oleh|by)\s+(?<name>(?:(?:Pak|Bu|Bapak|Ibu|Prof\.|Dr\.|Ir\.|K\.?H\.)\s+)*\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}'-]+)*)")]
    private static partial Regex ByName();

    [GeneratedRegex(@"\b(?:siapa(?:kah)?|who|whose|tokoh mana|ahli mana)\b")]
    private static partial Regex AsksWho();

    [GeneratedRegex(@"\b(?:halaman|hlm|hal|page|tahun|year)\b")]
    private static partial Regex InsistsOnSource();

    [GeneratedRegex(@"\b(?:1[5-9]|20)\d\d\b")]
    private static partial Regex YearInText();
}
