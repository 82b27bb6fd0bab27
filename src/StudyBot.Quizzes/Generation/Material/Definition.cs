using System.Collections.Frozen;
using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>A term with the sentence that says what it is.</summary>
/// <param name="Term">The term, beginning with a capital letter.</param>
/// <param name="AlsoCalled">What the document calls it beside: an acronym or foreign word in brackets.</param>
/// <param name="Before">What stands before the term in its sentence; usually empty.</param>
/// <param name="After">What stands behind the term and its bracket.</param>
/// <param name="Meaning">What the term is.</param>
/// <param name="Source">Where it stands.</param>
sealed record Definition(string Term, IReadOnlyList<string> AlsoCalled, string Before, string After, string Meaning, QuestionSource Source)
{
    /// <summary>Whether the sentence defines; a label before a list's item merely names it.</summary>
    public bool IsSentence => !After.StartsWith(':') && !(After.Length > 1 && After[0] == '.') && !After.StartsWith(" –", StringComparison.Ordinal) && !After.StartsWith(" -", StringComparison.Ordinal);

    /// <summary>What stands for what is missing.</summary>
    public const string Blank = "____";

    /// <summary>The sentence with the term missing; a label is shown with a colon.</summary>
    public string Blanked => IsSentence ? Before + Blank + After : $"{Blank}: {Meaning}";

    /// <summary>Whether the sentence is the term and what it is, so that the meaning can be asked about without the sentence.</summary>
    public bool IsPlain => IsSentence && Before.Length == 0 && char.IsLower(Meaning[0]) && Meaning.EndsWith('.');

    /// <summary>What the term is about.</summary>
    public Gist TermGist => field ??= Gist.Of(string.Join(' ', [Term, .. AlsoCalled]));

    static readonly FrozenSet<string> PersonWords = PhraseList.Lines("person-words").ToFrozenSet();

    bool? _isPerson;

    /// <summary>Whether the term is somebody: "orang yang …", "tiga orang yang …". Read once: each term is compared with all others.</summary>
    public bool IsPerson => _isPerson ??= Words.Of(Meaning).Take(2).Any(word => PersonWords.Contains(word.Surface));

    /// <summary>What the meaning is about.</summary>
    public Gist MeaningGist => field ??= Gist.Of(Meaning);
}
