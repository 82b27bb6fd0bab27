using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers "rangkum …" with the outline of the section that is meant and the key sentence of each part, as they stand there.</summary>
static partial class Overview
{
    /// <summary>Parts of an outline that are read at once.</summary>
    const int Most = 12;

    /// <summary>Words of a line that opens a list and says nothing else: "Ciri-cirinya:".</summary>
    const int ShortOpening = 3;

    static readonly FrozenSet<string> Summing = WordList.Set("overview-words");

    /// <summary>Words for the document as a whole: "rangkum artikel ini".</summary>
    static readonly FrozenSet<string> Whole = WordList.Set("document-words");

    /// <summary>The answer; null when no overview is asked for, or of nothing the material has a section for.</summary>
    public static Answer? Of(Phrasing asked, IMaterial material)
    {
        var isShort = Shortly().IsMatch(asked.Text);
        var asking = Shortly().Matches(asked.Text).Concat(Chapter().Matches(asked.Text)).Select(m => new TextSpan(m.Index, m.Length)).ToList();
        var words = asked.Words.Where(w => !asking.Exists(s => w.Span.Start >= s.Start && w.Span.End <= s.End)).ToList();
        if (asking.Count == 0 && !words.Exists(w => Summing.Contains(w.Spelled)))
            return null;
        var topic = string.Join(' ', words.Where(w => !Summing.Contains(w.Spelled)).Select(w => w.Span.In(asked.Text)));
        var all = words.All(w => Summing.Contains(w.Spelled) || Whole.Contains(w.Spelled) || QuestionWords.Unspecific.Contains(w.Spelled));
        var found = material.Find(topic, Most);
        if (all && material.Main is { } main)
            return Outline(found with { Outcome = Outcome.Answered, Confidence = 1, Unmatched = [] }, main, [], new TopicWords(Phrasing.Of(""), material.Aliases), material, asked);
        // "rangkum artikel keamanan akun": the document is named by its title, and "artikel" need not stand there.
        if (words.Exists(w => Whole.Contains(w.Spelled)) || isShort)
        {
            var named = string.Join(' ', words.Where(w => !Summing.Contains(w.Spelled) && !Whole.Contains(w.Spelled) && !QuestionWords.Unspecific.Contains(w.Spelled)).Select(w => w.Spelled));
            var about = material.Find(named, Most);
            var title = new TopicWords(Phrasing.Of(named).Repaired(about.Repairs), material.Aliases);
            if (title.Count > 0 && about.Passages.FirstOrDefault(p => title.In(p.Passage.Title) == title.Count) is { } of)
                return Outline(about with { Outcome = Outcome.Answered }, of.Passage.Document, [], title, material, asked);
        }
        if (found.Outcome != Outcome.Answered)
            return null;
        var subject = new TopicWords(Phrasing.Of(topic).Repaired(found.Repairs), material.Aliases);
        if (SectionOf(found, subject) is { } section)
            return Outline(found, section.Document, section.Headings, subject, material, asked);
        var best = found.Passages[0].Passage;
        return subject.In(best.Title) == subject.Count ? Outline(found, best.Document, [], subject, material, asked) : null;
    }

    static Answer Outline(Answer found, string document, IReadOnlyList<string> headings, TopicWords subject, IMaterial material, Phrasing asked) =>
        Outline(found, headings, [.. material.Below(document, headings).Where(p => p.Kind != PassageKind.Bibliography)], subject, asked);

    /// <summary>Passages below a path of headings in outline.</summary>
    public static Answer Outline(Answer found, IReadOnlyList<string> headings, List<Passage> passages, TopicWords subject, Phrasing asked)
    {
        var depth = int.MaxValue;
        var groups = Grouped(passages, depth);
        // Too many parts to read at once: those of the first level stand for what is below them.
        if (groups.Count > Most)
            groups = Grouped(passages, depth = headings.Count + 1);
        var shown = groups.Take(Most).ToList();
        return found with
        {
            Question = asked.Text,
            Passages = [.. shown.Select(g => new RankedPassage(Telling(g), 0, [], []))],
            Shape = new OverviewShape(headings, [.. shown.Select((g, i) => Entry(g, i, (headings.Count, depth), subject))], groups.Count - shown.Count),
        };
    }

    static List<List<Passage>> Grouped(List<Passage> passages, int depth) =>
        [.. passages.GroupBy(p => string.Join('\n', p.Headings.Take(depth))).Select(g => g.ToList())];

    /// <summary>The section whose heading says what is asked with the fewest other words; of equal ones the outermost.</summary>
    static (string Document, IReadOnlyList<string> Headings)? SectionOf(Answer found, TopicWords subject)
    {
        var sections = found.Passages
            .SelectMany(p => Enumerable.Range(1, p.Passage.Headings.Count).Select(depth => (p.Passage, Depth: depth)))
            .Select(s => (s.Passage, s.Depth, Held: subject.In(s.Passage.Headings[s.Depth - 1]), Inherited: subject.In(string.Join(' ', s.Passage.Headings.Take(s.Depth)))))
            .Where(s => s.Held > 0 && s.Inherited == subject.Count)
            .OrderByDescending(s => s.Passage.DocumentKind == DocumentKind.Article)
            .ThenBy(s => s.Depth)
            .ThenBy(s => Words.Of(s.Passage.Headings[s.Depth - 1]).Count)
            .ToList();
        return sections.Count == 0 ? null : (sections[0].Passage.Document, [.. sections[0].Passage.Headings.Take(sections[0].Depth)]);
    }

    /// <summary>The passage that stands for a part: its first list, which sums it up, or else its first paragraph.</summary>
    static Passage Telling(List<Passage> part) => part.Find(p => p.Items > 0 && p.Headings.Count == part[0].Headings.Count) ?? part[0];

    static OutlineEntry Entry(List<Passage> part, int number, (int From, int To) depth, TopicWords subject)
    {
        var passage = Telling(part);
        var path = passage.Headings.Take(depth.To).ToList();
        var heading = path.Count > depth.From ? path[^1] : null;
        var items = Statements.Items(passage);
        var quotes = new List<Quote>();
        if (Key(passage, items, subject) is { } key)
            quotes.Add(new Quote(number, key));
        quotes.AddRange(items.Select(i => new Quote(number, Statements.Bare(i, passage.Text))));
        return new OutlineEntry(heading, Math.Max(0, path.Count - depth.From - 1), number, quotes);
    }

    /// <summary>
    /// The sentence that tells most of the subject: no line that only opens a list ("Ciri-cirinya:"), no head of a table, no myth. Null
    /// where nothing else stands there.
    /// </summary>
    static TextSpan? Key(Passage passage, IReadOnlyList<TextSpan> items, TopicWords subject)
    {
        var text = passage.Text;
        var end = items.Count > 0 ? items[0].Start : text.Length;
        var said = Pronouncements.Of(passage).Where(p => p.Span.End <= end && !p.IsMyth).Select(p => p.Span).ToList();
        var rows = said.FindAll(s => s.In(text).Contains(" | ", StringComparison.Ordinal));
        var telling = said.FindAll(s => text[s.End - 1] != ':' && !rows.Contains(s));
        if (telling.Count > 0)
            return telling.OrderByDescending(s => subject.In(s.In(text))).First();
        if (rows.Count > 1)
            return rows[1];
        return said.FindLast(s => Words.Of(s.In(text)).Count > ShortOpening) is { Length: > 0 } opening ? opening : null;
    }

    /// <summary>"secara singkat", "gambaran umum".</summary>
    [GeneratedRegex(@"\b(?:secara\s+(?:singkat|ringkas|umum)|gambaran(?:\s+umum)?|garis\s+besar(?:nya)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shortly();

    /// <summary>"jelaskan bab …" without a number, which names a part by its place.</summary>
    [GeneratedRegex(@"\b(?:(?:jelas(?:kan|in)|terangkan|ceritakan|uraikan|isi(?:nya)?)\s+(?:dari\s+)?(?:bab|bagian|sub ?bab|section|chapter)(?!\s+(?:ke\b|ke-|\d|[IVX]+\b)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();
}
