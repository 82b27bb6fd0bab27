using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Answering;

/// <summary>A word of a question in the form in which passages keep theirs, with the concept it stands for.</summary>
/// <param name="Concept">The concept's place in the question.</param>
/// <param name="Alternative">Which of its wordings the word belongs to.</param>
/// <param name="Word">The word's place in that wording.</param>
/// <param name="Surface">Hash of the word as written.</param>
/// <param name="Stem">Hash of its stem.</param>
/// <param name="Prefix">Hash of its first letters; 0 when it is too short to be known by them.</param>
readonly record struct SoughtWord(int Concept, int Alternative, int Word, int Surface, int Stem, int Prefix)
{
    /// <summary>How well a word found only by its stem or its first letters stands for the one sought.</summary>
    public const float ByStem = 0.95f, ByPrefix = 0.6f;

    /// <summary>All words sought for the question.</summary>
    public static SoughtWord[] Of(Question question) =>
    [
        .. from c in Enumerable.Range(0, question.Concepts.Count)
           from a in Enumerable.Range(0, question.Concepts[c].Alternatives.Count)
           from w in Enumerable.Range(0, question.Concepts[c].Alternatives[a].Length)
           let word = question.Concepts[c].Alternatives[a][w]
           select new SoughtWord(c, a, w, PassageWords.Hash(word.Surface), PassageWords.Hash(word.Stem),
               word.Surface.Length >= Language.Word.PrefixLength ? PassageWords.Hash(word.Prefix) : 0)
    ];
}
