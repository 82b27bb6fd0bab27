using System.Buffers;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Knows sentences that can be read alone: whole, and leaning on nothing before or around them.</summary>
static partial class Standing
{
    const int FewestWords = 6;
    const int FewestLetters = 35;

    /// <summary>Longer sentences make questions that nobody reads to their end.</summary>
    const int MostLetters = 240;

    /// <summary>A pronoun among so many first words stands for somebody named before.</summary>
    const int PronounsWithin = 6;

    static readonly SearchValues<char> NoProse = SearchValues.Create("…?|\n\t[]{}<>=_*#@$\\^×≈→");
    static readonly PhraseList Openers = PhraseList.Read("openers");
    static readonly PhraseList Instructions = PhraseList.Read("instructions");
    static readonly PhraseList Pointers = PhraseList.Read("pointers");

    /// <summary>Whether a sentence can be asked about alone.</summary>
    public static bool Alone(string sentence) =>
        sentence.Length is >= FewestLetters and <= MostLetters
        && char.IsUpper(sentence[0])
        && sentence[^1] == '.'
        && IsClean(sentence)
        && Words.Of(sentence) is { Count: >= FewestWords } words
        && !Leans(words)
        && !Instructs(words)
        && !Dangling.Is(sentence, words)
        && Predicates.IsSentence(words);

    /// <summary>Whether the words tell the reader what to do: "Didihkan …", "Rendam …".</summary>
    public static bool Instructs(IReadOnlyList<Word> words) =>
        words.Count > 0 && (Instructions.Opens(words) || Imperative().IsMatch(words[0].Surface));

    /// <summary>Whether the words lean on something outside: "oleh karena itu", "tersebut", "tujuannya" at the front.</summary>
    public static bool Leans(IReadOnlyList<Word> words) =>
        words.Count == 0 || Openers.Opens(words) || HasPronoun(words) || Points(words) || PossessiveAt(words, 0) || Passive().IsMatch(words[0].Surface) || PossessiveAt(words, 1);

    /// <summary>Whether a word points outside: "tersebut", "sistem itu", "memanfaatkannya".</summary>
    public static bool Points(IReadOnlyList<Word> words) => Pointers.StandsIn(words) || words.Any(word => Objective().IsMatch(word.Surface));

    /// <summary>"keyakinan seseorang bahwa ia mampu …" tells itself who is meant.</summary>
    static bool HasPronoun(IReadOnlyList<Word> words) =>
        words.Take(PronounsWithin).TakeWhile(word => word.Surface != "seseorang").Any(word => word.Surface is "ia" or "dia" or "mereka");

    /// <summary>"memanfaatkannya", "dengannya": who or what is meant was said before.</summary>
    [GeneratedRegex("^(?!(?:meningkat|menurun|meluas|membaik|memburuk|meninggal|menguat|melemah|menyebar|merosot|menghilang|menipis)nya$)(?:(?:me[mnlrwy]|di).+|dengan|pada|kepada|oleh|dari|bagi|untuk|dalam|antara|karena|terhadap|tentang)nya$", RegexOptions.CultureInvariant)]
    private static partial Regex Objective();

    /// <summary>"Didirikan pada tahun …": what was founded stood before.</summary>
    [GeneratedRegex("^di.{3,}kan$", RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex("^(?!me|di|ber|ter|pe|ke|se|makan|ikan|bahkan|bukan|melainkan|sedangkan|seakan|seandainya).{3,}kan$", RegexOptions.CultureInvariant)]
    private static partial Regex Imperative();

    [GeneratedRegex(@"\b(\p{L}{3,})\s+\1\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    /// <summary>Whether the text is free of what shows that it was cut, damaged or is no prose.</summary>
    public static bool IsClean(string text) =>
        !text.Contains("...", StringComparison.Ordinal)
        && !text.Contains("://", StringComparison.Ordinal)
        && !text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan().IndexOfAny(NoProse) < 0
        && text.Count(c => c == '(') == text.Count(c => c == ')')
        && text.Count(c => c == '“') == text.Count(c => c == '”')
        && text.Count(c => c == '"') % 2 == 0
        && !text.Contains(" ,", StringComparison.Ordinal)
        && !text.Contains("  ", StringComparison.Ordinal)
        && !Doubled().IsMatch(text);

    /// <summary>"umumnya", "seluruhnya" are nobody's.</summary>
    static readonly HashSet<string> Adverbs = ["biasanya", "keseluruhannya", "khususnya", "sebenarnya", "sebaiknya", "sepenuhnya", "seluruhnya", "seterusnya", "umumnya", "utamanya"];

    static bool PossessiveAt(IReadOnlyList<Word> words, int at) =>
        at < words.Count && !Adverbs.Contains(words[at].Surface) && words[at].Surface.Length > 5 && words[at].Surface.EndsWith("nya", StringComparison.Ordinal);
}
