using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>"apa pengertian dan tujuan pekerjaan sosial" asks two things of one subject. Pure.</summary>
static class JoinedTopics
{
    /// <summary>The questions, each with the subject; one alone when the question joins no topics.</summary>
    public static IReadOnlyList<string> Split(Phrasing asked)
    {
        var words = asked.Words;
        var first = words.Index().FirstOrDefault(w => !QuestionWords.Unspecific.Contains(w.Item.Spelled), (-1, default)).Index;
        if (first < 0 || !IsTopic(words[first]))
            return [asked.Text];
        var topics = new List<int> { first };
        var at = first + 1;
        while (at < words.Count)
        {
            if (words[at].Mark == ',' && IsTopic(words[at]))
                topics.Add(at++);
            else if (SidesReader.And.Contains(words[at].Spelled) && at + 1 < words.Count && IsTopic(words[at + 1]))
                (at, topics) = (at + 2, [.. topics, at + 1]);
            else
                break;
        }
        var subject = asked.Written(at, words.Count);
        return topics.Count < 2 || asked.Trimmed(at, words.Count) is var (from, to) && from == to
            ? [asked.Text]
            : [.. topics.Select(t => $"{words[t].Span.In(asked.Text)} {subject}")];
    }

    static bool IsTopic(AskedWord word) => QuestionWords.Topic.Contains(word.Spelled) || QuestionWords.Definition.Contains(word.Spelled);
}
