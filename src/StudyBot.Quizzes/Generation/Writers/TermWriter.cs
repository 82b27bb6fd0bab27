using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Which term a definition defines: as a gap with options, and typed.</summary>
static class TermWriter
{
    /// <summary>A longer term is too long to type without slips.</summary>
    const int LongestTyped = 24;

    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var definition in material.Definitions)
        {
            var others = Others(material, definition).Select(other => other.Term).ToList();
            yield return new Draft(QuestionKind.Gap, wording.WhichTerm(definition.Blanked), definition.Term, others, definition.Source);
            if (definition.IsSentence && definition.Term.Length <= LongestTyped && !definition.Term.Contains('/', StringComparison.Ordinal))
            {
                yield return new Draft(QuestionKind.ShortAnswer, wording.TypeTerm(definition.Blanked, Words.Of(definition.Term).Count, char.ToUpperInvariant(definition.Term[0])), definition.Term, [], definition.Source)
                {
                    AlsoAccepted = definition.AlsoCalled,
                };
            }
        }
    }

    /// <summary>Definitions of other terms, which mean something else; those of the same place first.</summary>
    internal static IEnumerable<Definition> Others(DocumentMaterial material, Definition definition)
    {
        var told = Gist.Of(definition.Blanked);
        return material.Definitions
            .Where(other => other != definition
                && other.TermGist.Shared(definition.TermGist) == 0
                && other.TermGist.Shared(told) == 0
                && !other.MeaningGist.IsNear(definition.MeaningGist)
                && (definition.IsSentence ? other.IsSentence : !other.IsSentence && other.Source.Headings.SequenceEqual(definition.Source.Headings)))
            .OrderByDescending(other => other.Source.Headings.SequenceEqual(definition.Source.Headings));
    }
}
