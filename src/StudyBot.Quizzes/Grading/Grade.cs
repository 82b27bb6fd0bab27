namespace StudyBot.Quizzes.Grading;

/// <summary>What became of a typed answer.</summary>
/// <param name="Reason">Why it was accepted or refused. Its name, after "Grade", names the sentence that says so.</param>
/// <param name="Key">The accepted answer it was taken for, as written in the set; null when none was near.</param>
/// <param name="Slips">Letters typed wrongly that were allowed; 0 unless <see cref="GradeReason.Typo"/>.</param>
public sealed record Grade(GradeReason Reason, string? Key = null, int Slips = 0)
{
    /// <summary>Whether it counts as right.</summary>
    public bool IsAccepted => Reason <= GradeReason.Typo;

    /// <summary>Whether it counts although it is not written as the key is: people are told what was allowed.</summary>
    public bool IsAllowance => Reason is GradeReason.Spacing or GradeReason.ExtraWords or GradeReason.Typo;
}

/// <summary>Why a typed answer is accepted (up to <see cref="Typo"/>) or refused. Values are stored: add at the end of each half only.</summary>
public enum GradeReason
{
    /// <summary>The same words and figures; case, accents and punctuation aside.</summary>
    Same = 0,

    /// <summary>The same letters, with words joined or parted otherwise.</summary>
    Spacing = 1,

    /// <summary>The key among words that add nothing ("fungsi preventif" where functions are asked for).</summary>
    ExtraWords = 2,

    /// <summary>Letters typed wrongly in long words.</summary>
    Typo = 3,

    /// <summary>Nothing readable was typed.</summary>
    Empty = 10,

    /// <summary>It is another answer or option of the set.</summary>
    AnotherAnswer = 11,

    /// <summary>It names several answers of the set.</summary>
    SeveralAnswers = 12,

    /// <summary>A number differs, is missing or is too many.</summary>
    NumberDiffers = 13,

    /// <summary>A word that turns the meaning ("bukan", "kurang") differs, is missing or is too many.</summary>
    NegationDiffers = 14,

    /// <summary>Another answer of the set is as near as the key.</summary>
    AsNearToAnother = 15,

    /// <summary>What looks like a typo is a word of the class's documents, with a meaning of its own.</summary>
    AnotherWord = 16,

    /// <summary>Only a prefix or suffix differs, which makes another word ("rehabilitasi" for "rehabilitatif").</summary>
    OnlyAffixDiffers = 17,

    /// <summary>Only an accent differs, and the set has answers that differ by it alone.</summary>
    AccentDiffers = 18,

    /// <summary>It is something else.</summary>
    Different = 19,
}
