using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>What comes when, in lists that say that they are steps.</summary>
static class OrderWriter
{
    const int FewestSteps = 3;

    static readonly PhraseList SequenceWords = PhraseList.Read("sequence-words");
    static readonly PhraseList TimeWords = PhraseList.Read("time-words");

    /// <summary>The questions: what comes first, and what follows at once behind a step.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var list in material.Lists.Where(IsSequence))
        {
            var place = material.PlaceOf(list.Spot);
            var steps = list.Items;
            yield return new Draft(QuestionKind.Order, wording.WhatIsFirst(place), steps[0].Shown, [.. steps.Skip(1).Select(step => step.Shown)], list.At(steps[0]));
            for (var i = 1; i < steps.Count; i++)
            {
                var others = steps.Where((_, at) => at != i && at != i - 1).Select(step => step.Shown);
                yield return new Draft(
                    QuestionKind.Order, wording.WhatFollows(place, steps[i - 1].Shown), steps[i].Shown, [.. others], list.At(steps[i - 1], steps[i]));
            }
        }
    }

    static bool IsSequence(ItemList list) =>
        list.IsNumbered
        && !list.Spot.IsAdrift
        && list.Items.Count >= FewestSteps
        && list.Items.All(item => item.IsWhole && !TimeWords.StandsIn(Words.Of(item.Shown)))
        && (SequenceWords.StandsIn(Words.Of(list.LeadIn ?? "")) || SequenceWords.StandsIn(Words.Of(list.Spot.Section.Heading)));
}
