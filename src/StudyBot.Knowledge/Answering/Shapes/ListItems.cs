using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers questions for a list: all of it, so many items, or one by its number.</summary>
static partial class ListItems
{
    /// <summary>Passages looked through for the list that is meant.</summary>
    const int Looked = 8;

    /// <summary>A list that scores less than this share of the best passage is another matter.</summary>
    const double Near = 0.35;

    /// <summary>Share of the best passage's score that a list of the same section needs to be meant instead.</summary>
    const double NextBest = 0.6;

    /// <summary>Share of an item's words that a passage holds at least to explain it.</summary>
    const double MostWords = 0.6;

    /// <summary>The item asked for by its number; null when the question asks for none, or the material has no such list.</summary>
    public static Answer? Numbered(Phrasing asked, IMaterial material, int top)
    {
        if (Ordinals.Find(asked) is not { NamesList: true } ordinal)
            return null;
        var without = $"{asked.Written(0, ordinal.From)} {asked.Written(ordinal.To, asked.Words.Count)}";
        var topics = TopicWords.Wordings(ordinal.Topic!, material.Aliases);
        var found = material.Find(without, Looked);
        if (found.Outcome != Outcome.Answered)
            found = material.Find(asked.Text, Looked);
        if (found.Outcome != Outcome.Answered || Meant(found, ordinal, asked, topics) is not { } list)
            return null;
        var passages = new List<RankedPassage> { list };
        var items = Statements.Items(list.Passage);
        var quote = ordinal.Number <= items.Count ? Bare(list, 0, items[ordinal.Number - 1]) : null;
        var explaining = quote is null ? null : Explaining(asked, ordinal, quote.Span.In(list.Passage.Text), material, (list, topics));
        if (explaining is not null)
            passages.Add(explaining);
        passages.AddRange(found.Passages.Where(p => !passages.Exists(p.IsSame)).Take(Math.Max(0, top - passages.Count)));
        return found with
        {
            Question = asked.Text,
            Passages = passages,
            Shape = new ListShape(quote is null ? [] : [quote], items.Count, ordinal.Number, null, AsksCount: false, explaining is null ? null : 1),
        };
    }

    /// <summary>A list where one is asked for; null when the question asks for none or the answer is none.</summary>
    public static Answer? Whole(Phrasing asked, IMaterial material, int top)
    {
        var counts = AsksCount().IsMatch(asked.Plain);
        if (!counts && !Ordinals.AsksList(asked))
            return null;
        var found = material.Find(asked.Text, top);
        var wanted = Ordinals.Wanted(asked);
        if (wanted is { } number && (found.Outcome != Outcome.Answered || Statements.Items(found.Passages[0].Passage).Count < number.Number))
        {
            var rest = material.Find($"{asked.Written(0, number.At)} {asked.Written(number.At + 1, asked.Words.Count)}", top);
            found = rest.Outcome == Outcome.Answered ? rest with { Question = asked.Text } : found;
        }
        if (found.Outcome != Outcome.Answered || (wanted is null ? found.Passages[0] : Listing(found)) is not { Passage.Kind: PassageKind.List } first)
            return null;
        var parts = Parts(first, material);
        var passages = parts.Concat(found.Passages.Where(p => !parts.Exists(p.IsSame))).Take(Math.Max(top, parts.Count)).ToList();
        var items = parts.SelectMany((part, i) => Statements.Items(part.Passage).Select(item => Bare(part, i, item))).ToList();
        return found with
        {
            Passages = passages,
            Shape = new ListShape([.. items.Take(wanted?.Number ?? items.Count)], items.Count, null, wanted?.Number, counts, null),
        };
    }

    /// <summary>The best passage when it is a list, or a list nearly as good in the same section.</summary>
    static RankedPassage? Listing(Answer found)
    {
        var best = found.Passages[0];
        return found.Passages.FirstOrDefault(p => p.Passage.Kind == PassageKind.List && p.Score >= NextBest * best.Score
            && p.Passage.Document == best.Passage.Document
            && p.Passage.Headings.SkipLast(1).SequenceEqual(best.Passage.Headings.SkipLast(1)));
    }

    /// <summary>A list too long for one passage continues in the next ones, under the same announcement.</summary>
    static List<RankedPassage> Parts(RankedPassage first, IMaterial material)
    {
        if (first.Passage.Items > 0)
            return [first];
        var announcement = Announced.FirstLine(first.Passage);
        var same = material.Below(first.Passage.Document, first.Passage.Headings)
            .Where(p => p.Kind == PassageKind.List && p.Items == 0 && Announced.FirstLine(p) == announcement)
            .Select(p => p.Ordinal == first.Passage.Ordinal ? first : new RankedPassage(p, 0, [], []))
            .ToList();
        return same.Exists(first.IsSame) ? same : [first];
    }

    /// <summary>The list that is meant: announced by the word that is counted, in its heading or its first line, and long enough.</summary>
    static RankedPassage? Meant(Answer found, AskedOrdinal ordinal, Phrasing asked, IReadOnlySet<string> topics)
    {
        var source = asked.Words.Any(w => QuestionWords.Attribution.Contains(w.Spelled)) ? found.Passages[0].Passage.Source : null;
        var nearest = Listing(found);
        return found.Passages
            .Where(p => p.Passage.Items > 0 && p.Score >= Near * found.Passages[0].Score && (source is null || p.Passage.Source == source))
            .OrderByDescending(p => Announced.As(p.Passage, topics) + (p.Passage.Items >= ordinal.Number ? 1 : 0))
            .FirstOrDefault(p => Announced.As(p.Passage, topics) > 0 || (nearest is not null && p.IsSame(nearest)));
    }

    /// <summary>The passage below a heading that names the item ("Tujuan ketiga: …"), or the one nearest to the item's words where its meaning is asked.</summary>
    static RankedPassage? Explaining(Phrasing asked, AskedOrdinal ordinal, string item, IMaterial material, (RankedPassage Passage, IReadOnlySet<string> Topics) of)
    {
        var (list, topics) = of;
        var named = material.Below(list.Passage.Document, [.. list.Passage.Headings.SkipLast(1)])
            .FirstOrDefault(p => p.Headings.Count >= list.Passage.Headings.Count
                && p.Sources.Select(s => s.Authors).SequenceEqual(list.Passage.Sources.Select(s => s.Authors))
                && Names(Words.Of(p.Headings[^1]), ordinal.Number, topics));
        if (named is not null)
            return new RankedPassage(named, 0, [], []);
        if (!AsksMeaning().IsMatch(asked.Plain))
            return null;
        var words = new TopicWords(Phrasing.Of(item), material.Aliases);
        return material.Find(item, 3).Passages.FirstOrDefault(p =>
            !p.IsSame(list) && words.In($"{string.Join(' ', p.Passage.Headings)} {p.Passage.Text}") >= MostWords * words.Count);
    }

    static Quote Bare(RankedPassage list, int passage, TextSpan item) => new(passage, Statements.Bare(item, list.Passage.Text));

    /// <summary>"Tujuan ketiga: …", not "Tiga tujuan".</summary>
    static bool Names(List<Word> heading, int number, IReadOnlySet<string> topics) =>
        heading.Exists(w => Ordinals.Named.TryGetValue(w.Surface, out var named) && named == number) && heading.Exists(w => topics.Contains(w.Stem));

    [GeneratedRegex(@"\b(?:ada berapa|berapa (?:banyak|jumlah|macam|jenis|buah)|jumlah(?:nya)? (?:ada )?berapa|(?<!(?:halaman|hlm|hal|tahun) )berapa (?:fungsi|tujuan|tugas|peran|prinsip|tahap|langkah|unsur|ciri|syarat)|ada brp|how many)\b")]
    private static partial Regex AsksCount();

    [GeneratedRegex(@"\b(?:maksud(?:nya)?|arti(?:nya)?|jelaskan|apa itu|contoh|explain|mean(?:s|ing)?)\b")]
    private static partial Regex AsksMeaning();
}
