using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering;

/// <summary>Question → answer, over one state of the material. Holds nothing that changes; safe to use from any thread.</summary>
public sealed class Answerer
{
    readonly Snapshot _snapshot;
    readonly Vocabulary _vocabulary;

    /// <summary>Answers from the snapshot, which must outlive the answerer.</summary>
    public Answerer(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _snapshot = snapshot;
        _vocabulary = new Vocabulary(snapshot.Reader);
    }

    /// <summary>Answers a question. Any text is a question; one that names nothing the material knows is not found.</summary>
    public Answer Ask(string question, AskOptions options)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        return ShapedAnswer.Of(question, new Material(this, options), options.Top);
    }

    /// <summary>The best passages for a question, whatever its shape.</summary>
    static Answer Answered(string question, Finding finding, PassageStore passages, AskOptions options)
    {
        var (sought, ranked) = finding;
        var parsed = sought.Question;
        var evidence = Evidence.Of(parsed, ranked);
        var confidence = evidence.Confidence();
        var answered = ranked.Count > 0 && confidence >= options.MinConfidence;
        var found = ranked.Count > 0 ? ranked[0].Fit.Found : new float[parsed.Concepts.Count];
        var shown = Shown(sought, ranked, passages, options.Top);
        return new Answer(
            question,
            answered ? Outcome.Answered : Outcome.NotFound,
            ranked.Count > 0 ? confidence : 0,
            shown,
            [.. parsed.Concepts.Where((_, i) => found[i] > 0).Select(c => c.Written)],
            [.. parsed.Concepts.Where((_, i) => found[i] == 0).Select(c => c.Written)],
            [.. parsed.Repairs.Select(r => r with { ReadAs = AsWritten(r.ReadAs, shown) })])
        {
            Reasons = Reasons.Of(parsed, ranked, evidence, answered, passages),
        };
    }

    /// <summary>A word as the first passage or what stands above it writes it: "Siporin" for "siporin".</summary>
    static string AsWritten(string word, List<RankedPassage> shown)
    {
        if (shown.Count == 0)
            return word;
        var first = shown[0].Passage;
        var texts = (string[])[first.Text, .. first.Headings, first.Source ?? ""];
        if (Array.Exists(texts, t => t.Contains(word, StringComparison.Ordinal)))
            return word;
        return texts.Select(t => (Text: t, At: t.IndexOf(word, StringComparison.OrdinalIgnoreCase)))
            .Where(f => f.At >= 0)
            .Select(f => f.Text.Substring(f.At, word.Length))
            .FirstOrDefault(word);
    }

    /// <summary>What the confidence in an answer rests on; for measuring.</summary>
    /// <param name="question">The question.</param>
    /// <param name="without">The key of a document that is passed over, or null.</param>
    internal Evidence EvidenceFor(string question, string? without = null)
    {
        var passages = new PassageStore(_snapshot.Reader);
        var (sought, ranked) = Find(question, new TermDictionary(_snapshot.Reader), passages);
        return Evidence.Of(sought.Question, without is null ? ranked : ranked.FindAll(c => passages.Passage(c.Number).Document != without));
    }

    Finding Find(string question, TermDictionary terms, PassageStore passages, string? document = null)
    {
        var sought = new Sought(new QuestionParser(_vocabulary, terms, _snapshot.Aliases).Parse(question));
        return new Finding(sought, new Ranking(_snapshot.Searcher, terms, passages, document).Of(sought));
    }

    /// <summary>What was found for a question.</summary>
    /// <param name="Sought">The question as understood.</param>
    /// <param name="Ranked">The candidates, best first.</param>
    sealed record Finding(Sought Sought, List<Candidate> Ranked);

    /// <summary>The first passages; the same text in several documents is one passage that names them all.</summary>
    static List<RankedPassage> Shown(Sought sought, List<Candidate> ranked, PassageStore passages, int top)
    {
        var shown = new List<RankedPassage>();
        foreach (var candidate in ranked)
        {
            if (shown.Count == top && candidate.Score < shown[^1].Score)
                break;
            var passage = passages.Passage(candidate.Number);
            var same = shown.FindIndex(s => s.Passage.Text == passage.Text);
            if (same >= 0)
                shown[same] = shown[same] with { AlsoIn = [.. shown[same].AlsoIn, passage.Title] };
            else if (shown.Count < top)
                shown.Add(new RankedPassage(passage, candidate.Score, Marks(sought, passages.Words(candidate.Number)), []));
        }
        return shown;
    }

    /// <summary>What shapes of questions see of the answerer.</summary>
    sealed class Material(Answerer answerer, AskOptions options) : IMaterial
    {
        readonly TermDictionary _terms = new(answerer._snapshot.Reader);
        readonly PassageStore _passages = new(answerer._snapshot.Reader);
        readonly Dictionary<string, Finding> _found = [];
        readonly Dictionary<(string Question, int Top), Answer> _answers = [];

        public Aliases Aliases => answerer._snapshot.Aliases;

        public string? Main => options.Document ?? answerer._snapshot.Documents.Where(d => d.Kind == DocumentKind.Article).MaxBy(d => d.Passages)?.Key;

        /// <summary>Shapes that turn out not to fit have often asked the same already, of more or fewer passages.</summary>
        public Answer Find(string question, int top)
        {
            if (_answers.TryGetValue((question, top), out var answer))
                return answer;
            if (!_found.TryGetValue(question, out var finding))
                _found[question] = finding = answerer.Find(question, _terms, _passages, options.Document);
            return _answers[(question, top)] = Answered(question, finding, _passages, options with { Top = top });
        }

        public IReadOnlyList<Passage> Below(string document, IReadOnlyList<string> headings) =>
            SectionPassages.Of(answerer._snapshot.Searcher, document, headings);
    }

    static List<TextSpan> Marks(Sought sought, EncodedWords words)
    {
        var marks = new List<TextSpan>();
        for (var i = words.Around; i < words.Count; i++)
        {
            var (surface, stem, prefix) = words[i];
            if (Array.Exists(sought.Words, w => w.Strength(surface, stem, prefix) > 0))
                marks.Add(words.Place(i));
        }
        return marks;
    }
}
