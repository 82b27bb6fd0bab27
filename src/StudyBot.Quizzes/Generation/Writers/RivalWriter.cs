using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Who holds a thing to be what, where authors differ: asked both ways.</summary>
static class RivalWriter
{
    /// <summary>The questions: what the one says stands beside what the others say of the same thing.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        var place = wording.Place(material.Title);
        foreach (var rivals in material.Rivals.GroupBy(rival => (string.Join('\n', rival.Source.Headings), rival.TermGist.Stems.Min())))
        {
            var family = $"{material.Source.Key}:{rivals.Key}";
            foreach (var rival in rivals)
            {
                var others = rivals.Where(other => other != rival).ToList();
                var (name, names) = AuthorNames.Alike(rival.Author, others.Select(other => other.Author));
                yield return new Draft(QuestionKind.Author, wording.WhoDefined(place, rival.Statement), name, names, rival.Source) { Family = family };
                yield return new Draft(
                    QuestionKind.Statement, wording.WhatDefined(place, name, Attribution.Lowered(rival.Term)), rival.Meaning, [.. others.Select(other => other.Meaning)], rival.Source)
                { Family = family };
            }
        }
    }
}
