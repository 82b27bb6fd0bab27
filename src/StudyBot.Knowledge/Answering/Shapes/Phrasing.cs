using System.Buffers;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>A question's words with what stands between them, by which its shape is told. Pure.</summary>
/// <param name="Text">The question as written.</param>
/// <param name="Words">Its words in order.</param>
sealed record Phrasing(string Text, IReadOnlyList<AskedWord> Words)
{
    /// <summary>Words read; longer texts are no question of a special shape.</summary>
    const int MostWords = 64;

    static readonly SearchValues<char> Marks = SearchValues.Create("?!.;,/\n");

    /// <summary>The words in the spelling of documents, one space between them.</summary>
    public string Plain { get; } = string.Join(' ', Words.Select(w => w.Spelled));

    /// <summary>Reads a question.</summary>
    public static Phrasing Of(string text)
    {
        var words = new List<AskedWord>();
        var end = 0;
        foreach (var word in Language.Words.Of(text).Take(MostWords))
        {
            words.Add(new AskedWord(ChatSpelling.Spelled(word.Surface), word.Span, MarkIn(text.AsSpan(end..word.Span.Start))));
            end = word.Span.End;
        }
        return new Phrasing(text, words);
    }

    /// <summary>The same question with words read as they were understood.</summary>
    public Phrasing Repaired(IReadOnlyList<Repair> repairs) => repairs.Count == 0
        ? this
        : Of(repairs.Aggregate(Text, (text, repair) => text.Replace(repair.Written, repair.ReadAs, StringComparison.Ordinal)));

    /// <summary>The characters from one word to before another, as written.</summary>
    public string Written(int from, int to) =>
        from >= to ? "" : TextSpan.Between(Words[from].Span.Start, Words[to - 1].Span.End).In(Text);

    /// <summary>A stretch of words without the words at its ends that name no subject.</summary>
    public (int From, int To) Trimmed(int from, int to)
    {
        while (from < to && IsFiller(Words[from].Spelled))
            from++;
        while (to > from && !IsWorkingTogether(to - 1) && (IsFiller(Words[to - 1].Spelled) || QuestionWords.Attribution.Contains(Words[to - 1].Spelled)))
            to--;
        return (from, to);
    }

    /// <summary>Whether the word is the second of "kerja sama", which is one thing.</summary>
    public bool IsWorkingTogether(int at) =>
        Words[at].Spelled == "sama" && at > 0 && Words[at - 1].Spelled.EndsWith("kerja", StringComparison.Ordinal);

    /// <summary>Words that name no subject, but for those that announce an author.</summary>
    static bool IsFiller(string word) => QuestionWords.Unspecific.Contains(word) && !QuestionWords.Attribution.Contains(word);

    /// <summary>The punctuation between two words that parts them, or none.</summary>
    static char MarkIn(ReadOnlySpan<char> between)
    {
        var at = between.IndexOfAny(Marks);
        return at < 0 ? '\0' : between[at];
    }
}

/// <summary>A word of a question.</summary>
/// <param name="Spelled">In the spelling of documents.</param>
/// <param name="Span">Where it was written.</param>
/// <param name="Mark">The first punctuation mark since the word before: ? ! . ; , / or a line break; else the character 0.</param>
readonly record struct AskedWord(string Spelled, TextSpan Span, char Mark);
