using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>What did they say.</summary>
static class StatementWriter
{
    /// <summary>The questions: the options are what others say under the same heading.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        var attributed = Attributed.In(material)
            .Where(one => one.Statement.IsFirst && one.Statement.Spot.Section.Sources.Count > 0 && one.Statement.Spot.Headings.Count > 1)
            .ToList();
        foreach (var (statement, author) in attributed)
        {
            var topic = statement.Spot.Headings[^2];
            var stems = Gist.Of(topic);
            var others = attributed
                .Where(other => other.Author != author && other.Statement.Spot.Headings[^2] == topic && !other.Statement.Gist.IsNearBeside(statement.Gist, stems))
                .Select(other => other.Statement.Shown);
            yield return new Draft(QuestionKind.Statement, wording.WhatStated(author.Name, material.NameOf(topic)), statement.Shown, [.. others], statement.Source);
        }
    }
}
