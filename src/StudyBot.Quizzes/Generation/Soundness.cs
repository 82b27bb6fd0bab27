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
    /// <param name="draft">The draft.</param>
    /// <param name="texts">Texts read for other drafts of its document.</param>
    public static Draft? Of(Draft draft, ReadTexts texts)
    {
        if (GivesAway(draft, texts))
            return null;
        if (draft.IsTyped || draft.Arrangement == Arrangement.Fixed)
            return draft;
        var (source, key) = (texts.GistOf(draft.Source.Sentence), texts.FoldedOf(draft.Key));
        var others = draft.Others
            .Where(other => LikeLength(draft, other) && (draft.Kind == QuestionKind.Outsider || !texts.GistOf(other).IsWithin(source)))
            .DistinctBy(texts.FoldedOf)
            .Where(other => texts.FoldedOf(other) != key)
            .Take(MostOthers)
            .ToList();
        return others.Count < Fewest(draft.Kind) || IsHintedAt(draft, others, texts) ? null : draft with { Others = others };
    }

    /// <summary>A text as its words alone, by which options are told apart.</summary>
    internal static string Folded(string text) => string.Join(' ', Words.Of(text).Select(word => word.Surface));

    /// <summary>Whether the stem of the question holds its key, whole or by a stem that a short key shares.</summary>
    static bool GivesAway(Draft draft, ReadTexts texts)
    {
        if (draft.Kind == QuestionKind.TrueFalse)
            return false;
        if ($" {texts.FoldedOf(draft.Stem)} ".Contains($" {texts.FoldedOf(draft.Key)} ", StringComparison.Ordinal))
            return true;
        var (stem, key) = (texts.GistOf(draft.Stem), texts.GistOf(draft.Key));
        return key.Stems.Count == 0
            || (draft.Kind is QuestionKind.Gap or QuestionKind.ShortAnswer && Cognates.AreIn(draft.Key, draft.Stem))
            || (key.Stems.Count <= ShortKey && draft.Kind is not (QuestionKind.Member or QuestionKind.Outsider or QuestionKind.Order) && stem.Shared(key) > 0)
            || 2 * stem.Shared(key) >= key.Stems.Count;
    }

    /// <summary>Whether the key alone takes up words of the question, which would point to it.</summary>
    static bool IsHintedAt(Draft draft, List<string> others, ReadTexts texts)
    {
        if (draft.Kind != QuestionKind.Member)
            return false;
        var stem = texts.GistOf(draft.Stem);
        var hint = texts.GistOf(draft.Key).Shared(stem);
        return hint > 0 && others.Count(other => texts.GistOf(other).Shared(stem) >= hint) < 2;
    }

    /// <summary>Names are as long as they are; everything else must not stand out by its length.</summary>
    static bool LikeLength(Draft draft, string option)
    {
        var (shorter, longer) = (Math.Min(draft.Key.Length, option.Length), Math.Max(draft.Key.Length, option.Length));
        return longer - shorter <= 14 || longer <= (draft.Kind is QuestionKind.Author or QuestionKind.Source ? 4 : 1.8) * shorter;
    }

    static int Fewest(QuestionKind kind) => kind is QuestionKind.Outsider or QuestionKind.Member ? 3 : 2;
}
