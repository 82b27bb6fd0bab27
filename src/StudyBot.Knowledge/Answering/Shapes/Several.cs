using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers messages that ask several things, each by itself.</summary>
static class Several
{
    /// <summary>Questions answered in one message.</summary>
    const int Most = 3;

    /// <summary>Words that begin a question.</summary>
    public static readonly FrozenSet<string> Asking = WordList.Set("asking-words");

    /// <summary>The answer; null when only one thing is asked.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="material">What it is asked of.</param>
    /// <param name="answer">Answers one question.</param>
    public static Answer? Of(Phrasing asked, IMaterial material, Func<string, Answer> answer)
    {
        var questions = Split(asked);
        if (questions.Count < 2)
            questions = SidesReader.Read(asked, material.Aliases) is null ? JoinedTopics.Split(asked) : questions;
        if (questions.Count < 2)
            return null;
        var parts = new List<Answer>();
        var complete = "";
        foreach (var question in questions.Take(Most))
        {
            complete = FollowUp.Complete(complete.Length == 0 ? null : complete, question);
            parts.Add(answer(complete) with { Question = question });
        }
        var answered = parts.Where(p => p.Outcome == Outcome.Answered).ToList();
        var best = (answered.Count > 0 ? answered : parts).Where(p => p.Passages.Count > 0).Select(p => p.Passages[0]);
        // A part of a shape of its own may name its further passages too.
        var further = answered.Where(p => p.Shape is not null).SelectMany(p => p.Passages);
        return new Answer(
            asked.Text,
            answered.Count > 0 ? Outcome.Answered : Outcome.NotFound,
            parts.Max(p => p.Confidence),
            [.. Distinct(best.Concat(further))],
            [.. parts.SelectMany(p => p.Matched).Distinct()],
            [.. parts.SelectMany(p => p.Unmatched).Distinct()],
            [.. parts.SelectMany(p => p.Repairs).Distinct()])
        {
            Shape = new SeveralShape(parts, [.. questions.Skip(Most)]),
        };
    }

    /// <summary>The questions of a message; what asks nothing goes with its neighbour.</summary>
    public static IReadOnlyList<string> Split(Phrasing asked)
    {
        var words = asked.Words;
        if (words.Count == 0)
            return [asked.Text];
        if (Numbered(asked) is { Count: > 1 } numbered)
            return numbered;
        var starts = new List<int> { 0 };
        for (var i = 1; i < words.Count; i++)
        {
            if (Parts(words, i) && NamesSubject(asked, starts[^1], i) && IsQuestion(asked, starts[^1], i))
                starts.Add(i);
        }
        while (starts.Count > 1 && !IsQuestion(asked, starts[^1], words.Count))
            starts.RemoveAt(starts.Count - 1);
        return [.. starts.Select((start, i) => asked.Written(SidesReader.And.Contains(words[start].Spelled) ? start + 1 : start, i + 1 < starts.Count ? starts[i + 1] : words.Count))];
    }

    /// <summary>"1. apa itu … 2. kapan …": what stands behind each number; less than two where a message is not numbered so.</summary>
    static List<string> Numbered(Phrasing asked)
    {
        var numbers = new List<int>();
        for (var i = 0; i < asked.Words.Count; i++)
        {
            var (start, end) = (asked.Words[i].Span.Start, asked.Words[i].Span.End);
            var isNext = Ordinals.Number(asked.Words[i].Spelled) == numbers.Count + 1 && char.IsDigit(asked.Text[start]);
            var stands = (start == 0 || char.IsWhiteSpace(asked.Text[start - 1]) || asked.Text[start - 1] == '(')
                && end + 1 < asked.Text.Length && asked.Text[end] is '.' or ')' && char.IsWhiteSpace(asked.Text[end + 1]);
            if (isNext && stands)
                numbers.Add(i);
        }
        var parts = numbers.Select((at, i) => (From: at + 1, To: i + 1 < numbers.Count ? numbers[i + 1] : asked.Words.Count)).Where(p => p.From < p.To).ToList();
        return parts.Exists(p => IsQuestion(asked, p.From, p.To)) ? parts.ConvertAll(p => asked.Written(p.From, p.To)) : [];
    }

    /// <summary>A new question begins behind a question mark, or at a word that asks in a new sentence or behind "dan".</summary>
    static bool Parts(IReadOnlyList<AskedWord> words, int at) => words[at].Mark switch
    {
        '?' => true,
        '\n' or ';' or '.' or '!' => Asking.Contains(words[at].Spelled),
        _ => SidesReader.And.Contains(words[at].Spelled) && at + 1 < words.Count && Asking.Contains(words[at + 1].Spelled),
    };

    /// <summary>Whether a stretch asks: it has a word that asks, or a question mark behind it.</summary>
    static bool IsQuestion(Phrasing asked, int from, int to) =>
        asked.Words.Skip(from).Take(to - from).Any(w => Asking.Contains(w.Spelled) || QuestionWords.Definition.Contains(w.Spelled))
        || (to < asked.Words.Count ? asked.Words[to].Mark == '?' : asked.Text.TrimEnd().EndsWith('?'));

    static bool NamesSubject(Phrasing asked, int from, int to)
    {
        var (start, end) = asked.Trimmed(from, to);
        return start < end;
    }

    static List<RankedPassage> Distinct(IEnumerable<RankedPassage> passages)
    {
        var distinct = new List<RankedPassage>();
        foreach (var passage in passages)
        {
            if (!distinct.Exists(passage.IsSame))
                distinct.Add(passage);
        }
        return distinct;
    }
}
