using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>Draft → question: picks what stands beside the key and orders it, by the given chance alone.</summary>
static class OptionPicker
{
    /// <summary>What stands beside the key at most.</summary>
    internal const int MostOthers = 3;

    /// <summary>Chance picks among so many; they are the most alike.</summary>
    const int Nearest = 9;

    static readonly HashSet<string> Closers = ["semua benar", "semua salah", "semua jawaban benar", "all of the above", "none of the above"];

    /// <summary>The question as it is asked.</summary>
    /// <param name="draft">The question.</param>
    /// <param name="random">Chance.</param>
    /// <param name="shown">How often each option was wrong in the set so far; those seen least come first, and are counted.</param>
    public static QuizQuestion Pick(Draft draft, Random random, Dictionary<string, int> shown)
    {
        if (draft.IsTyped)
            return new QuizQuestion(draft.Id, draft.Kind, draft.Stem, [], -1, [draft.Key, .. draft.AlsoAccepted], draft.Source);
        IReadOnlyList<string> options = draft.Arrangement switch
        {
            Arrangement.Ascending => Ascending(draft, random),
            Arrangement.Fixed => draft.IsKeyFirst ? [draft.Key, .. draft.Others] : [.. draft.Others, draft.Key],
            _ => Shuffled(draft, random, shown),
        };
        return new QuizQuestion(draft.Id, draft.Kind, draft.Stem, options, options.Index().First(option => option.Item == draft.Key).Index, [], draft.Source);
    }

    /// <summary>Any place is as likely for the key; what speaks of all options comes last.</summary>
    static string[] Shuffled(Draft draft, Random random, Dictionary<string, int> shown)
    {
        var pool = draft.Others.Take(Nearest).ToArray();
        random.Shuffle(pool);
        var others = pool.OrderBy(other => shown.GetValueOrDefault(other)).Take(MostOthers).ToArray();
        foreach (var other in others)
            shown[other] = shown.GetValueOrDefault(other) + 1;
        string[] options = [draft.Key, .. others];
        random.Shuffle(options);
        return [.. options.OrderBy(option => Closers.Contains(Soundness.Folded(option)))];
    }

    /// <summary>Numbers stand in order; the key's rank among them is drawn first, so that the middle is no better a guess than the ends.</summary>
    static string[] Ascending(Draft draft, Random random)
    {
        var byValue = draft.Others.OrderBy(NumberWords.ValueOf).ToLookup(other => NumberWords.ValueOf(other) < NumberWords.ValueOf(draft.Key));
        var (lower, higher) = (byValue[true].ToList(), byValue[false].ToList());
        var shown = Math.Min(MostOthers, draft.Others.Count);
        var fewestBelow = Math.Max(0, shown - higher.Count);
        var below = random.Next(fewestBelow, Math.Min(shown, lower.Count) + 1);
        return [.. lower.TakeLast(below), draft.Key, .. higher.Take(shown - below)];
    }
}
