using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>
/// What makes two questions the same one: their subject words by stem, in any order, and words that turn the meaning (who, when, not).
/// Strict on purpose: a name or number more is another question, so what a teacher decided for one is never given to the other.
/// </summary>
public static class QuestionKey
{
    static readonly FrozenDictionary<string, string> Telling = WordList.Lines("telling-words")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(forms => forms.Select(form => (form, forms[0])))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of a question; empty when it names no subject.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="repairs">Words of it that were read as others.</param>
    public static string Of(string question, IReadOnlyList<Repair> repairs)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(repairs);
        var subject = new SortedSet<string>(StringComparer.Ordinal);
        var telling = new SortedSet<string>(StringComparer.Ordinal);
        var read = repairs.Aggregate(question, (text, repair) => text.Replace(repair.Written, repair.ReadAs, StringComparison.OrdinalIgnoreCase));
        foreach (var word in Words.Of(read))
        {
            var spelled = ChatSpelling.Spelled(word.Surface);
            if (Telling.TryGetValue(spelled, out var tells))
                telling.Add(tells);
            else if (!QuestionWords.All.Contains(spelled) && !QuestionWords.Attribution.Contains(spelled))
                subject.UnionWith(Words.Of(spelled).Select(part => part.Stem));
        }
        return subject.Count == 0 ? "" : string.Join(' ', [.. subject, "|", .. telling]);
    }
}
