using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Cards;

/// <summary>An answer in words. Pure.</summary>
internal static class AnswerText
{
    /// <summary>"B. mikro", or what was typed, not escaped; for what was erased, that it was.</summary>
    /// <param name="option">The chosen option, from 0; null where the answer was typed.</param>
    /// <param name="text">What was typed, empty once erased; null where an option was chosen.</param>
    /// <param name="item">The question.</param>
    /// <param name="voice">The language.</param>
    public static string Of(int? option, string? text, RoundItem item, QuizVoice voice) =>
        option is { } chosen ? $"{QuizButtons.Letter(chosen)}. {item.Question.Options[chosen]}"
        : text is { Length: > 0 } ? text
        : voice["Erased"];
}
