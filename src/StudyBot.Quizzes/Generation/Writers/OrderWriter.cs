using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>What comes when, in lists that say that they are steps.</summary>
static class OrderWriter
{
    /// <summary>The questions: what comes first, and what follows at once behind a step.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var list in material.Lists.Where(Steps.Are))
        {
            var place = Place(material, wording, list);
            var (steps, announced) = (list.Items, Gist.Of(list.Announcement));
            for (var i = 0; i < steps.Count; i++)
            {
                if (!Steps.IsOpen(steps[i]) || (i == 0 ? Steps.TakesUp(steps[0], announced) : Steps.TakesUp(steps[i], steps[i - 1].Gist)))
                    continue;
                var others = steps.Where((step, at) => at != i && at != i - 1 && Steps.IsOpen(step)).Select(step => step.Shown);
                var stem = i == 0 ? wording.WhatIsFirst(place) : wording.WhatFollows(place, steps[i - 1].Shown);
                yield return new Draft(QuestionKind.Order, stem, steps[i].Shown, [.. others], i == 0 ? list.At(steps[0]) : list.At(steps[i - 1], steps[i])) { Family = list.Spot.Name };
            }
        }
    }

    /// <summary>The document with the words that announce the steps, or else with the section they stand in.</summary>
    static string Place(DocumentMaterial material, QuestionWording wording, ItemList list) =>
        list.Announcement is { Length: > 0 } announced
            ? wording.Announced(material.Title, Attribution.Without(announced).TrimEnd(':', ' ', '.'))
            : wording.Place(material.Title, material.NameOf(list.Spot.Section.Heading));
}
