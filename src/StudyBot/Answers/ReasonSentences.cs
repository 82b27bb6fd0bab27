namespace StudyBot.Answers;

/// <summary>Why an answer was given, or none, in words: for teachers on the card and for <c>studybot ask --explain</c>. Pure.</summary>
/// <param name="texts">The texts, in a language.</param>
/// <param name="escape">Makes the words of questions and documents safe where they are shown.</param>
internal sealed class ReasonSentences(ReasonTexts texts, Func<string, string> escape)
{
    /// <summary>One sentence a reason, the weightiest first.</summary>
    public IEnumerable<string> Of(Answer answer) => answer.Reasons.Select(Of);

    /// <summary>How sure the answer is, and whether it is one.</summary>
    public string Lead(Answer answer)
    {
        var percent = (int)Math.Round(answer.Confidence * 100);
        return answer.Outcome == Outcome.Answered ? texts.WhyAnswered(percent) : texts.WhyDeclined(percent);
    }

    /// <summary>The sentence of a reason that decides by itself; null when the first one does not.</summary>
    public string? Decisive(Answer answer) =>
        answer.Reasons is [var first, ..] && Decides(first.Kind)
            ? Of(first)
            : null;

    static bool Decides(ReasonKind kind) => kind is ReasonKind.OnlyInBooks or ReasonKind.AuthorNotInMaterial or ReasonKind.LacksAuthor or ReasonKind.LacksName
        or ReasonKind.LacksYear or ReasonKind.LacksNumber or ReasonKind.LacksDate or ReasonKind.LacksLongName or ReasonKind.OtherTopic;

    string Of(Reason reason)
    {
        object[] words = reason.Kind is ReasonKind.ReadAs or ReasonKind.SameAs
            ? [.. reason.Words.Select(escape)]
            : [string.Join(", ", reason.Words.Select(escape))];
        var sentence = texts.Of(reason.Kind, words);
        return reason.Others.Count == 0 ? sentence : $"{sentence} {texts.Others(string.Join("; ", reason.Others.Select(escape)))}";
    }
}
