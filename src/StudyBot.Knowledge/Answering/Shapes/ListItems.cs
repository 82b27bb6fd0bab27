using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers questions for a list: all of it, so many items, or one by its number.</summary>
static partial class ListItems
{
    /// <summary>Passages looked through for the list that is meant.</summary>
    const int Looked = 8;

    /// <summary>Words before a list within a sentence that tell what it lists.</summary>
    const int LastWords = 6;

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
        if (found.Outcome != Outcome.Answered)
            return null;
        if (ListChoice.Numbered(found, ordinal, asked, topics, material) is not var (list, items))
            return QuestionWords.Topic.Contains(ordinal.Topic!) && UnderHeading(found, ordinal, topics, material, top) is { } section ? section with { Question = asked.Text } : null;
        var passages = new List<RankedPassage> { list };
        var number = ordinal.IsLast ? items.Count : ordinal.Number;
        var quote = number <= items.Count ? new Quote(0, items[number - 1]) : null;
        var explaining = quote is null ? null : Explaining(asked, number, quote.Span.In(list.Passage.Text), material, (list, topics));
        if (explaining is not null)
            passages.Add(explaining);
        passages.AddRange(found.Passages.Where(p => !passages.Exists(p.IsSame)).Take(Math.Max(0, top - passages.Count)));
        return found with
        {
            Question = asked.Text,
            Passages = passages,
            Shape = new ListShape(quote is null ? [] : [quote], items.Count, number, null, AsksCount: false, explaining is null ? null : 1),
        };
    }

    /// <summary>Without a list, the section whose heading is of that number: "Asas kedua: …".</summary>
    static Answer? UnderHeading(Answer found, AskedOrdinal ordinal, IReadOnlySet<string> topics, IMaterial material, int top)
    {
        var named = found.Passages.Take(1).SelectMany(p => material.Below(p.Passage.Document, [.. p.Passage.Headings.Take(1)]))
            .FirstOrDefault(p => p.Headings.Count > 0 && Names(Words.Of(p.Headings[^1]), ordinal.Number, topics));
        if (named is null)
            return null;
        var first = found.Passages.FirstOrDefault(p => p.Passage.Document == named.Document && p.Passage.Ordinal == named.Ordinal) ?? new RankedPassage(named, 0, [], []);
        return found with { Passages = [first, .. found.Passages.Where(p => !p.IsSame(first)).Take(Math.Max(0, top - 1))] };
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
        if (found.Outcome != Outcome.Answered)
            return null;
        var subject = new TopicWords(asked.Repaired(found.Repairs), material.Aliases);
        if (AllAuthors().IsMatch(asked.Plain) && SectionList.Of(found, wanted?.Number, asked, material) is { } sections)
            return sections;
        if (ListChoice.Whole(found, wanted?.Number, asked, subject, material) is not { } first)
            return InSentence(found, wanted?.Number, counts, asked, material, top) ?? (counts ? null : SectionList.Of(found, wanted?.Number, asked, material));
        var parts = Parts(first, material);
        var passages = parts.Concat(found.Passages.Where(p => !parts.Exists(p.IsSame))).Take(Math.Max(top, parts.Count)).ToList();
        var items = parts.SelectMany((part, i) => MeantItems.Of(part.Passage, subject).Select(item => new Quote(i, item))).ToList();
        if (items.Count == 0)
            return null;
        return found with
        {
            Passages = passages,
            Shape = new ListShape([.. items.Take(wanted?.Number ?? items.Count)], items.Count, null, wanted?.Number, counts, null),
        };
    }

    /// <summary>The list within a sentence of the best passage that announces all that is asked for.</summary>
    static Answer? InSentence(Answer found, int? wanted, bool counts, Phrasing asked, IMaterial material, int top)
    {
        var passage = found.Passages[0].Passage;
        var subject = SectionList.Subject(asked, material);
        var items = MeantItems.InSentence(passage, announcement => Ends(announcement, asked) && !subject.Held($"{passage.Title} {string.Join(' ', passage.Headings)} {passage.Source} {announcement}").Contains(false));
        return items.Count == 0 || items.Count < wanted ? null : found with
        {
            Passages = [.. found.Passages.Take(top)],
            Shape = new ListShape([.. items.Take(wanted ?? items.Count).Select(i => new Quote(0, i))], items.Count, null, wanted, counts, null),
        };
    }

    /// <summary>Whether the last words before the items name what is asked for in its own form: "tiga pengajar:" lists no "pelajaran".</summary>
    static bool Ends(string announcement, Phrasing asked) => Words.Of(announcement).TakeLast(LastWords)
        .Any(said => asked.Words.Any(w => w.Spelled.Length > 3 && !QuestionWords.Unspecific.Contains(w.Spelled) && said.Surface.StartsWith(w.Spelled, StringComparison.Ordinal)));

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

    /// <summary>The passage below a heading that names the item ("Tujuan ketiga: …"), or the one nearest to the item's words where its meaning is asked.</summary>
    static RankedPassage? Explaining(Phrasing asked, int number, string item, IMaterial material, (RankedPassage Passage, IReadOnlySet<string> Topics) of)
    {
        var (list, topics) = of;
        var named = material.Below(list.Passage.Document, [.. list.Passage.Headings.SkipLast(1)])
            .FirstOrDefault(p => p.Headings.Count > 0 && p.Headings.Count >= list.Passage.Headings.Count
                && p.Sources.Select(s => s.Authors).SequenceEqual(list.Passage.Sources.Select(s => s.Authors))
                && Names(Words.Of(p.Headings[^1]), number, topics));
        if (named is not null)
            return new RankedPassage(named, 0, [], []);
        if (!AsksMeaning().IsMatch(asked.Plain))
            return null;
        var words = new TopicWords(Phrasing.Of(item), material.Aliases);
        return material.Find(item, 3).Passages.FirstOrDefault(p =>
            !p.IsSame(list) && words.In($"{string.Join(' ', p.Passage.Headings)} {p.Passage.Text}") >= MostWords * words.Count);
    }

    /// <summary>"Tujuan ketiga: …", not "Tiga tujuan".</summary>
    static bool Names(List<Word> heading, int number, IReadOnlySet<string> topics) =>
        heading.Exists(w => Ordinals.Named.TryGetValue(w.Surface, out var named) && named == number) && heading.Exists(w => topics.Contains(w.Stem));

    [GeneratedRegex(@"\b(?:ada berapa|berapa (?:banyak|jumlah|macam|jenis|buah)|jumlah(?:nya)? (?:ada )?berapa|(?<!(?:halaman|hlm|hal|tahun) )berapa (?:fungsi|tujuan|tugas|peran|prinsip|tahap|langkah|unsur|ciri|syarat)|ada brp|how many)\b")]
    private static partial Regex AsksCount();

    [GeneratedRegex(@"\b(?:para|semua|berbagai|beberapa)\s+(?:ahli|tokoh|pakar|pendapat)\b")]
    private static partial Regex AllAuthors();

    [GeneratedRegex(@"\b(?:maksud(?:nya)?|arti(?:nya)?|jelaskan|apa itu|contoh|explain|mean(?:s|ing)?)\b")]
    private static partial Regex AsksMeaning();
}
