using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>What comes when, in lists that say that they are steps.</summary>
static class OrderWriter
{
    const int FewestLater = 2;

    /// <summary>The questions: what follows at once behind a step.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var list in material.Lists.Where(Steps.Are))
        {
            var place = Place(material, wording, list);
            var steps = list.Items;
            // What comes first is told by common sense more often than not.
            for (var i = 1; i < steps.Count; i++)
            {
                if (!Steps.IsOpen(steps[i]) || Steps.TakesUp(steps[i], steps[i - 1].Gist))
                    continue;
                // Of earlier steps everybody knows that they are over: one of them at most, and two that are still to come.
                var later = steps.Skip(i + 1).Where(Steps.IsOpen).ToList();
                var others = later.Count < FewestLater ? [] : later.Concat(steps.Take(i - 1).Where(Steps.IsOpen).TakeLast(1)).Select(step => step.Shown);
                yield return new Draft(QuestionKind.Order, wording.WhatFollows(place, steps[i - 1].Shown), steps[i].Shown, [.. others], list.At(steps[i - 1], steps[i]))
                {
                    Family = list.Spot.Name,
                };
            }
        }
    }

    /// <summary>The document with the words that announce the steps, or else with the section they stand in.</summary>
    static string Place(DocumentMaterial material, QuestionWording wording, ItemList list) =>
        list.Announcement is { Length: > 0 } announced
            ? wording.Announced(material.Title, Attribution.Without(announced).TrimEnd(':', ' ', '.'))
            : wording.Place(material.Title, material.NameOf(list.Spot.Section.Heading));
}
