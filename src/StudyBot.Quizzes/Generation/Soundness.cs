using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>What holds of every question, whoever wrote it: its draft is cut down to what holds, or dropped.</summary>
static class Soundness
{
    /// <summary>A key of so few stems must not share any of them with the stem of the question.</summary>
    const int ShortKey = 3;

    /// <summary>More options than chance will pick from need not be weighed.</summary>
    const int MostOthers = 12;

    /// <summary>The draft with the options that will do; null when it makes no good question.</summary>
    public static Draft? Of(Draft draft)
    {
        if (GivesAway(draft))
            return null;
        if (draft.IsTyped || draft.Arrangement == Arrangement.Fixed)
            return draft;
        var (source, key) = (Gist.Of(draft.Source.Sentence), Folded(draft.Key));
        var others = draft.Others
            .Where(other => LikeLength(draft, other) && (draft.Kind == QuestionKind.Outsider || !Gist.Of(other).IsWithin(source)))
            .DistinctBy(Folded)
            .Where(other => Folded(other) != key)
            .Take(MostOthers)
            .ToList();
        return others.Count < Fewest(draft.Kind) || IsHintedAt(draft, others) ? null : draft with { Others = others };
    }

    /// <summary>A text as its words alone, by which options are told apart.</summary>
    internal static string Folded(string text) => string.Join(' ', Words.Of(text).Select(word => word.Surface));

    /// <summary>Whether the stem of the question holds its key, whole or by a stem that a short key shares.</summary>
    static bool GivesAway(Draft draft)
    {
        if (draft.Kind == QuestionKind.TrueFalse)
            return false;
        if ($" {Folded(draft.Stem)} ".Contains($" {Folded(draft.Key)} ", StringComparison.Ordinal))
            return true;
        var (stem, key) = (Gist.Of(draft.Stem), Gist.Of(draft.Key));
        return key.Stems.Count == 0
            || (draft.Kind is QuestionKind.Gap or QuestionKind.ShortAnswer && Cognates.AreIn(draft.Key, draft.Stem))
            || (key.Stems.Count <= ShortKey && draft.Kind is not (QuestionKind.Member or QuestionKind.Outsider or QuestionKind.Order) && stem.Shared(key) > 0)
            || 2 * stem.Shared(key) >= key.Stems.Count;
    }

    /// <summary>Whether the key alone takes up words of the question, which would point to it.</summary>
    static bool IsHintedAt(Draft draft, List<string> others)
    {
        if (draft.Kind != QuestionKind.Member)
            return false;
        var stem = Gist.Of(draft.Stem);
        var hint = Gist.Of(draft.Key).Shared(stem);
        return hint > 0 && others.Count(other => Gist.Of(other).Shared(stem) >= hint) < 2;
    }

    /// <summary>Names are as long as they are; everything else must not stand out by its length.</summary>
    static bool LikeLength(Draft draft, string option)
    {
        var (shorter, longer) = (Math.Min(draft.Key.Length, option.Length), Math.Max(draft.Key.Length, option.Length));
        return longer - shorter <= 14 || longer <= (draft.Kind is QuestionKind.Author or QuestionKind.Source ? 4 : 1.8) * shorter;
    }

    static int Fewest(QuestionKind kind) => kind is QuestionKind.Outsider ? 3 : 2;
}
