using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>What one of several authors holds a thing to be.</summary>
/// <param name="Author">Who.</param>
/// <param name="Term">The thing, as written.</param>
/// <param name="Meaning">What it is to them, beginning with a capital letter and without a full stop.</param>
/// <param name="Statement">The sentence without its author.</param>
/// <param name="Source">Where it stands.</param>
sealed record Rival(Author Author, string Term, string Meaning, string Statement, QuestionSource Source)
{
    /// <summary>What it is about.</summary>
    public Gist Gist => field ??= Gist.Of(Meaning);

    /// <summary>What the term is about.</summary>
    public Gist TermGist => field ??= Gist.Of(Term);
}
