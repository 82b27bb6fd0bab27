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

    /// <summary>With fewer other terms the right one shows: what is defined in one place may be things of several kinds. The term can be typed all the same.</summary>
    const int FewestTerms = 3;

    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var definition in material.Definitions)
        {
            var others = Others(material, definition).Select(other => other.Term).ToList();
            // "Tamu" means what a rule says it means; a title that shares a word with the term would give it away.
            var isNamed = definition.TermGist.Shared(material.Topic) == 0;
            var stem = isNamed ? wording.WhichTermIn(wording.Place(material.Title), definition.Blanked) : wording.WhichTerm(definition.Blanked);
            if (others.Count >= (definition.IsSentence ? FewestTerms : 2))
                yield return new Draft(QuestionKind.Gap, stem, definition.Term, others, definition.Source);
            if (definition.IsSentence && definition.Term.Length <= LongestTyped && !definition.Term.Contains('/', StringComparison.Ordinal))
            {
                var (words, letter) = (Words.Of(definition.Term).Count, char.ToUpperInvariant(definition.Term[0]));
                var typed = isNamed ? wording.TypeTermIn(wording.Place(material.Title), definition.Blanked, words, letter) : wording.TypeTerm(definition.Blanked, words, letter);
                yield return new Draft(QuestionKind.ShortAnswer, typed, definition.Term, [], definition.Source)
                {
                    AlsoAccepted = definition.AlsoCalled,
                };
            }
        }
    }

    /// <summary>Definitions of other terms in the same section, which mean something else: a kind of market does not stand beside kinds of trade.</summary>
    internal static IEnumerable<Definition> Others(DocumentMaterial material, Definition definition)
    {
        var told = Gist.Of(definition.Blanked);
        return material.Definitions
            .Where(other => other != definition
                && other.IsSentence == definition.IsSentence
                && other.IsPerson == definition.IsPerson
                && other.Source.Headings.SequenceEqual(definition.Source.Headings)
                && other.TermGist.Shared(definition.TermGist) == 0
                && other.TermGist.Shared(told) == 0
                && !other.MeaningGist.IsNear(definition.MeaningGist));
    }
}
