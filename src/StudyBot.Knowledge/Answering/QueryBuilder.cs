using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>A question → a Lucene query, built from analysed words alone: no syntax a person types is ever parsed.</summary>
sealed class QueryBuilder(TermDictionary terms)
{
    // What each way of finding a word counts beside the word as written in the text, which counts 1; how they were found
    // stands in docs/measurements.md. The stem counts as much: what tells it from the word itself is the tie-break.
    const float StemBoost = 1;
    const float PrefixBoost = 0.4f;
    const float HeadingBoost = 0.6f;
    const float SourceBoost = 1;
    const float TitleBoost = 0.2f;
    const float DefinitionBoost = 1.5f;

    /// <summary>Share that the weaker ways of finding a word add to the best one.</summary>
    const float TieBreak = 0.1f;

    /// <summary>The query, or null when the question names nothing that could be looked for.</summary>
    public Query? Of(Question question)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var concept in question.Concepts.Where(c => c.Known))
            query.Add(Of(concept), Occur.SHOULD);
        if (question.Form.HasFlag(QuestionForm.NamedDefinition))
        {
            foreach (var stem in DefinitionHeadings.Stems)
                Add(query, PassageFields.Heading, stem, DefinitionBoost);
        }
        return query.Clauses.Count == 0 ? null : query;
    }

    DisjunctionMaxQuery Of(Concept concept)
    {
        var any = new DisjunctionMaxQuery(tieBreakerMultiplier: 0) { Boost = (float)concept.Certainty };
        // Who names a numbered part means the part, not a text that refers to it.
        if (concept is { Addresses: true, NamesSections: true })
        {
            foreach (var part in concept.Wordings.SelectMany(w => NumberedParts.In(string.Join(' ', w.Words.Select(x => x.Surface)))).Distinct())
            {
                if (Term(PassageFields.Part, part, 1) is { } term)
                    any.Add(term);
            }
            return any;
        }
        foreach (var wording in concept.Wordings)
        {
            var all = new BooleanQuery(disableCoord: true);
            foreach (var word in wording.Words)
                all.Add(Of(word), Occur.SHOULD);
            // A rare wording of a common term ("social work") must not count for more than the term itself.
            all.Boost = wording.Weight > 0 ? (float)(concept.Weight / wording.Weight) : 1;
            any.Add(all);
        }
        return any;
    }

    BooleanQuery Of(Word word)
    {
        var text = new DisjunctionMaxQuery(TieBreak);
        foreach (var (field, form, boost) in InText(word))
        {
            if (Term(field, form, boost) is { } term)
                text.Add(term);
        }
        var anywhere = new BooleanQuery(disableCoord: true) { { text, Occur.SHOULD } };
        Add(anywhere, PassageFields.Heading, word.Stem, HeadingBoost);
        Add(anywhere, PassageFields.Source, word.Surface, SourceBoost);
        Add(anywhere, PassageFields.Title, word.Stem, TitleBoost);
        return anywhere;
    }

    static (string Field, string Form, float Boost)[] InText(Word word) =>
    [
        (PassageFields.Surface, word.Surface, 1),
        (PassageFields.Stem, word.Stem, StemBoost),
        (PassageFields.Prefix, word.Prefix, PrefixBoost),
    ];

    void Add(BooleanQuery query, string field, string text, float boost)
    {
        if (Term(field, text, boost) is { } term)
            query.Add(term, Occur.SHOULD);
    }

    /// <summary>The term, or null when no passage holds it: what cannot match need not be searched.</summary>
    TermQuery? Term(string field, string text, float boost) =>
        terms.Find(field, text) is { } found ? new TermQuery(new Term(field, text), found) { Boost = boost } : null;
}
