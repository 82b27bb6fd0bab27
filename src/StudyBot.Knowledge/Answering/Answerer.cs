using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering;

/// <summary>Question → answer, over one state of the material. Holds nothing that changes; safe to use from any thread.</summary>
public sealed class Answerer
{
    /// <summary>How many of the search's passages are looked at closely.</summary>
    const int Candidates = 50;

    readonly Snapshot _snapshot;
    readonly Vocabulary _vocabulary;
    readonly QuestionParser _parser;

    /// <summary>Answers from the snapshot, which must outlive the answerer.</summary>
    public Answerer(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _snapshot = snapshot;
        _vocabulary = new Vocabulary(snapshot.Reader);
        _parser = new QuestionParser(_vocabulary, snapshot.Aliases);
    }

    /// <summary>Answers a question. Any text is a question; one that names nothing the material knows is not found.</summary>
    public Answer Ask(string question, AskOptions options)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        var parsed = _parser.Parse(question);
        var ranked = Ranked(parsed);
        var evidence = Weigh(parsed, ranked);
        var confidence = evidence.Confidence();
        var found = ranked.Count > 0 ? ranked[0].Fit.Found : new float[parsed.Concepts.Count];
        return new Answer(
            question,
            ranked.Count > 0 && confidence >= options.MinConfidence ? Outcome.Answered : Outcome.NotFound,
            ranked.Count == 0 ? 0 : confidence,
            Shown(ranked, options.Top),
            [.. parsed.Concepts.Where((_, i) => found[i] > 0).Select(c => c.Written)],
            [.. parsed.Concepts.Where((_, i) => found[i] == 0).Select(c => c.Written)],
            parsed.Repairs);
    }

    /// <summary>What the confidence rests on; for measuring.</summary>
    internal Evidence EvidenceOf(string question)
    {
        var parsed = _parser.Parse(question);
        return Weigh(parsed, Ranked(parsed));
    }

    /// <summary>The numbers of the best passages in the index, best first; for measuring.</summary>
    internal IEnumerable<int> RankedNumbers(string question) => Ranked(_parser.Parse(question)).Select(c => c.Number);

    sealed record Candidate(int Number, double Score, double SearchScore, Fit Fit, PassageKind Kind);

    List<Candidate> Ranked(Question question)
    {
        if (QueryBuilder.Of(question) is not { } query)
            return [];
        var sought = SoughtWord.Of(question);
        var hits = _snapshot.Searcher.Search(query, Candidates).ScoreDocs;
        return [.. hits.Select(h => Look(question, sought, h)).OrderByDescending(c => c.Score)];
    }

    Candidate Look(Question question, SoughtWord[] sought, ScoreDoc hit)
    {
        var (around, words) = PassageWords.Decode(Stored(PassageFields.Words, hit.Doc));
        var fit = Fit.Of(question, sought, around, words.Span);
        var score = hit.Score * (1 + 0.6 * fit.Coverage(question) + 0.25 * fit.Window + 0.1 * fit.Early);
        var kind = PassageKind.Paragraph;
        return new Candidate(hit.Doc, score, hit.Score, fit, kind);
    }

    static Evidence Weigh(Question question, List<Candidate> ranked)
    {
        var total = question.Concepts.Sum(c => c.Weight);
        if (ranked.Count == 0 || total == 0)
            return new Evidence(0, 0, 0, 0, 1);
        var best = ranked[0];
        return new Evidence(
            best.Fit.Coverage(question),
            best.SearchScore / (total * 2),
            ranked.Count > 1 ? 1 - ranked[1].Score / best.Score : 1,
            best.Fit.Window,
            question.Concepts.Where(c => !c.Known).Sum(c => c.Weight) / total);
    }

    /// <summary>The first passages; the same text in several documents is one passage that names them all.</summary>
    List<RankedPassage> Shown(List<Candidate> ranked, int top)
    {
        var shown = new List<RankedPassage>();
        foreach (var candidate in ranked)
        {
            var passage = StoredJson.ToPassage(Stored(PassageFields.Passage, candidate.Number));
            var same = shown.FindIndex(s => s.Passage.Text == passage.Text);
            if (same < 0 && shown.Count == top)
                break;
            if (same < 0)
                shown.Add(new RankedPassage(passage, candidate.Score, candidate.Fit.Marks, []));
            else if (shown[same].Passage.Document != passage.Document)
                shown[same] = shown[same] with { AlsoIn = [.. shown[same].AlsoIn, passage.Title] };
        }
        return shown;
    }

    BytesRef Stored(string field, int number)
    {
        var leaves = _snapshot.Reader.Leaves;
        var leaf = leaves[ReaderUtil.SubIndex(number, leaves)];
        var bytes = new BytesRef();
        leaf.AtomicReader.GetBinaryDocValues(field).Get(number - leaf.DocBase, bytes);
        return bytes;
    }
}
