namespace StudyBot.Discord.Limits;

/// <summary>How good a place is for a cut, the best last.</summary>
internal enum CutQuality
{
    /// <summary>Between two letters as readers see them.</summary>
    Letter,

    /// <summary>After white space.</summary>
    Word,

    /// <summary>After a sentence.</summary>
    Sentence,

    /// <summary>After a line.</summary>
    Line,

    /// <summary>After an empty line.</summary>
    Paragraph,
}
