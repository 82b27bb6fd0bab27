using StudyBot.Wording;

namespace StudyBot.Answers;

/// <summary>The texts of reasons; one entry bears the name of each <see cref="ReasonKind"/>.</summary>
internal sealed class ReasonTexts : FeatureTexts
{
    static readonly ReasonTexts Indonesian = new(Voice.Indonesian);

    static readonly ReasonTexts English = new(Voice.English);

    ReasonTexts(Voice voice) : base(voice)
    {
    }

    /// <summary>The texts in the language of a voice.</summary>
    public static ReasonTexts In(Voice voice) => voice == Voice.English ? English : Indonesian;

    public string Why => Named();
    public string WhyAnswered(object percent) => Fill([percent]);
    public string WhyDeclined(object percent) => Fill([percent]);
    public string Others(object authors) => Fill([authors]);

    /// <summary>The text of a kind with its words.</summary>
    internal string Of(ReasonKind kind, params object[] words) => Fill(words, kind.ToString());
}
