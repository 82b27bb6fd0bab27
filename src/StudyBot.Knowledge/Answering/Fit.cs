using System.Buffers.Binary;
using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Answering;

/// <summary>How a passage meets a question, read off the passage's own words.</summary>
/// <param name="Found">For each concept of the question: 0 when the passage lacks it, 1 when it holds it as asked.</param>
/// <param name="Window">The best share of the question's weight within <see cref="WindowLength"/> neighbouring words of the text, 0..1.</param>
/// <param name="Early">The share of the question's weight found in the first words of the text, earlier counting more, 0..1.</param>
/// <param name="Marks">Where the question's words stand in the text.</param>
sealed record Fit(float[] Found, double Window, double Early, IReadOnlyList<TextSpan> Marks)
{
    /// <summary>Words of a window: about a sentence or two.</summary>
    const int WindowLength = 25;

    /// <summary>Words over which being early fades out.</summary>
    const int EarlyLength = 40;

    /// <summary>The share of the question's weight that the passage holds, 0..1.</summary>
    public double Coverage(Question question)
    {
        double found = 0, all = 0;
        for (var i = 0; i < Found.Length; i++)
        {
            var concept = question.Concepts[i];
            all += concept.Weight;
            found += concept.Weight * Found[i] * concept.Certainty;
        }
        return all == 0 ? 0 : found / all;
    }

    /// <summary>Reads the passage's words.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sought">Its words, as <see cref="SoughtWord.Of"/> gives them.</param>
    /// <param name="around">Words of headings and sources at the start of <paramref name="words"/>.</param>
    /// <param name="words">The passage's words, encoded.</param>
    public static Fit Of(Question question, SoughtWord[] sought, int around, ReadOnlySpan<byte> words)
    {
        var total = question.Concepts.Sum(c => c.Weight);
        var wordings = new Wordings(question);
        var marks = new List<TextSpan>();
        var hits = new List<(int Place, int Concept)>();
        double early = 0;
        var seenEarly = new bool[question.Concepts.Count];
        var count = words.Length / PassageWords.Size;
        for (var i = 0; i < count; i++)
        {
            var entry = words.Slice(i * PassageWords.Size, PassageWords.Size);
            var surface = BinaryPrimitives.ReadInt32LittleEndian(entry);
            var stem = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);
            var prefix = BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
            var marked = false;
            foreach (ref readonly var word in sought.AsSpan())
            {
                var strength = word.Surface == surface ? 1
                    : word.Stem == stem ? SoughtWord.ByStem
                    : word.Prefix == prefix ? SoughtWord.ByPrefix : 0;
                if (strength == 0)
                    continue;
                wordings.Note(word, strength);
                if (i < around)
                    continue;
                hits.Add((i - around, word.Concept));
                if (!seenEarly[word.Concept] && i - around < EarlyLength)
                {
                    seenEarly[word.Concept] = true;
                    early += question.Concepts[word.Concept].Weight * (1 - (double)(i - around) / EarlyLength);
                }
                if (!marked)
                    marks.Add(PassageWords.Span(entry));
                marked = true;
            }
        }
        return new Fit(wordings.Found(), total == 0 ? 0 : BestWindow(question, hits) / total, total == 0 ? 0 : early / total, marks);
    }

    static double BestWindow(Question question, List<(int Place, int Concept)> hits)
    {
        double best = 0;
        var seen = new int[question.Concepts.Count];
        double weight = 0;
        var first = 0;
        foreach (var (place, concept) in hits)
        {
            if (seen[concept]++ == 0)
                weight += question.Concepts[concept].Weight;
            while (hits[first].Place <= place - WindowLength)
            {
                if (--seen[hits[first].Concept] == 0)
                    weight -= question.Concepts[hits[first].Concept].Weight;
                first++;
            }
            best = Math.Max(best, weight);
        }
        return best;
    }

    /// <summary>Keeps what was found of each wording of each concept; a concept is found as far as its best wording is.</summary>
    readonly struct Wordings(Question question)
    {
        readonly float[][][] _strength =
            [.. question.Concepts.Select(c => c.Alternatives.Select(a => new float[a.Length]).ToArray())];

        public void Note(in SoughtWord word, float strength)
        {
            ref var best = ref _strength[word.Concept][word.Alternative][word.Word];
            best = Math.Max(best, strength);
        }

        public float[] Found() => [.. _strength.Select(alternatives => alternatives.Max(a => a.Average()))];
    }
}
