using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Chooses the list that is meant: announced by the word that is counted, of the author asked for, and long enough. Pure.</summary>
static class ListChoice
{
    /// <summary>A list that scores less than this share of the best passage is another matter.</summary>
    const double Near = 0.35;

    /// <summary>Share of the best passage's score that a list of the same section needs to be meant instead.</summary>
    const double NextBest = 0.6;

    /// <summary>The list of which one item is asked for, with its items; null when there is none.</summary>
    public static (RankedPassage List, IReadOnlyList<TextSpan> Items)? Numbered(Answer found, AskedOrdinal ordinal, Phrasing asked, IReadOnlySet<string> topics, IMaterial material)
    {
        // "siapa anak pertama …" asks for a list only where one is announced as such.
        var nearest = asked.Words.Any(w => w.Spelled is "siapa" or "siapakah" or "kapan" or "mana" or "who" or "when" or "where") ? null : Listing(found);
        var subject = new TopicWords(asked, material.Aliases);
        var list = Candidates(found, asked, material)
            .OrderByDescending(p => Announced.As(p.Passage, topics) + (p.Passage.Items >= ordinal.Number || ordinal.IsLast ? 1 : 0))
            .FirstOrDefault(p => Announced.As(p.Passage, topics) > 0 || (nearest is not null && p.IsSame(nearest)));
        if (list is not null && MeantItems.Of(list.Passage, subject) is { Count: > 0 } items)
            return (list, items);
        var best = found.Passages[0];
        return MeantItems.InSentence(best.Passage, said => Words.Of(said).Exists(w => topics.Contains(w.Stem))) is { Count: > 0 } within ? (best, within) : null;
    }

    /// <summary>The list of which all or so many items are asked for; null when the answer is none.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="wanted">How many items are asked for; null for all.</param>
    /// <param name="asked">The question.</param>
    /// <param name="subject">Its words.</param>
    /// <param name="material">What it is asked of.</param>
    public static RankedPassage? Whole(Answer found, int? wanted, Phrasing asked, TopicWords subject, IMaterial material)
    {
        var best = found.Passages[0];
        var topic = asked.Words.Select(w => w.Spelled).FirstOrDefault(QuestionWords.Topic.Contains);
        var topics = topic is null ? null : TopicWords.Wordings(topic, material.Aliases);
        var isList = best.Passage.Kind == PassageKind.List;
        if (topics is null || (isList && wanted is null && Announced.As(best.Passage, topics) > 0))
            return wanted is null ? isList ? best : null : Listing(found);
        return Candidates(found, asked, material)
            .Where(p => Announced.As(p.Passage, topics) is var plain && plain > 0 && (isList || plain > 1 || p.Passage.Source == best.Passage.Source && best.Passage.Source is not null) && subject.In(Around(p.Passage)) > 0)
            .OrderByDescending(p => Announced.As(p.Passage, topics) + (p.Passage.Items >= wanted ? 1 : 0))
            .FirstOrDefault() ?? (wanted is null ? isList ? best : null : Listing(found));
    }

    static string Around(Passage passage) => $"{string.Join(' ', passage.Headings)} {passage.Source} {passage.Text}";

    /// <summary>The lists near the best passage; where an author is asked for, only theirs, and those of the same section though their name stands only before.</summary>
    static IEnumerable<RankedPassage> Candidates(Answer found, Phrasing asked, IMaterial material)
    {
        var best = found.Passages[0];
        var near = found.Passages.Where(p => p.Passage.Items > 0 && p.Score >= Near * best.Score);
        if (!asked.Words.Any(w => QuestionWords.Attribution.Contains(w.Spelled)) || best.Passage.Source is not { } source)
            return near;
        var below = material.Below(best.Passage.Document, best.Passage.Headings)
            .Where(p => p.Items > 0 && p.Source == source)
            .Select(p => new RankedPassage(p, 0, [], []))
            .ToList();
        var theirs = near.Where(p => p.Passage.Source == source).ToList();
        return theirs.Concat(below.Where(b => !theirs.Exists(b.IsSame)));
    }

    /// <summary>The best passage when it is a list, or a list nearly as good in the same section.</summary>
    static RankedPassage? Listing(Answer found)
    {
        var best = found.Passages[0];
        return found.Passages.FirstOrDefault(p => p.Passage.Kind == PassageKind.List && p.Score >= NextBest * best.Score
            && p.Passage.Document == best.Passage.Document
            && p.Passage.Headings.SkipLast(1).SequenceEqual(best.Passage.Headings.SkipLast(1)));
    }
}
