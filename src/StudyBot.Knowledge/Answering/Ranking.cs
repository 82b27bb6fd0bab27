using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge.Glossary;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering;

/// <summary>A passage that may answer.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Score">Its rank among the others.</param>
/// <param name="Fit">How it meets the question.</param>
/// <param name="Kind">What it is.</param>
sealed record Candidate(int Number, double Score, Fit Fit, PassageKind Kind);

/// <summary>Finds the passages for a question and puts the best first.</summary>
/// <param name="searcher">The index. Words weigh by all of it, also where only one document is looked into.</param>
/// <param name="terms">Its terms.</param>
/// <param name="passages">Its passages.</param>
/// <param name="document">Key of the only document to look into; null for all.</param>
sealed class Ranking(IndexSearcher searcher, TermDictionary terms, PassageStore passages, string? document = null)
{
    /// <summary>How many of the search's passages are looked at closely.</summary>
    const int Candidates = 50;

    // What each sign adds to a passage's score, as a share of it; how they were found stands in docs/measurements.md.
    const double CoverageBonus = 0.6;
    const double WindowBonus = 0.25;
    const double AroundBonus = 0.3;
    const double DefinitionBonus = 0.6;
    const double NamedDefinitionBonus = 1.5;
    const double EarlyBonus = 0.4;
    const double EarlyOnTopicBonus = 0.3;
    const double TightBonus = 0.6;
    const double SaysBonus = 0.6;
    const double SaysWhenAskedBonus = 1;
    const double LacksWantedMalus = 0.6;
    const double ElsewhereMalus = 0.7;
    const double BookBonus = 2;

    /// <summary>Share of the question's weight from which a definition says all of it.</summary>
    const double AllSaid = 0.99;
    const double SaysAllFactor = 3;

    /// <summary>Coverage above which a passage holds all words of a term, of which a text that only mentions them has .85.</summary>
    const double Held = 0.8;

    /// <summary>Passages that take part in a comparison.</summary>
    public const int Compared = 3;

    /// <summary>The candidates, best first.</summary>
    public List<Candidate> Of(Sought sought)
    {
        if (new QueryBuilder(terms).Of(sought.Question) is not { } query)
            return [];
        // Out of order Lucene makes 2,048 buckets for every search, more than all else it allocates for one.
        var best = TopScoreDocCollector.Create(Candidates, docsScoredInOrder: true);
        searcher.Search(query, Within, best);
        var ranked = best.GetTopDocs().ScoreDocs
            .Select(hit => Look(sought, hit))
            .Where(c => MayAnswer(sought.Question, c))
            .OrderByDescending(c => c.Score)
            .ToList();
        ranked = sought.Question.Form.HasFlag(QuestionForm.Book) ? BooksFirst(sought.Question, ranked) : BooksBehind(sought.Question, ranked);
        return sought.Question.Form.HasFlag(QuestionForm.Comparison) ? EachSideHeard(sought.Question, ranked) : ranked;
    }

    QueryWrapperFilter? Within => document is null ? null : new QueryWrapperFilter(new TermQuery(new Term(PassageFields.File, document)));

    Candidate Look(Sought sought, ScoreDoc hit)
    {
        var words = passages.Words(hit.Doc);
        var question = sought.Question;
        var fit = Fit.Of(sought, words);
        // The sign says that it gives some long name; whether it is the one asked for only its text tells.
        if (fit.Wants && question.Wanted == PassageSigns.LongName)
            fit = fit with { Wants = LongNames.IsIn(passages.Passage(hit.Doc).Text, question.Surfaces) };
        var coverage = fit.Coverage(question);
        var defines = fit.Defines ? coverage * DefinitionBonusOf(question.Form) : 0;
        var book = question.Form.HasFlag(QuestionForm.Book) && words.Kind == PassageKind.Bibliography ? coverage : 0;
        var signs = CoverageBonus * coverage + WindowBonus * fit.Window + EarlyBonus * fit.Early
            + AroundBonus * fit.AroundCoverage(question) + defines + BookBonus * book;
        // A text that lacks the topic asked for ("fungsi …", "pengertian …") is of another section, however well it says what the rest is.
        if (!fit.LacksTopic(question) && (fit.Defines || !question.Form.HasFlag(QuestionForm.NamedDefinition)))
            signs += SaysBonusOf(question.Form) * fit.Says + TightBonus * fit.Tight + EarlyOnTopicBonus * fit.Early;
        if (fit.IsElsewhere(question))
            signs -= ElsewhereMalus;
        if (!fit.Wants)
            signs -= LacksWantedMalus;
        var score = hit.Score * (1 + signs);
        // "X adalah …" answers "apa itu X", be it the fifth item of a list.
        if (question.Form.HasFlag(QuestionForm.Definition) && coverage > Held && (fit.Plainly > AllSaid || (fit.Defines && coverage > AllSaid)))
            score *= SaysAllFactor;
        return new Candidate(hit.Doc, score, fit, words.Kind);
    }

    static double SaysBonusOf(QuestionForm form) => form.HasFlag(QuestionForm.Definition) ? SaysWhenAskedBonus : SaysBonus;

    static double DefinitionBonusOf(QuestionForm form) =>
        form.HasFlag(QuestionForm.NamedDefinition) ? NamedDefinitionBonus
        : form.HasFlag(QuestionForm.Definition) ? DefinitionBonus
        : 0;

    /// <summary>A bibliography tells of books: it answers only who asks about them, or who names nothing but what it holds and no topic of the material.</summary>
    static bool MayAnswer(Question question, Candidate candidate) =>
        candidate.Kind != PassageKind.Bibliography
        || question.Form.HasFlag(QuestionForm.Book)
        || ((question.Form & ~QuestionForm.Person) == QuestionForm.Open && question.Concepts.Select((c, i) => candidate.Fit.Found[i] > 0 && !c.NamesSections).All(fits => fits));

    /// <summary>Who asks about a book means its entry in a bibliography, unless another passage meets the question better.</summary>
    static List<Candidate> BooksFirst(Question question, List<Candidate> ranked)
    {
        var best = ranked.Count == 0 ? 0 : ranked.Max(c => c.Fit.Coverage(question));
        return [.. ranked.OrderByDescending(c => c.Kind == PassageKind.Bibliography && c.Fit.Coverage(question) >= best)];
    }

    /// <summary>Who asks about a person named in a book's title wants what the material tells of that person, where it does.</summary>
    static List<Candidate> BooksBehind(Question question, List<Candidate> ranked)
    {
        if (ranked is not [{ Kind: PassageKind.Bibliography } first, ..] || ranked.Find(c => c.Kind != PassageKind.Bibliography) is not { } text
            || text.Fit.Coverage(question) < first.Fit.Coverage(question))
            return ranked;
        return [.. ranked.Where(c => c.Kind != PassageKind.Bibliography)];
    }

    /// <summary>For a comparison: after the best passage comes the one that adds most of what was not heard yet.</summary>
    static List<Candidate> EachSideHeard(Question question, List<Candidate> ranked)
    {
        var chosen = new List<Candidate>();
        var rest = ranked.ToList();
        var heard = new float[question.Concepts.Count];
        while (rest.Count > 0 && chosen.Count < Compared)
        {
            var next = chosen.Count == 0 ? rest[0] : rest.MaxBy(Adds)!;
            rest.Remove(next);
            chosen.Add(next);
            for (var i = 0; i < heard.Length; i++)
                heard[i] = Math.Max(heard[i], next.Fit.Topical(i));
        }
        return [.. chosen, .. rest];

        // What both sides share still counts a little: "fungsi menurut A vs B" wants B's functions, not B's definition.
        double Adds(Candidate candidate) => question.Concepts.Select((concept, i) =>
        {
            var topical = candidate.Fit.Topical(i);
            return concept.Weight * (Math.Max(0, topical - heard[i]) + 0.3 * topical);
        }).Sum() + 0.05 * candidate.Score / ranked[0].Score;
    }
}
