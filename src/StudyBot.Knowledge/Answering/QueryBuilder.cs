using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>A question → a Lucene query, built from analysed words alone: no syntax a person types is ever parsed.</summary>
static class QueryBuilder
{
    // What each way of finding a word counts, beside the word as written in the text (1). Tuned on the development sets; see docs/measurements.md.
    const float StemBoost = 0.8f;
    const float PrefixBoost = 0.4f;
    const float HeadingBoost = 0.6f;
    const float SourceBoost = 1.0f;
    const float TitleBoost = 0.2f;
    const float DefinitionBoost = 1.5f;

    /// <summary>Share that weaker ways of finding a word add to the best one.</summary>
    const float TieBreak = 0.1f;

    static readonly Word Definition = Words.Of("pengertian", default);
    static readonly Word Definition2 = Words.Of("definisi", default);

    /// <summary>The query, or null when the question names nothing that could be looked for.</summary>
    public static Query? Of(Question question)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var concept in question.Concepts.Where(c => c.Known))
            query.Add(Of(concept), Occur.SHOULD);
        if (question.WantsDefinition)
        {
            query.Add(Term(PassageFields.Heading, Definition.Stem, DefinitionBoost), Occur.SHOULD);
            query.Add(Term(PassageFields.Heading, Definition2.Stem, DefinitionBoost), Occur.SHOULD);
        }
        return query.Clauses.Count == 0 ? null : query;
    }

    static Query Of(Concept concept)
    {
        Query query;
        if (concept.Alternatives.Count == 1)
        {
            query = Of(concept.Alternatives[0]);
        }
        else
        {
            var any = new DisjunctionMaxQuery(0);
            foreach (var alternative in concept.Alternatives)
                any.Add(Of(alternative));
            query = any;
        }
        query.Boost = (float)concept.Certainty;
        return query;
    }

    static BooleanQuery Of(Word[] term)
    {
        if (term.Length == 1)
            return Of(term[0]);
        var all = new BooleanQuery(disableCoord: true);
        foreach (var word in term)
            all.Add(Of(word), Occur.SHOULD);
        return all;
    }

    static BooleanQuery Of(Word word)
    {
        var text = new DisjunctionMaxQuery(TieBreak)
        {
            Term(PassageFields.Surface, word.Surface, 1),
            Term(PassageFields.Stem, word.Stem, StemBoost),
            Term(PassageFields.Prefix, word.Prefix, PrefixBoost),
        };
        return new BooleanQuery(disableCoord: true)
        {
            { text, Occur.SHOULD },
            { Term(PassageFields.Heading, word.Stem, HeadingBoost), Occur.SHOULD },
            { Term(PassageFields.Source, word.Surface, SourceBoost), Occur.SHOULD },
            { Term(PassageFields.Title, word.Stem, TitleBoost), Occur.SHOULD },
        };
    }

    static TermQuery Term(string field, string text, float boost) => new(new Term(field, text)) { Boost = boost };
}
