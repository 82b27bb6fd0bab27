using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>What a passage says to a claim, by words that leave no doubt. Where they do not stand, nothing is judged. Pure.</summary>
static partial class Judgement
{
    /// <summary>Words of a claim that the sentence itself says at least, for its number to be the claim's.</summary>
    const int FewestHeld = 3;

    static readonly HashSet<string> People = [.. WordList.Lines("people-words")];

    /// <summary>Other words for people, where the word is one; else nothing.</summary>
    public static IEnumerable<string> LikePeople(string word) => People.Contains(word) ? People : [];

    /// <summary>The verdict with the sentence and the words it rests on; null when the passage decides nothing.</summary>
    public static ClaimShape? Of(AskedClaim claim, TopicWords subject, RankedPassage ranked)
    {
        if (claim.Only is not null)
            return OfExclusive(claim, ranked.Passage.Text);
        return claim.Number is { } number
            ? OfNumber(number, subject, ranked.Passage) ?? OfMeasure(claim, number, subject, ranked.Passage) ?? PlainJudgement.Of(claim, subject, ranked)
            : PlainJudgement.Of(claim, subject, ranked);
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
    static ClaimShape? OfMeasure(AskedClaim claim, int number, TopicWords subject, Passage passage)
    {
        if (claim.Unit is not { } unit)
            return null;
        var text = passage.Text;
        var around = subject.Held(string.Join(' ', passage.Headings.Append(passage.Title)));
        var stated = Pronouncements.Of(passage).Select(said => (Said: said, Measures: Measures(said.Span.In(text), unit))).Where(m => m.Measures.Count > 0).ToList();
        // Where one sentence alone measures, the passage tells what it measures.
        if (stated.Count == 1)
            around = subject.Held($"{string.Join(' ', passage.Headings.Append(passage.Title))} {text}");
        foreach (var (said, measures) in stated)
        {
            var sentence = said.Span;
            if (said.IsMyth || said.Depth > 1 || measures is not [var (count, measured)] || PlainJudgement.IsHedged(sentence.In(text)) || PlainJudgement.Denies(said.In(text)))
                continue;
            // The number itself is one of the claim's words, and a wrong one is not held; what document and section are about need not be repeated.
            var held = subject.Held(said.In(text));
            var isSame = Words.Of(claim.Text).Exists(w => w.Surface == count.Surface);
            if (held.Count(h => h) + (isSame ? 0 : 1) < FewestHeld || held.Zip(around).Count(h => !h.First && !h.Second) > (isSame ? 0 : 1))
                continue;
            var decides = new Quote(0, TextSpan.Between(sentence.Start + count.Span.Start, sentence.Start + measured.Span.End));
            return new ClaimShape(Ordinals.Number(count.Surface) == number != claim.Negated ? Verdict.Affirmed : Verdict.Denied, new Quote(0, Statements.Bare(sentence, text)), [decides])
            {
                By = Holder.Of(said, passage),
            };
        }
        return null;
    }

    /// <summary>The numbers of a unit in a sentence, each with the unit's word.</summary>
    static List<(Word Count, Word Unit)> Measures(string sentence, string unit)
    {
        var words = Words.Of(sentence);
        return [.. words.Zip(words.Skip(1)).Where((pair, at) => pair.Second.Surface == unit && Ordinals.Number(pair.First.Surface) is not null && !IsName(words, at))];
    }

    /// <summary>"Nomor 9 Tahun 2014" names a law and measures nothing.</summary>
    static bool IsName(List<Word> words, int at) =>
        (at > 0 && QuestionWords.NumberedPart.Contains(words[at - 1].Surface)) || (at + 2 < words.Count && Year.Is(words[at + 2].Surface));

    [GeneratedRegex(@"\b(?:bukan|tidak|tak)\s+(?<thing>(?:\S+\s+){1,4}?)(?:saja|semata)\b(?:,?\s*(?:melainkan|tetapi|tapi)\s+juga\b)?|\b(?:bukan|tidak|tak|jangan)\s+(?:hanya|cuma|sekadar)\s+(?<thing>[^,.;:]{3,80}?)\s*(?:(?:saja\s*)?,?\s*\b(?:melainkan|tetapi|tapi)\s+juga\b|[,.;:]|$)|\bnot only\s+(?<thing>(?:\S+\s+){1,4}?)(?:but)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotOnly();
}
