using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>A question's words in the form in which passages keep theirs, made once a question.</summary>
sealed class Sought
{
    /// <summary>How well a word found only by its stem, or by its first letters, stands for the one sought.</summary>
    public const float ByStem = 0.9f, ByPrefix = 0.6f;

    static readonly int[] Definition = [.. DefinitionHeadings.Stems.Select(PassageWords.Hash)];

    static readonly int[] Copulas = [.. WordList.Lines("copulas").Select(PassageWords.Hash)];

    readonly (int Concept, int Start, int Length)[] _wordings;

    /// <summary>For the last eight bits of a hash what a word with such a hash may be. Most words of passages are none of those sought, which this tells in one look.</summary>
    readonly Signs[] _signs = new Signs[256];

    [Flags]
    enum Signs : byte
    {
        None = 0,
        Surface = 1,
        Stem = 2,
        Prefix = 4,
        Copula = 8,
    }

    public Sought(Question question)
    {
        Question = question;
        var words = new List<SoughtWord>();
        var wordings = new List<(int Concept, int Start, int Length)>();
        for (var concept = 0; concept < question.Concepts.Count; concept++)
        {
            foreach (var wording in question.Concepts[concept].Wordings)
            {
                wordings.Add((concept, words.Count, wording.Words.Count));
                words.AddRange(wording.Words.Select(w => SoughtWord.Of(concept, w)));
            }
        }
        Parts = [.. question.Concepts.Index().Where(c => c.Item is { Addresses: true, NamesSections: true })
            .SelectMany(c => c.Item.Wordings.Where(w => w.Words.Count == 2).Select(w => (c.Index, PassageWords.Hash(w.Words[0].Surface), PassageWords.Hash(w.Words[1].Surface))))];
        Weights = [.. question.Concepts.Select(c => c.Weight)];
        Words = [.. words];
        foreach (var word in words)
        {
            _signs[(byte)word.Surface] |= Signs.Surface;
            _signs[(byte)word.Stem] |= Signs.Stem;
            if (word.Prefix != 0)
                _signs[(byte)word.Prefix] |= Signs.Prefix;
        }
        foreach (var copula in Copulas)
            _signs[(byte)copula] |= Signs.Copula;
        _wordings = [.. wordings];
    }

    public Question Question { get; }

    /// <summary>The weight of each concept.</summary>
    public double[] Weights { get; }

    /// <summary>Every word of every wording.</summary>
    public SoughtWord[] Words { get; }

    /// <summary>The two words by which a heading names a numbered part, hashed, and the concept that stands for it.</summary>
    public (int Concept, int Word, int Number)[] Parts { get; }

    /// <summary>Whether a word of this stem announces a definition in a heading.</summary>
    public static bool AnnouncesDefinition(int stem) => Array.IndexOf(Definition, stem) >= 0;

    /// <summary>Whether a word of this form joins a term to what it is.</summary>
    public bool IsCopula(int surface) => (_signs[(byte)surface] & Signs.Copula) != 0 && Array.IndexOf(Copulas, surface) >= 0;

    /// <summary>Whether an encoded word of a passage may be one of those sought; false is certain.</summary>
    public bool MayBe(int surface, int stem, int prefix) =>
        ((_signs[(byte)surface] & Signs.Surface) | (_signs[(byte)stem] & Signs.Stem) | (_signs[(byte)prefix] & Signs.Prefix)) != 0;

    /// <summary>For each concept how well it was found, 0..1, given how well each word was: as well as its best wording, whose words count alike.</summary>
    public float[] PerConcept(ReadOnlySpan<float> perWord)
    {
        var found = new float[Question.Concepts.Count];
        foreach (var (concept, start, length) in _wordings)
        {
            var sum = 0f;
            foreach (var strength in perWord.Slice(start, length))
                sum += strength;
            found[concept] = Math.Max(found[concept], sum / length);
        }
        return found;
    }
}

/// <summary>A word sought.</summary>
/// <param name="Concept">The place of its concept in the question.</param>
/// <param name="Surface">Hash of the word as written.</param>
/// <param name="Stem">Hash of its stem.</param>
/// <param name="Prefix">Hash of its first letters; 0 when it is too short to be known by them.</param>
readonly record struct SoughtWord(int Concept, int Surface, int Stem, int Prefix)
{
    public static SoughtWord Of(int concept, Word word) => new(
        concept,
        PassageWords.Hash(word.Surface),
        PassageWords.Hash(word.Stem),
        word.Surface.Length >= Word.PrefixLength ? PassageWords.Hash(word.Prefix) : 0);

    /// <summary>How well an encoded word of a passage stands for this one, 0..1.</summary>
    public float Strength(int surface, int stem, int prefix) =>
        surface == Surface ? 1 : stem == Stem ? Sought.ByStem : prefix == Prefix ? Sought.ByPrefix : 0;
}
