namespace StudyBot.Knowledge.Answering;

/// <summary>One thing that speaks for or against the first passage as an answer.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">What it is about: words of the question or of the passage, as written; empty where the kind says it all.</param>
/// <param name="Others">For <see cref="ReasonKind.LacksAuthor"/> and <see cref="ReasonKind.AuthorNotInMaterial"/>: the authors that the nearest passages do have.</param>
public sealed record Reason(ReasonKind Kind, IReadOnlyList<string> Words, IReadOnlyList<string> Others)
{
    /// <summary>A reason without other authors.</summary>
    public Reason(ReasonKind kind, params IReadOnlyList<string> words) : this(kind, words, []) { }
}

/// <summary>The kinds of <see cref="Reason"/>.</summary>
public enum ReasonKind
{
    /// <summary>For: it holds these words of the question.</summary>
    Holds,

    /// <summary>For: headings or sources above it name these words.</summary>
    NamedAbove,

    /// <summary>For: it says what the thing is ("X adalah …").</summary>
    SaysWhatItIs,

    /// <summary>For: the next passage falls far behind.</summary>
    FarAhead,

    /// <summary>For: a word was taken for a slip; first as written, then as read.</summary>
    ReadAs,

    /// <summary>For: the passage has an equal term; first as asked, then as the passage writes it.</summary>
    SameAs,

    /// <summary>Against: the question names no subject.</summary>
    NamesNothing,

    /// <summary>Against: no passage of the material has these words.</summary>
    NotInMaterial,

    /// <summary>Against: the material has these words, but not this passage.</summary>
    Lacks,

    /// <summary>Against, decisive: the author asked for is nowhere in the material.</summary>
    AuthorNotInMaterial,

    /// <summary>Against, decisive: the words stand in a bibliography alone.</summary>
    OnlyInBooks,

    /// <summary>Against, decisive: the author asked for says nothing of this; the material names him elsewhere.</summary>
    LacksAuthor,

    /// <summary>Against: a name in the question that this passage does not have.</summary>
    LacksName,

    /// <summary>Against: a year in the question that this passage does not have.</summary>
    LacksYear,

    /// <summary>Against: a number is asked for and it has none.</summary>
    LacksNumber,

    /// <summary>Against: a time is asked for and it has none.</summary>
    LacksDate,

    /// <summary>Against: the long name of a short form is asked for and it gives none.</summary>
    LacksLongName,

    /// <summary>Against: the author asked for speaks of something else there.</summary>
    OtherTopic,

    /// <summary>Against: the words stand in several passages, in none together.</summary>
    Scattered,

    /// <summary>Against: several passages are as near.</summary>
    NoneAhead,

    /// <summary>Against: it holds the words, but does not say what is asked.</summary>
    MerelyMentions,
}
