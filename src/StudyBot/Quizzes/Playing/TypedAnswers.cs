using System.Runtime.CompilerServices;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Playing;

/// <summary>Graders of running quizzes: each question's knows all other answers and options of its quiz. Safe to use from any thread.</summary>
internal sealed class TypedAnswers(IQuestionSets sets)
{
    readonly ConditionalWeakTable<RoundSetup, AnswerGrader?[]> _graders = [];

    /// <summary>Grades what somebody typed for a question.</summary>
    public Grade Grade(RoundSetup setup, int index, string typed)
    {
        var graders = _graders.GetValue(setup, made => new AnswerGrader?[made.Items.Count]);
        return (graders[index] ??= GraderOf(setup, index)).Grade(typed);
    }

    AnswerGrader GraderOf(RoundSetup setup, int index)
    {
        var question = setup.Items[index].Question;
        var others = setup.Items.Where((_, i) => i != index).SelectMany(item => item.Question.Options.Concat(item.Question.Accepted));
        return new AnswerGrader(question.Accepted, others, sets.IsWord, question.Stem);
    }
}
