namespace StudyBot.Quizzes.Grading;

/// <summary>An answer prepared for comparing.</summary>
/// <param name="Text">As written.</param>
/// <param name="Words">Folded, words that only join left out.</param>
sealed record Candidate(string Text, string[] Words)
{
    /// <summary>The words with their marks kept.</summary>
    public string[] Marked => field ??= WithoutJoints(FoldedText.Words(Text, keepMarks: true));

    /// <summary>All letters together.</summary>
    public string Joined => field ??= string.Concat(Words);

    /// <summary>The words that are or hold figures, in order.</summary>
    public string[] Figures => field ??= Array.FindAll(Words, Meaning.IsFigure);

    /// <summary>The words that turn the meaning, in order.</summary>
    public string[] Turns => field ??= Array.FindAll(Words, Meaning.Turns);

    public static Candidate Of(string text) => new(text, WithoutJoints(FoldedText.Words(text, keepMarks: false)));

    public bool IsSameAs(Candidate other) => Words.AsSpan().SequenceEqual(other.Words);

    public bool HasSameMarksAs(Candidate other) => Marked.AsSpan().SequenceEqual(other.Marked);

    /// <summary>Where it stands as whole words in another; -1 when it does not.</summary>
    public int IndexIn(Candidate longer) => Words.Length == 0 ? -1 : longer.Words.AsSpan().IndexOf(Words);

    static string[] WithoutJoints(string[] words)
    {
        if (!Array.Exists(words, Meaning.Joins))
            return words;
        var rest = Array.FindAll(words, word => !Meaning.Joins(word));
        return rest.Length == 0 ? words : rest;
    }
}
