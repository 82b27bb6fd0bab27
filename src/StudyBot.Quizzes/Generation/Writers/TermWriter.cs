using System.Collections.Frozen;
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

    static readonly FrozenSet<string> KnownTerms = PhraseList.Lines("known-terms").ToFrozenSet();

    static readonly FrozenSet<string> GeneralHeads = PhraseList.Lines("general-heads").ToFrozenSet();

    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var definition in material.Definitions)
        {
            var others = Others(material, definition).Select(other => other.Term).ToList();
            // One frame over and over wearies; which one hangs on the sentence.
            var asksForMeaning = definition.IsPlain && Spread.Of(definition.Source.Sentence) % 2 == 0;
            var told = asksForMeaning ? definition.Meaning.TrimEnd('.') : definition.Blanked;
            // "Tamu" means what a rule says it means; a title that shares a word with the term would give it away.
            var isNamed = definition.TermGist.Shared(material.Topic) == 0;
            var place = isNamed ? wording.Place(material.Title) : null;
            if (others.Count >= FewestTerms)
                yield return new Draft(QuestionKind.Gap, wording.WhichTerm(place, told, asksForMeaning), definition.Term, others, definition.Source);
            if (definition.IsSentence && definition.Term.Length <= LongestTyped && !definition.Term.Contains('/', StringComparison.Ordinal) && !HasGeneralHead(definition.Term) && !KnownTerms.Contains(definition.Term.ToLowerInvariant()))
            {
                yield return new Draft(QuestionKind.ShortAnswer, wording.TypeTerm(place, told, TermHint.Of(definition.Term), asksForMeaning), definition.Term, [], definition.Source)
                {
                    AlsoAccepted = definition.AlsoCalled,
                };
            }
        }
    }

    static bool HasGeneralHead(string term) => term.Split(' ') is [var head, _, ..] && GeneralHeads.Contains(head.ToLowerInvariant());

    /// <summary>Definitions of other terms in the same section, which mean something else: a kind of market does not stand beside kinds of trade.</summary>
    internal static IEnumerable<Definition> Others(DocumentMaterial material, Definition definition)
    {
        var told = Gist.Of(definition.Blanked);
        return material.Definitions
            .Where(other => !ReferenceEquals(other, definition)
                && other.IsSentence == definition.IsSentence
                && other.IsPerson == definition.IsPerson
                && other.Source.Headings.SequenceEqual(definition.Source.Headings)
                && other.TermGist.Shared(definition.TermGist) == 0
                && other.TermGist.Shared(told) == 0
                && !other.MeaningGist.IsNear(definition.MeaningGist));
    }
}
