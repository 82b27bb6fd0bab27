using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>What a passage says to a claim, by words that leave no doubt. Where they do not stand, nothing is judged. Pure.</summary>
static partial class Judgement
{
    static readonly HashSet<string> People = [.. WordList.Lines("people-words")];

    /// <summary>Other words for people, where the word is one; else nothing.</summary>
    public static IEnumerable<string> LikePeople(string word) => People.Contains(word) ? People : [];

    /// <summary>The verdict with the sentence and the words it rests on; null when the passage decides nothing.</summary>
    public static ClaimShape? Of(AskedClaim claim, TopicWords subject, RankedPassage ranked)
    {
        if (claim.Only is not null)
            return OfExclusive(claim, ranked.Passage.Text);
        return claim.Number is { } number
            ? OfNumber(number, subject, ranked.Passage) ?? OfMeasure(claim, number, subject, ranked.Passage.Text)
            : OfPlain(claim, subject, ranked);
    }

    /// <summary>"bukan manusianya saja, melainkan juga …" denies that it is people only.</summary>
    static ClaimShape? OfExclusive(AskedClaim claim, string text)
    {
        foreach (var sentence in Sentences.Of(text))
        {
            foreach (Match contrast in NotOnly().Matches(sentence.In(text)))
            {
                var stems = Words.Of(contrast.Groups["thing"].Value).Select(w => w.Stem).ToHashSet();
                if (LikePeople(claim.Only!).Append(claim.Only!).Any(w => stems.Contains(Words.Of(w, default).Stem)))
                    return new ClaimShape(Verdict.Denied, new Quote(0, sentence), [new Quote(0, new TextSpan(sentence.Start + contrast.Index, contrast.Length))]);
            }
        }
        return null;
    }

    /// <summary>"fungsi dasar ada empat" against a list that has so many items.</summary>
    static ClaimShape? OfNumber(int number, TopicWords subject, Passage passage)
    {
        var items = Statements.Items(passage);
        if (passage.Items == 0 || items.Count != passage.Items)
            return null;
        var announcement = Sentences.Of(passage.Text[..items[0].Start]) is [.., var last] ? last : items[0];
        var said = Words.Of(announcement.In(passage.Text)).FirstOrDefault(w => Ordinals.Number(w.Surface) == passage.Items);
        var held = subject.In($"{string.Join(' ', passage.Headings)} {passage.Source} {passage.Text}");
        // The number itself is one of the claim's words, and a wrong one is not held.
        if (said.Surface is null || held + 1 < subject.Count)
            return null;
        var word = new Quote(0, new TextSpan(announcement.Start + said.Span.Start, said.Span.Length));
        return new ClaimShape(passage.Items == number ? Verdict.Affirmed : Verdict.Denied, new Quote(0, announcement), [word]);
    }

    /// <summary>"masa jabatan lima tahun" against "masa jabatan tiga tahun": the one number of that unit in a sentence that says all the rest.</summary>
    static ClaimShape? OfMeasure(AskedClaim claim, int number, TopicWords subject, string text)
    {
        if (claim.Unit is not { } unit)
            return null;
        foreach (var sentence in Sentences.Of(text))
        {
            var said = sentence.In(text);
            var words = Words.Of(said);
            var measures = words.Zip(words.Skip(1)).Where(pair => pair.Second.Surface == unit && Ordinals.Number(pair.First.Surface) is not null).ToList();
            if (measures is not [var (count, measured)] || Hedge().IsMatch(said) || subject.In(said) + 1 < subject.Count)
                continue;
            var decides = new Quote(0, TextSpan.Between(sentence.Start + count.Span.Start, sentence.Start + measured.Span.End));
            return new ClaimShape(Ordinals.Number(count.Surface) == number != claim.Negated ? Verdict.Affirmed : Verdict.Denied, new Quote(0, sentence), [decides]);
        }
        return null;
    }

    /// <summary>A sentence, or an item of a list with what announces it, that says all the claim says, with or without "tidak".</summary>
    static ClaimShape? OfPlain(AskedClaim claim, TopicWords subject, RankedPassage ranked)
    {
        var text = ranked.Passage.Text;
        var items = Statements.Items(ranked.Passage);
        var around = subject.Held($"{string.Join(' ', ranked.Passage.Headings)} {ranked.Passage.Title} {(items.Count > 0 ? text[..items[0].Start] : "")}");
        foreach (var sentence in Statements.Of(ranked.Passage))
        {
            var said = sentence.In(text);
            var held = subject.Held(said);
            // Only what the claim is about may stand around the sentence; what it says of it must stand within.
            if (held.Count < 2 || held.Skip(1).Any(h => !h) || !(held[0] || around[0]) || Hedge().IsMatch(said))
                continue;
            var not = Not().Match(said);
            // "jangan" and "dilarang" speak to what one must do or may do; else the text has to be as sweeping as the claim.
            if (!Forbids().IsMatch(not.Value) && claim.Sweeping.Any(w => !said.Contains(w, StringComparison.OrdinalIgnoreCase)))
                continue;
            var words = Deciding.MarksIn(sentence, ranked).Select(m => new Quote(0, m));
            if (not.Success)
                words = words.Append(new Quote(0, new TextSpan(sentence.Start + not.Index, not.Length)));
            return new ClaimShape(
                not.Success == claim.Negated ? Verdict.Affirmed : Verdict.Denied,
                new Quote(0, sentence),
                [.. words.OrderBy(q => q.Span.Start)]);
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:bukan|tidak|tak)\s+(?<thing>(?:\S+\s+){1,4}?)(?:saja|semata)\b(?:,?\s*(?:melainkan|tetapi|tapi)\s+juga\b)?|\b(?:bukan|tidak|tak|jangan)\s+(?:hanya|cuma|sekadar)\s+(?<thing>[^,.;:]{3,80}?)\s*(?:(?:saja\s*)?,?\s*\b(?:melainkan|tetapi|tapi)\s+juga\b|[,.;:]|$)|\bnot only\s+(?<thing>(?:\S+\s+){1,4}?)(?:but)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotOnly();

    /// <summary>A plain "not"; "tidak sedikit" and "tidak hanya" deny nothing.</summary>
    [GeneratedRegex(@"\b(?:tidak|bukan|tanpa|jangan|dilarang|belum|not|never)\b(?!\s+(?:sedikit|hanya|saja|cuma|sekadar|lagi|only))", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"^(?:jangan|dilarang)$", RegexOptions.IgnoreCase)]
    private static partial Regex Forbids();

    /// <summary>Words under which a sentence says so only sometimes.</summary>
    [GeneratedRegex(@"\b(?:bila|jika|kalau|apabila|kecuali|mungkin|ada kalanya|kadang|hanya|melainkan|if|unless|may|might|sometimes|only)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hedge();
}
